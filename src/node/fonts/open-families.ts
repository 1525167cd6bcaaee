import type { FontStack } from '../../page/font-subset.ts';
import type { CodePointRanges } from './code-point-ranges.ts';
import { type FontManifest, readFontManifest } from './font-manifest.ts';
import { nearestWeight } from './nearest-weight.ts';
import { readPackagedFont } from './read-packaged-font.ts';
import { readTextTables } from './read-text-tables.ts';

/** A weight of a family, whose file is read when it is needed. */
export interface OpenFace {
  readonly family: string;
  readonly weight: number;
  /** SHA-256 of the file. */
  readonly digest: string;
  readonly codePoints: CodePointRanges;
  /** The whole file. */
  readonly read: () => Promise<Buffer>;
  /** Enough of it to measure text with. */
  readonly readText: () => Uint8Array;
}

/** The faces of a family, a face for each weight asked for or the one that browsers would take. */
export interface OpenFamily {
  readonly family: string;
  readonly faces: readonly OpenFace[];
}

type Wanted = Pick<FontStack, 'families' | 'weights' | 'house'>;

/**
 * The families in their order, but those that are neither packaged nor a house font, which have been reported.
 *
 * @throws EnvironmentError `no-assets` where nothing is packaged
 */
export async function openFamilies(fontsFolder: string, wanted: Wanted): Promise<readonly OpenFamily[]> {
  const manifest = await readFontManifest(fontsFolder);
  const families = [...wanted.families, manifest.faces[0]?.family ?? ''];
  const open = families.map((family) => ({ family, faces: facesOf(family, fontsFolder, manifest, wanted) }));
  const found = open.filter(({ faces }) => faces.length > 0);
  return found.length > 1 ? found.slice(0, -1) : found;
}

function facesOf(
  family: string,
  fontsFolder: string,
  manifest: FontManifest,
  { weights, house }: Wanted,
): readonly OpenFace[] {
  const own = house.filter((font) => font.family === family);
  const faces: readonly OpenFace[] =
    own.length > 0
      ? own.map((font) => {
          const file = Buffer.from(font.font.buffer, font.font.byteOffset, font.font.byteLength);
          return { ...font, read: () => Promise.resolve(file), readText: () => file };
        })
      : manifest.faces
          .filter((face) => face.family === family)
          .map((face) => ({
            ...face,
            digest: face.sha256,
            read: () => readPackagedFont(fontsFolder, face),
            readText: () => readTextTables(fontsFolder, face),
          }));
  const chosen = new Set(weights.map((weight) => nearestWeight(faces, weight)));
  return faces.filter((face) => chosen.has(face));
}
