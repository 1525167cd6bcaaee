import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../node/replace-file.ts';
import { readPackage } from './read-package.ts';

interface DrawingParts {
  readonly root: string;
  /** The compiled code. */
  readonly lib: string;
  readonly assetsFolder: string;
}

/** Packages that a chart's drawing depends on. */
const PACKAGES = ['chart.js', 'harfbuzzjs'];

/** Writes `drawing.json`: a digest of all that charts are drawn with, so that drawings kept from before count no more. */
export async function writeDrawingVersion({ root, lib, assetsFolder }: DrawingParts): Promise<string> {
  const folders = ['draw', join('node', 'charts'), join('node', 'fonts')].map((folder) => join(lib, folder));
  const files = (await Promise.all(folders.map(listCode))).flat().sort();
  const packages = await Promise.all(PACKAGES.map((name) => readPackage(join(root, 'node_modules', name))));
  const hash = createHash('sha256');
  for (const { name, version } of packages) hash.update(`${name} ${version}\n`);
  for (const file of [...files, join(lib, 'fonts', 'fonts.json')]) hash.update(await readFile(file));
  const version = hash.digest('hex');
  await mkdir(assetsFolder, { recursive: true });
  await replaceFile(join(assetsFolder, 'drawing.json'), `${JSON.stringify({ version })}\n`);
  return version;
}

async function listCode(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => join(entry.parentPath, entry.name));
}
