import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { toCodePointRanges } from '../node/fonts/code-point-ranges.ts';
import {
  FONT_MANIFEST_FILE,
  type FontManifest,
  type PackagedFace,
  readFontManifest,
} from '../node/fonts/font-manifest.ts';
import { FONT_OPTIONS_VERSION, fontOptions } from '../node/fonts/font-options.ts';
import { replaceFile } from '../node/replace-file.ts';
import { sweepFolder } from '../node/temporary-files.ts';
import { readCodePoints } from './read-code-points.ts';
import { readPackage } from './read-package.ts';

const SOURCE = '@expo-google-fonts/noto-sans-sc';
const LICENCE_FILE = 'OFL.txt';
const SOURCE_FACES = [
  { weight: 400, path: '400Regular/NotoSansSC_400Regular.ttf' },
  { weight: 700, path: '700Bold/NotoSansSC_700Bold.ttf' },
] as const;

/** What the step left behind: the manifest, and whether it had been there already. */
export interface TrimmedFonts {
  readonly manifest: FontManifest;
  readonly upToDate: boolean;
}

/** Makes the fonts that the package ships, unless the folder holds them already. */
export async function trimFonts(fontsFolder: string): Promise<TrimmedFonts> {
  const require = createRequire(import.meta.url);
  const [source, subsetter] = await Promise.all([
    readPackage(dirname(require.resolve(`${SOURCE}/package.json`))),
    readPackage(dirname(require.resolve('subset-font/package.json'))),
  ]);
  const madeFrom = [
    `${source.name} ${source.version}`,
    `${subsetter.name} ${subsetter.version}`,
    `options ${FONT_OPTIONS_VERSION}`,
  ].join(', ');
  await mkdir(fontsFolder, { recursive: true });
  // What an interrupted run left half written would be packed.
  sweepFolder(fontsFolder);
  const present = await readCompleteManifest(fontsFolder);
  if (present?.madeFrom === madeFrom) return { manifest: present, upToDate: true };

  // First, so that an interrupted run never pairs an old manifest with new fonts.
  await rm(join(fontsFolder, FONT_MANIFEST_FILE), { force: true });
  const faces = await Promise.all(
    SOURCE_FACES.map(({ weight, path }) => trimFace(join(source.folder, path), fontsFolder, weight)),
  );
  await copyFile(join(source.folder, 'LICENSE_FONT'), join(fontsFolder, LICENCE_FILE));
  const manifest: FontManifest = { madeFrom, faces };
  // Last: as long as it is absent, the fonts beside it do not count.
  replaceFile(join(fontsFolder, FONT_MANIFEST_FILE), `${JSON.stringify(manifest)}\n`);
  return { manifest, upToDate: false };
}

async function readCompleteManifest(fontsFolder: string): Promise<FontManifest | undefined> {
  try {
    const manifest = await readFontManifest(fontsFolder);
    await stat(join(fontsFolder, LICENCE_FILE));
    const sizes = await Promise.all(manifest.faces.map(({ file }) => stat(join(fontsFolder, file))));
    return manifest.faces.every((face, index) => face.bytes === sizes[index]?.size) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

async function trimFace(sourcePath: string, fontsFolder: string, weight: number): Promise<PackagedFace> {
  const [{ default: subsetFont }, source] = await Promise.all([import('subset-font'), readFile(sourcePath)]);
  const text = readCodePoints(source)
    .filter(isKept)
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('');
  const font = await subsetFont(source, text, { ...fontOptions(), targetFormat: 'truetype' });
  const file = `noto-sans-sc-${weight}.ttf`;
  replaceFile(join(fontsFolder, file), font);
  return {
    family: 'Noto Sans SC',
    weight,
    file,
    bytes: font.length,
    sha256: createHash('sha256').update(font).digest('hex'),
    codePoints: toCodePointRanges(readCodePoints(font)),
  };
}

/**
 * Radicals and compatibility ideographs share glyphs with everyday Han, and a PDF then gives the
 * wrong one of the two when its text is searched or copied.
 */
function isKept(codePoint: number): boolean {
  const isRadical = codePoint >= 0x2e80 && codePoint <= 0x2fdf;
  const isCompatibility = codePoint >= 0xf900 && codePoint <= 0xfaff;
  return !isRadical && !isCompatibility && codePoint < 0x2f800;
}
