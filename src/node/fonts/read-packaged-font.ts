import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EnvironmentError } from '../environment-error.ts';
import type { PackagedFace } from './font-manifest.ts';

/** @throws EnvironmentError `no-assets` where it isn't whole */
export async function readPackagedFont(fontsFolder: string, face: PackagedFace): Promise<Buffer> {
  const path = join(fontsFolder, face.file);
  const hint = 'In a checkout run "npm run build"; else install the package again.';
  const font = await readFile(path).catch((cause: unknown) => {
    throw new EnvironmentError('no-assets', `Cannot read the packaged font ${path}.`, { hint, cause });
  });
  if (font.length === face.bytes) return font;
  throw new EnvironmentError('no-assets', `The packaged font ${path} is incomplete.`, { hint });
}
