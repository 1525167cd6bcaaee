import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EnvironmentError } from '../environment-error.ts';
import type { CodePointRanges } from './code-point-ranges.ts';

/** One trimmed font file of the package, made by `make/trim-fonts.ts`. */
export interface PackagedFace {
  readonly family: string;
  readonly weight: number;
  /** File name within the fonts folder. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly codePoints: CodePointRanges;
}

/** `fonts.json`: what the fonts folder holds, so that no font need be opened to know it. */
export interface FontManifest {
  /** Names the source and the options; the make step skips its work while they stay the same. */
  readonly madeFrom: string;
  readonly faces: readonly PackagedFace[];
}

export const FONT_MANIFEST_FILE = 'fonts.json';

/** @throws EnvironmentError `no-assets` when the folder holds no readable manifest */
export async function readFontManifest(fontsFolder: string): Promise<FontManifest> {
  const path = join(fontsFolder, FONT_MANIFEST_FILE);
  try {
    const manifest: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (isFontManifest(manifest)) return manifest;
  } catch (cause) {
    throw noFonts(path, cause);
  }
  throw noFonts(path);
}

function noFonts(path: string, cause?: unknown): EnvironmentError {
  return new EnvironmentError('no-assets', `The packaged fonts are missing: cannot read ${path}.`, {
    hint: 'In a checkout run "npm run build"; else install the package again.',
    cause,
  });
}

function isFontManifest(value: unknown): value is FontManifest {
  return (
    isRecord(value) &&
    typeof value['madeFrom'] === 'string' &&
    Array.isArray(value['faces']) &&
    value['faces'].every(isPackagedFace)
  );
}

function isPackagedFace(value: unknown): value is PackagedFace {
  return (
    isRecord(value) &&
    typeof value['family'] === 'string' &&
    typeof value['weight'] === 'number' &&
    typeof value['file'] === 'string' &&
    typeof value['bytes'] === 'number' &&
    typeof value['sha256'] === 'string' &&
    Array.isArray(value['codePoints'])
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
