import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontFace, FontRequest, SubsetFonts } from '../../page/font-subset.ts';
import { type ByteCache, openByteCache } from '../byte-cache.ts';
import { chooseFamily } from './choose-family.ts';
import { includesCodePoint } from './code-point-ranges.ts';
import { FONT_OPTIONS_VERSION, fontOptions } from './font-options.ts';
import { type OpenFace, openFamilies } from './open-families.ts';
import { packWoff } from './pack-woff.ts';

const MOST_FACES = 400;

interface FontFolders {
  /** Holds `fonts.json` and the trimmed fonts. */
  readonly fontsFolder: string;
  /** Lectern's own, from `cacheFolder()`; it need not exist or be writable. */
  readonly cacheFolder: string;
}

/**
 * Cuts fonts down to the characters of a page, each character in the faces of the first family that has it.
 * The faces depend on the request and the package alone, not on the cache. Only fonts that draw something
 * are read, and none whose cut is in the cache.
 *
 * The function made rejects with EnvironmentError `no-assets` when the packaged fonts are not there.
 */
export function createFontSubsetter(folders: FontFolders): SubsetFonts {
  const cache = openByteCache(join(folders.cacheFolder, 'fonts'), MOST_FACES);
  return async (request) => {
    const [encoder, { faces, missing }] = await Promise.all([
      readEncoderVersion(),
      assignCharacters(folders.fontsFolder, request),
    ]);
    const cut = [...faces].map(async ([face, codePoints]): Promise<FontFace> => {
      const kept = [...codePoints].sort((a, b) => a - b);
      const woff = await cutFace(face, kept, encoder, cache);
      return { family: face.family, weight: face.weight, woff };
    });
    return {
      faces: await Promise.all(cut),
      missing: [...missing].sort((a, b) => a - b).map((codePoint) => String.fromCodePoint(codePoint)),
    };
  };
}

async function assignCharacters(fontsFolder: string, { texts, ...fonts }: FontRequest) {
  const faces = new Map<OpenFace, Set<number>>();
  const missing = new Set<number>();
  const all = [...new Set(texts.flatMap(({ families }) => families))];
  const open = await openFamilies(fontsFolder, { ...fonts, families: all });
  for (const { families, characters } of texts) {
    const named = families.flatMap((name) => open.find(({ family }) => family === name) ?? []);
    const stack = named.length > 0 ? named : open;
    for (const character of characters) {
      const codePoint = character.codePointAt(0) ?? 0;
      const family = chooseFamily(stack, codePoint);
      if (!family) missing.add(codePoint);
      for (const face of family?.faces ?? []) {
        if (!includesCodePoint(face.codePoints, codePoint)) continue;
        faces.set(face, (faces.get(face) ?? new Set()).add(codePoint));
      }
    }
  }
  return { faces, missing };
}

async function cutFace(
  face: OpenFace,
  codePoints: readonly number[],
  encoder: string,
  cache: ByteCache,
): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(JSON.stringify([face.digest, encoder, codePoints]))
    .digest('hex');
  const cached = cache.read(key);
  if (cached !== undefined) return cached;
  const [{ default: subsetFont }, font] = await Promise.all([import('subset-font'), face.read()]);
  const text = codePoints.map((codePoint) => String.fromCodePoint(codePoint)).join('');
  const woff = packWoff(await subsetFont(font, text, { ...fontOptions(), targetFormat: 'truetype' }));
  await cache.write([[key, woff]]);
  return woff;
}

/** What the bytes of a face depend on beside the font: our options, HarfBuzz, and what packs them. */
async function readEncoderVersion(): Promise<string> {
  const harfbuzzFile = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const manifest = await readFile(join(dirname(harfbuzzFile), '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  return `woff-${FONT_OPTIONS_VERSION}-${version}-${process.versions.zlib}`;
}
