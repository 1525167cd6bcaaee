import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An installed package, as its own `package.json` names it. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
  /** Ranges by package name: what its own build carries into its files. */
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Reads the package that lies in the folder. */
export async function readPackage(folder: string): Promise<InstalledPackage> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (!isPackageManifest(manifest)) throw new Error(`${folder} holds no package with a name and a version.`);
  return {
    name: manifest.name,
    version: manifest.version,
    folder,
    devDependencies: manifest.devDependencies ?? {},
  };
}

/** The text of the licence file of the package in the folder. */
export async function readLicence(folder: string): Promise<string> {
  const name = (await readdir(folder)).find((entry) => /^licen[cs]e(\.md|\.txt)?$/i.test(entry));
  if (name === undefined) throw new Error(`${folder} holds no licence file.`);
  return (await readFile(join(folder, name), 'utf8')).trim();
}

interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function isPackageManifest(value: unknown): value is PackageManifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'version' in value &&
    typeof value.version === 'string'
  );
}
