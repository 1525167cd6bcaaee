import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { findFace, readFontManifest } from '../fonts/font-manifest.ts';
import { readPackagedFont } from '../fonts/read-packaged-font.ts';

const WEIGHTS = [400, 700] as const;

/**
 * A way to draw SVG as pixels without a browser: the renderer, and the packaged fonts in whole, since a
 * chart on its own may hold any character that its deck does. Both are loaded once.
 *
 * @throws EnvironmentError `no-assets`
 */
export function createRasteriser(
  fontsFolder: string,
): (svg: string, scale: number, family: string) => Promise<Uint8Array> {
  const families = new Map<string, Promise<Uint8Array[]>>();
  const fontsOf = (family: string) => {
    const fonts = families.get(family) ?? readFonts(fontsFolder, family);
    families.set(family, fonts);
    return fonts;
  };
  const renderer = onDemand(loadRenderer);
  return async (svg, scale, family) => {
    const [Resvg, fontBuffers] = await Promise.all([renderer(), fontsOf(family)]);
    const image = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: scale },
      font: { fontBuffers, defaultFontFamily: family, loadSystemFonts: false },
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

async function readFonts(fontsFolder: string, family: string): Promise<Uint8Array[]> {
  const manifest = await readFontManifest(fontsFolder);
  return Promise.all(
    WEIGHTS.map((weight) => readPackagedFont(fontsFolder, findFace(manifest, family, weight))),
  );
}
