import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';

const repository = join(import.meta.dirname, '..', '..');

/** Every deck and every theme that Lectern brings along. */
export const exampleDecks = {
  root: repository,
  outlines: listFiles(repository, 'slides').filter((path) => /\/outline(\.[\w-]+)?\.md$/.test(path)),
  themes: readdirSync(join(repository, 'templates', 'themes')).sort(),
};
