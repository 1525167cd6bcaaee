import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../node/replace-file.ts';
import { type FontSource, fontSources } from './font-sources.ts';
import { type InstalledPackage, readLicence, readPackage } from './read-package.ts';

interface Part {
  readonly title: string;
  readonly text: string;
}

interface LicenceInputs {
  readonly root: string;
  /** Folders of the packages in the bundles, relative to the root. */
  readonly packageFolders: readonly string[];
  readonly licencesFile: string;
}

const REVEAL_FOLDER = 'node_modules/reveal.js';
const KATEX_FOLDER = 'node_modules/katex';

/** Writes name, version and licence of every part that is bundled. Returns how many there are. */
export async function writeLicences({ root, packageFolders, licencesFile }: LicenceInputs): Promise<number> {
  const packages = [...packageFolders, KATEX_FOLDER].map((folder) => describePackage(join(root, folder)));
  const parts = [
    ...(await Promise.all(packages)),
    ...(await describeCarriedByReveal(root)),
    ...(await Promise.all(fontSources.map((source) => describeFont(root, source)))),
  ];
  const text = parts.map((part) => `${part.title}\n${'='.repeat(part.title.length)}\n\n${part.text}\n`);
  replaceFile(
    licencesFile,
    `Parts of other makers in Lectern and in the decks that it builds\n\n${text.join('\n\n')}`,
  );
  return parts.length;
}

async function describePackage(folder: string): Promise<Part> {
  const { name, version } = await readPackage(folder);
  return { title: `${name} ${version}`, text: await readLicence(folder) };
}

/** The package's own licence is for its code; the font has another. */
async function describeFont(root: string, { family, package: source }: FontSource): Promise<Part> {
  const { name, version, folder } = await readPackage(join(root, 'node_modules', source));
  const text = await readFile(join(folder, 'LICENSE_FONT'), 'utf8');
  return { title: `${family} (from ${name} ${version})`, text: text.trim() };
}

/** Reveal's own build has these two inside its files, with no licence text. */
async function describeCarriedByReveal(root: string): Promise<readonly Part[]> {
  const reveal = await readPackage(join(root, REVEAL_FOLDER));
  const [revealLicence, markedLicence] = await Promise.all([
    readLicence(reveal.folder),
    readLicence(join(root, 'node_modules/marked')),
  ]);
  const mitTerms = revealLicence.slice(revealLicence.indexOf('Permission is hereby granted'));
  return [
    { title: carriedTitle(reveal, 'marked'), text: markedLicence },
    {
      title: carriedTitle(reveal, 'fitty'),
      text: `Copyright (c) 2017 the Rik Schennink\nAll rights reserved.\n\n${mitTerms}`,
    },
  ];
}

function carriedTitle(carrier: InstalledPackage, name: string): string {
  const range = carrier.devDependencies[name];
  if (range === undefined)
    throw new Error(`${carrier.name} ${carrier.version} is no longer built with ${name}.`);
  return `${name} ${range} (inside ${carrier.name} ${carrier.version})`;
}
