import { readBrowserEnvironment } from '../browser/browser-environment.ts';
import { cacheFolder } from '../cache-folder.ts';
import { findPackageFolders } from '../package-folders.ts';
import { doctor } from './doctor.ts';
import { parseFlags } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `lectern doctor`: what this machine has, and what is missing for what. */
export function doctorCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = parseFlags(args, { browser: { type: 'string' } } as const);
  const folders = findPackageFolders();
  return doctor({
    version: folders.version,
    nodeVersion: process.versions.node,
    fontsFolder: folders.fonts,
    assetsFolder: folders.assets,
    cacheFolder: cacheFolder(terminal.env),
    environment: readBrowserEnvironment(terminal.env),
    browserFlag: values.browser,
    write: terminal.print,
  });
}
