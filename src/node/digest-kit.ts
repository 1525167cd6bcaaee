import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './digest.ts';
import type { PackageFolders } from './package-folders.ts';

/**
 * Of all that decks are made with besides their own files: code, client, fonts, templates.
 *
 * @param theme the project's choice for decks that make none
 */
export function digestKit(
  { command, assets, fonts, templates }: PackageFolders,
  projectRoot: string | undefined,
  theme?: string,
): string {
  const own = projectRoot === undefined ? [] : digestFolder(join(projectRoot, 'templates'), '');
  const packaged = [command, assets, fonts, templates].flatMap((folder) => digestFolder(folder, ''));
  return digestOf([...packaged, ...own, theme ?? ''].join('\n'));
}

/** A line for each file that decides what is built; the fonts are named by their manifest. */
function digestFolder(root: string, under: string): string[] {
  return listFolder(join(root, under))
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = under === '' ? entry.name : `${under}/${entry.name}`;
      if (entry.isDirectory()) return digestFolder(root, path);
      return /\.(js|json|css|hbs)$/.test(path) ? [`${digestOf(readFileSync(join(root, path)))} ${path}`] : [];
    });
}

function listFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
