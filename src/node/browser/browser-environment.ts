import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** What the search for a browser may know of the machine. */
export interface BrowserEnvironment {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's home folder. */
  readonly home: string;
  readonly platform: NodeJS.Platform;
  readonly arch: NodeJS.Architecture;
  /** True for a file, not a folder, that may be run. */
  readonly isExecutable: (path: string) => boolean;
  /** Names in a folder; none when it cannot be read. */
  readonly listFolder: (folder: string) => readonly string[];
  /** The folder with the packed browser of `@sparticuz/chromium`, where that is installed. */
  readonly findBundled: () => string | undefined;
}

/** This machine, under the given environment variables. */
export function readBrowserEnvironment(env: BrowserEnvironment['env']): BrowserEnvironment {
  return {
    env,
    home: homedir(),
    platform: process.platform,
    arch: process.arch,
    isExecutable,
    listFolder,
    findBundled,
  };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function findBundled(): string | undefined {
  const require = createRequire(import.meta.url);
  try {
    require.resolve('tar-fs');
    return join(dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'bin');
  } catch {
    return undefined;
  }
}
