import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontFace, FontRequest, FontSubset, SubsetFonts } from '../../page/font-subset.ts';
import { type ByteCache, openByteCache } from '../byte-cache.ts';
import { includesCodePoint } from './code-point-ranges.ts';
import { findFace, type PackagedFace, readFontManifest } from './font-manifest.ts';
import { FONT_OPTIONS_VERSION, fontOptions } from './font-options.ts';
import { packWoff } from './pack-woff.ts';
import { readPackagedFont } from './read-packaged-font.ts';

/**
 * Line ends, joiners and variation selectors show nothing, so no font can miss them; the spaces of
 * their own widths are made from the common one.
 */
const NEEDS_NO_GLYPH = /^[\u2000-\u200a\u202f\u205f\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]$/u;

const MOST_FACES = 400;

interface FontFolders {
  /** Holds `fonts.json` and the trimmed fonts. */
  readonly fontsFolder: string;
  /** Lectern's own, from `cacheFolder()`; it need not exist or be writable. */
  readonly cacheFolder: string;
}

/**
 * Cuts the packaged fonts down to the characters of a page. The faces depend on the request and the
 * package alone, not on the cache.
 *
 * The function made rejects with EnvironmentError `no-assets` when a family or weight is not packaged.
 */
export function createFontSubsetter(folders: FontFolders): SubsetFonts {
  const cache = openByteCache(join(folders.cacheFolder, 'fonts'), MOST_FACES);
  return async (request) => {
    const [manifest, encoder] = await Promise.all([
      readFontManifest(folders.fontsFolder),
      readEncoderVersion(),
    ]);
    const packaged = request.weights.map((weight) => findFace(manifest, request.family, weight));
    const codePoints = toCodePoints(request.characters);
    const faces = packaged.map(async (face): Promise<FontFace> => {
      const kept = codePoints.filter((codePoint) => includesCodePoint(face.codePoints, codePoint));
      const woff = await cutFace(folders.fontsFolder, face, kept, encoder, cache);
      return { family: face.family, weight: face.weight, woff };
    });
    return { faces: await Promise.all(faces), missing: findMissing(packaged, codePoints) };
  };
}

function toCodePoints(characters: FontRequest['characters']): readonly number[] {
  const distinct = new Set<number>();
  for (const character of characters) distinct.add(character.codePointAt(0) ?? 0);
  return [...distinct].sort((a, b) => a - b);
}

function findMissing(
  packaged: readonly PackagedFace[],
  codePoints: readonly number[],
): FontSubset['missing'] {
  return codePoints
    .filter((codePoint) => !packaged.some((face) => includesCodePoint(face.codePoints, codePoint)))
    .map((codePoint) => String.fromCodePoint(codePoint))
    .filter((character) => !NEEDS_NO_GLYPH.test(character));
}

async function cutFace(
  fontsFolder: string,
  face: PackagedFace,
  codePoints: readonly number[],
  encoder: string,
  cache: ByteCache,
): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(JSON.stringify([face.sha256, encoder, codePoints]))
    .digest('hex');
  const cached = cache.read(key);
  if (cached !== undefined) return cached;
  const [{ default: subsetFont }, font] = await Promise.all([
    import('subset-font'),
    readPackagedFont(fontsFolder, face),
  ]);
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
