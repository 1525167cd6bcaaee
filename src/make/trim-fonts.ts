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
import { nameFont } from '../node/fonts/name-font.ts';
import { readCodePoints } from '../node/fonts/read-code-points.ts';
import { replaceFile } from '../node/replace-file.ts';
import { sweepFolder } from '../node/temporary-files.ts';
import { fitFont } from './fit-font.ts';
import { type FontSource, fontSources } from './font-sources.ts';
import { readPackage } from './read-package.ts';

/** What the step left behind: the manifest, and whether it had been there already. */
export interface TrimmedFonts {
  readonly manifest: FontManifest;
  readonly upToDate: boolean;
}

/** Makes the fonts that the package ships, unless the folder holds them already. */
export async function trimFonts(fontsFolder: string): Promise<TrimmedFonts> {
  const require = createRequire(import.meta.url);
  const folderOf = (name: string) => dirname(require.resolve(`${name}/package.json`));
  const [subsetter, ...sources] = await Promise.all([
    readPackage(folderOf('subset-font')),
    ...fontSources.map((source) => readPackage(folderOf(source.package))),
  ]);
  const madeFrom = [
    ...[...sources, subsetter].map(({ name, version }) => `${name} ${version}`),
    `options ${FONT_OPTIONS_VERSION}`,
    createHash('sha256').update(JSON.stringify(fontSources)).digest('hex').slice(0, 8),
  ].join(', ');
  await mkdir(fontsFolder, { recursive: true });
  // What an interrupted run left half written would be packed.
  sweepFolder(fontsFolder);
  const present = await readCompleteManifest(fontsFolder);
  if (present?.madeFrom === madeFrom) return { manifest: present, upToDate: true };

  // First, so that an interrupted run never pairs an old manifest with new fonts.
  await rm(join(fontsFolder, FONT_MANIFEST_FILE), { force: true });
  const faces: PackagedFace[] = [];
  // One after the other: each takes some hundred megabytes.
  for (const source of fontSources) {
    const folder = folderOf(source.package);
    for (const { weight, path } of source.files)
      faces.push(await trimFace(join(folder, path), fontsFolder, { source, weight, faces }));
    await copyFile(join(folder, 'LICENSE_FONT'), join(fontsFolder, licenceFileOf(source.family)));
  }
  const manifest: FontManifest = { madeFrom, faces };
  // Last: as long as it is absent, the fonts beside it do not count.
  replaceFile(join(fontsFolder, FONT_MANIFEST_FILE), `${JSON.stringify(manifest)}\n`);
  return { manifest, upToDate: false };
}

async function readCompleteManifest(fontsFolder: string): Promise<FontManifest | undefined> {
  try {
    const manifest = await readFontManifest(fontsFolder);
    await Promise.all(fontSources.map(({ family }) => stat(join(fontsFolder, licenceFileOf(family)))));
    const sizes = await Promise.all(manifest.faces.map(({ file }) => stat(join(fontsFolder, file))));
    return manifest.faces.every((face, index) => face.bytes === sizes[index]?.size) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

interface Trimming {
  readonly source: FontSource;
  readonly weight: number;
  /** Those made before, Han among them. */
  readonly faces: readonly PackagedFace[];
}

async function trimFace(
  sourcePath: string,
  fontsFolder: string,
  { source: { family, fit }, weight, faces }: Trimming,
): Promise<PackagedFace> {
  const [{ default: subsetFont }, source] = await Promise.all([import('subset-font'), readFile(sourcePath)]);
  const text = (await readCodePoints(source))
    .filter(fit ? isLatin : isHan)
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('');
  const trimmed = await subsetFont(source, text, { ...fontOptions(), targetFormat: 'truetype' });
  const han = faces.find((face) => face.family === fit?.han);
  const fitted =
    fit && han ? fitFont(trimmed, fit.unitsPerEm, await readFile(join(fontsFolder, han.file))) : trimmed;
  const font = nameFont(fitted, family, weight);
  const file = `${nameFileOf(family)}-${weight}.ttf`;
  replaceFile(join(fontsFolder, file), font);
  return {
    family,
    weight,
    file,
    bytes: font.length,
    sha256: createHash('sha256').update(font).digest('hex'),
    codePoints: toCodePointRanges(await readCodePoints(font)),
  };
}

function nameFileOf(family: string): string {
  return family.toLowerCase().replaceAll(' ', '-');
}

function licenceFileOf(family: string): string {
  return `${nameFileOf(family)}-OFL.txt`;
}

/**
 * Radicals and compatibility ideographs share glyphs with everyday Han, and a PDF then gives the
 * wrong one of the two when its text is searched or copied.
 */
function isHan(codePoint: number): boolean {
  const isRadical = codePoint >= 0x2e80 && codePoint <= 0x2fdf;
  const isCompatibility = codePoint >= 0xf900 && codePoint <= 0xfaff;
  return !isRadical && !isCompatibility && codePoint < 0x2f800;
}

/** Latin, Greek and Cyrillic, punctuation, currencies, arrows, mathematics and simple shapes. */
function isLatin(codePoint: number): boolean {
  return codePoint <= 0x52f || (codePoint >= 0x1d00 && codePoint <= 0x27bf) || codePoint === 0xfffd;
}
