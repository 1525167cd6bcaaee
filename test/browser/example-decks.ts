import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';

const repository = join(import.meta.dirname, '..', '..');
const all = listFiles(repository, 'slides').filter((path) => /\/outline(\.[\w-]+)?\.md$/.test(path));
const themes = readdirSync(join(repository, 'templates', 'themes')).sort();
const isRemix = (path: string) => /^remix:/m.test(readFileSync(join(repository, path), 'utf8'));

/** Every deck and every theme that Lectern brings along. */
export const exampleDecks = {
  root: repository,
  /** Those that stand by themselves. */
  outlines: all.filter((path) => !isRemix(path)),
  remixes: all.filter(isRemix),
  themes,
  /** A remix is looked at in one theme: most of its slides are its base's, which are in all. */
  inThemes: all.flatMap((outline) =>
    themes.filter((theme) => theme === themes[0] || !isRemix(outline)).map((theme) => ({ outline, theme })),
  ),
};
