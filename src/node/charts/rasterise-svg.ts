import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { escapeMarkup } from '../../draw/svg/escape-markup.ts';
import type { FontStack } from '../../page/font-subset.ts';
import { nearestWeight } from '../fonts/nearest-weight.ts';
import { type OpenFace, type OpenFamily, openFamilies } from '../fonts/open-families.ts';
import { splitRuns } from '../fonts/split-runs.ts';

const WEIGHTS = [400, 700] as const;

/**
 * A way to draw SVG as pixels without a browser, in whole fonts, since a chart on its own may hold any
 * character that its deck does. The renderer is loaded once, a font when a text needs it.
 *
 * @throws EnvironmentError `no-assets`
 */
export function createRasteriser(
  fontsFolder: string,
): (svg: string, scale: number, fonts: FontStack) => Promise<Uint8Array> {
  const renderer = onDemand(loadRenderer);
  const files = new Map<string, Promise<Uint8Array>>();
  const read = (face: OpenFace) => {
    const file = files.get(face.digest) ?? face.read();
    files.set(face.digest, file);
    return file;
  };
  return async (svg, scale, fonts) => {
    const [Resvg, families] = await Promise.all([renderer(), openFamilies(fontsFolder, fonts)]);
    const { markup, used } = nameRuns(svg, families);
    const faces = WEIGHTS.flatMap((weight) =>
      used.flatMap((family) => nearestWeight(family.faces, weight) ?? []),
    );
    const image = new Resvg(markup, {
      fitTo: { mode: 'zoom', value: scale },
      font: {
        fontBuffers: await Promise.all([...new Set(faces)].map(read)),
        defaultFontFamily: used[0]?.family ?? '',
        loadSystemFonts: false,
      },
    });
    const pixels = image.render();
    try {
      return pixels.asPng();
    } finally {
      pixels.free();
      image.free();
    }
  };
}

/** Names the family of each run of text: resvg would look for a lacking character in any weight of any font. */
function nameRuns(svg: string, families: readonly OpenFamily[]) {
  const used = new Set(families.slice(0, 1));
  const markup = svg.replace(
    /(<text\b[^>]*>)([^<]*)(?=<\/text>)/g,
    (_, start: string, written: string) =>
      start +
      splitRuns(families, unescapeMarkup(written))
        .map(({ family, text }) => {
          used.add(family);
          const run = escapeMarkup(text);
          return family === families[0] ? run : `<tspan font-family="${family.family}">${run}</tspan>`;
        })
        .join(''),
  );
  return { markup, used: [...used] };
}

/** Undoes `escapeMarkup`. */
function unescapeMarkup(text: string): string {
  const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(amp|lt|gt|quot);/g, (entity, name: string) => characters[name] ?? entity);
}

async function loadRenderer() {
  const { Resvg, initWasm } = await import('@resvg/resvg-wasm');
  const module = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(new Uint8Array(await readFile(module))).catch((error: unknown) => {
    // It is loaded once in a process, whoever asks for it.
    if (!(error instanceof Error && error.message.startsWith('Already'))) throw error;
  });
  return Resvg;
}

function onDemand<T>(load: () => Promise<T>): () => Promise<T> {
  const loaded: Promise<T>[] = [];
  return () => {
    const [first = load()] = loaded;
    loaded[0] = first;
    return first;
  };
}
