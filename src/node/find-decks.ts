import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { suggestName } from '../problem/nearest-name.ts';
import { EnvironmentError } from './environment-error.ts';

/** One outline to build, and where it goes. */
export interface DeckFile {
  /** Folder that paths are relative to and nothing is read outside of. */
  readonly root: string;
  /** The outline, relative to the root, with `/`. */
  readonly outline: string;
  /** `why-hangzhou/zh`: under `dist/`, and under `dist/private/`. */
  readonly output: string;
  readonly language: string | undefined;
  /** The folder that `dist/` stands in. */
  readonly home: string;
}

const outlineName = /^outline(?:\.([a-z]{2,3}(?:-[A-Za-z]+)?))?\.md$/;

/** The project that a folder lies in: the nearest one above with `slides/`. */
export function findProjectRoot(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, 'slides'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** Whether an output folder, which need not exist yet, is under the project's root, links followed. */
export function liesInProject(root: string, out: string): boolean {
  const path = relative(realpathSync(root), realPath(out));
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

function realPath(path: string): string {
  const parent = dirname(path);
  if (existsSync(path) || parent === path) return realpathSync(path);
  return join(realPath(parent), path.slice(parent.length));
}

/** The decks that the command line names; without names, all of the project's. */
export function findDecks(names: readonly string[], cwd: string, language: string | undefined): DeckFile[] {
  const root = findProjectRoot(cwd);
  const all = root === undefined ? [] : listDecks(root);
  const named = names.length === 0 ? all : names.flatMap((name) => findNamed(name, cwd, root, all));
  const wanted = named.filter(
    (deck) => language === undefined || deck.language === language || deck.language === undefined,
  );
  if (wanted.length > 0) return wanted;
  const hint =
    root === undefined
      ? 'Name an outline: lectern build outline.md.'
      : 'Decks lie in slides/<deck>/outline.md or outline.<lang>.md.';
  const what =
    language === undefined || named.length === 0
      ? 'There is no deck here'
      : `No deck has an outline in "${language}"`;
  throw new EnvironmentError('usage', `${what}.`, { hint });
}

/** All of a project's. */
export function listDecks(root: string): DeckFile[] {
  const slides = join(root, 'slides');
  if (!existsSync(slides)) return [];
  return readdirSync(slides, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort()
    .flatMap((deck) =>
      readdirSync(join(slides, deck))
        .sort()
        .flatMap((file) => {
          const match = outlineName.exec(file);
          return match ? [deckFile(root, `slides/${deck}/${file}`, deck, match[1], root)] : [];
        }),
    );
}

/** The outlines beside one that is named for its language, each in a language of its own; it is among them. */
export function listLanguages(deck: DeckFile): DeckFile[] {
  if (deck.language === undefined) return [deck];
  const folder = dirname(deck.outline);
  return readdirSync(join(deck.root, folder))
    .sort()
    .flatMap((file) => {
      const language = outlineName.exec(file)?.[1];
      if (language === undefined) return [];
      const outline = folder === '.' ? file : `${folder}/${file}`;
      return [{ ...deck, outline, output: `${dirname(deck.output)}/${language}`, language }];
    });
}

function deckFile(
  root: string,
  outline: string,
  deck: string,
  language: string | undefined,
  home: string,
): DeckFile {
  return { root, outline, output: language === undefined ? deck : `${deck}/${language}`, language, home };
}

function findNamed(
  name: string,
  cwd: string,
  root: string | undefined,
  all: readonly DeckFile[],
): DeckFile[] {
  const path = resolve(cwd, name);
  if (name.endsWith('.md')) {
    if (!existsSync(path) || !statSync(path).isFile())
      throw new EnvironmentError('usage', `There is no outline ${name}.`);
    const inProject = all.find((deck) => join(deck.root, deck.outline) === path);
    return [inProject ?? looseOutline(path, root, cwd)];
  }
  const found = all.filter(
    ({ outline }) =>
      outline.split('/')[1] === basename(name) &&
      (name === basename(name) || dirname(join(root ?? '', outline)) === path),
  );
  if (found.length > 0) return found;
  const known = [...new Set(all.map(({ outline }) => outline.split('/')[1] ?? ''))];
  const hint =
    suggestName(name, known) ??
    (known.length > 0 ? `Decks: ${known.join(', ')}.` : 'Decks lie in slides/<deck>/.');
  throw new EnvironmentError('usage', `There is no deck "${name}".`, { hint });
}

/** An outline that lies anywhere: in a project its root holds, elsewhere its own folder. */
function looseOutline(path: string, root: string | undefined, cwd: string): DeckFile {
  const inside = root === undefined ? undefined : relative(root, path);
  const within = inside !== undefined && !inside.startsWith('..') && root !== undefined;
  const base = within ? root : dirname(path);
  const outline = relative(base, path).split(sep).join('/');
  const match = outlineName.exec(basename(path));
  const deck = match ? basename(dirname(path)) : basename(path, '.md');
  return deckFile(base, outline, deck, match?.[1], within ? root : cwd);
}
