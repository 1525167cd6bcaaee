import { existsSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { suggestName } from '../../problem/nearest-name.ts';
import { EnvironmentError } from '../environment-error.ts';
import { findProjectRoot } from '../find-decks.ts';
import { findPackageFolders, type PackageFolders } from '../package-folders.ts';
import { readKit } from '../read-kit.ts';
import { INSTALLED_SCHEMAS, type Starter, starterDeck, starterProject } from '../starter/starter.ts';
import { writeNewFolder } from '../starter/write-new-folder.ts';
import { readNewFlags } from './read-new-flags.ts';
import type { Terminal } from './terminal.ts';

/** `lectern new`: a deck in the project around, else a project with a deck. Returns the exit code. */
export async function newCommand(args: readonly string[], { cwd, print }: Terminal): Promise<number> {
  const flags = readNewFlags(args);
  const folders = findPackageFolders();
  const root = findProjectRoot(cwd);
  if (flags.theme !== undefined) checkTheme(flags.theme, folders, root);
  const starter: Starter = { ...flags, templates: folders.templates };
  const folder = root === undefined ? join(cwd, flags.name) : join(root, 'slides', flags.name);
  const files =
    root === undefined
      ? starterProject(starter, folders.version)
      : starterDeck(starter, `../../${schemasOf(root, folders)}`);
  const shown = relative(cwd, folder);
  await writeNewFolder(folder, files, shown);
  for (const { path } of files) print(`${join(shown, path)}\n`);
  const next =
    root === undefined
      ? `cd ${flags.name} && npm install && npx lectern build`
      : `npx lectern build ${flags.name}`;
  print(`\nNext: ${next}\n`);
  return 0;
}

function checkTheme(name: string, folders: PackageFolders, root: string | undefined): void {
  const themes = [...readKit(folders, root).templates.keys()].flatMap(
    (path) => /^themes\/([^/]+)\/theme\.json$/.exec(path)?.[1] ?? [],
  );
  if (themes.includes(name)) return;
  const hint = suggestName(name, themes) ?? `Themes: ${themes.join(', ')}.`;
  throw new EnvironmentError('usage', `There is no theme "${name}".`, { hint });
}

/** Where editors find the schemas, from the project's root; in a checkout they are the project's own. */
function schemasOf(root: string, { templates }: PackageFolders): string {
  const own = join(root, 'templates');
  return existsSync(own) && realpathSync(own) === realpathSync(templates)
    ? 'templates/schemas'
    : INSTALLED_SCHEMAS;
}
