import { join, posix, relative } from 'node:path';
import { lockSlides } from '../../deck/lock-slides.ts';
import { formatRemixLock, LOCK_NAME, type LockedBase } from '../../project/remix-lock.ts';
import { countProblems, formatText } from '../../report/format-text.ts';
import { digestOf } from '../digest.ts';
import { EnvironmentError } from '../environment-error.ts';
import { findDecks, findProjectRoot } from '../find-decks.ts';
import { findPackageFolders } from '../package-folders.ts';
import { readDivision } from '../remix/read-division.ts';
import { remixOutline } from '../remix/remix-outline.ts';
import type { StarterFile } from '../starter/starter.ts';
import { writeNewFolder } from '../starter/write-new-folder.ts';
import type { RemixFlags } from './read-remix-flags.ts';
import type { Terminal } from './terminal.ts';

/** Writes a deck that is made from another: an outline for each of its languages, and their lock. */
export async function createRemix(
  { base, name, language }: Extract<RemixFlags, { kind: 'new' }>,
  { cwd, print, error }: Terminal,
): Promise<number> {
  const root = findProjectRoot(cwd);
  const decks = findDecks([base], cwd, language);
  if (root === undefined || decks.some((deck) => deck.root !== root))
    throw new EnvironmentError('usage', 'A deck and what is made from it lie in the same project.', {
      hint: 'A project is a folder with slides/ in it; `lectern new` makes one.',
    });
  const folders = findPackageFolders();
  const folder = `slides/${name}`;
  const outlines: StarterFile[] = [];
  const locked = new Map<string, LockedBase>();
  for (const deck of decks) {
    const { division, errors } = readDivision(deck, folders);
    if (!division || errors.length > 0) {
      error(`${formatText(errors)}${deck.outline}: not remixed, ${countProblems(errors)}\n`);
      return 1;
    }
    const path = deck.language === undefined ? 'outline.md' : `outline.${deck.language}.md`;
    // Paths in outlines may hold %20.
    const from = posix.relative(folder, deck.outline).replaceAll('%', '%25');
    outlines.push({ path, content: remixOutline(division, from, folders.templates) });
    locked.set(path, { base: from, slides: lockSlides(division.slides, digestOf) });
  }
  const files = [...outlines, { path: LOCK_NAME, content: formatRemixLock({ outlines: locked }) }];
  const shown = relative(cwd, join(root, folder));
  await writeNewFolder(join(root, folder), files, shown);
  for (const { path } of files) print(`${join(shown, path)}\n`);
  const lists = outlines.length === 1 ? 'the list of slides in it' : 'the lists of slides in them';
  print(`\nNext: cut ${lists}, then npx lectern build ${name}\n`);
  return 0;
}
