import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { suggestName } from '../../problem/nearest-name.ts';
import { formatRemixLock, LOCK_NAME, type LockedBase, type LockedSlide } from '../../project/remix-lock.ts';
import { countProblems, formatText } from '../../report/format-text.ts';
import { cannotWrite } from '../delivery/cannot-write.ts';
import { EnvironmentError } from '../environment-error.ts';
import { findDecks } from '../find-decks.ts';
import { findPackageFolders } from '../package-folders.ts';
import { type OpenRemix, openRemix } from '../remix/open-remix.ts';
import { replaceFile } from '../replace-file.ts';
import type { RemixFlags } from './read-remix-flags.ts';
import type { Terminal } from './terminal.ts';

/** Takes the base's state over into the lock, which is written whole: of all slides, or of those that are named. */
export async function updateLock(
  { deck: name, ids, language }: Extract<RemixFlags, { kind: 'update' }>,
  { cwd, print, error }: Terminal,
): Promise<number> {
  const folders = findPackageFolders();
  const opened = findDecks([name], cwd, language).map((deck) => openRemix(deck, folders));
  const errors = opened.flatMap((one) => one.errors);
  if (errors.length > 0) {
    error(`${formatText(errors)}${name}: not updated, ${countProblems(errors)}\n`);
    return 1;
  }
  const remixes = opened.flatMap(({ remix }) => remix ?? []);
  const [first] = remixes;
  if (!first)
    throw new EnvironmentError('usage', `${name} is no remix: its front matter names no base.`, {
      hint: '`lectern remix <deck> <new deck>` makes one.',
    });
  checkIds(ids, remixes);
  const folder = join(first.deck.root, dirname(first.deck.outline));
  const outlines = new Map(
    [...(first.lock?.outlines ?? [])].filter(([file]) => existsSync(join(folder, file))),
  );
  for (const remix of remixes) outlines.set(remix.file, takeOver(remix, ids));
  const path = join(folder, LOCK_NAME);
  const shown = relative(cwd, path);
  write(path, shown, formatRemixLock({ outlines }));
  const taken = new Set(remixes.flatMap(({ changes }) => changes.map(({ id }) => id).filter(isTaken(ids))));
  print(`${shown}${taken.size > 0 ? `: ${[...taken].join(', ')}` : ''}\n`);
  return 0;
}

const isTaken = (ids: readonly string[]) => (id: string) => ids.length === 0 || ids.includes(id);

/** An id that no base has, nor had, would settle nothing. */
function checkIds(ids: readonly string[], remixes: readonly OpenRemix[]): void {
  if (ids.length > 0 && remixes.some(({ locked, base }) => locked?.base !== base))
    throw new EnvironmentError('usage', `${LOCK_NAME} has no slides of this base yet.`, {
      hint: 'Without ids, --update writes it.',
    });
  const known = remixes.flatMap(({ current, locked }) => [...current, ...(locked?.slides ?? [])]);
  const names = new Set(known.map(({ id }) => id));
  for (const id of ids) {
    if (names.has(id)) continue;
    const hint = suggestName(id, names) ?? '--status names the slides that have changed.';
    throw new EnvironmentError('usage', `The base has no slide "${id}".`, { hint });
  }
}

/** In the order of the base; what is gone and not taken over stays behind. */
function takeOver({ base, current, locked, changes }: OpenRemix, ids: readonly string[]): LockedBase {
  if (ids.length === 0) return { base, slides: current };
  const open = new Map(changes.filter(({ id }) => !ids.includes(id)).map((change) => [change.id, change]));
  const present = current.flatMap((slide): LockedSlide[] => {
    const change = open.get(slide.id);
    return change ? [change.before ?? []].flat() : [slide];
  });
  const gone = (locked?.slides ?? []).filter(({ id }) => open.get(id)?.kind === 'gone');
  return { base, slides: [...present, ...gone] };
}

function write(path: string, shown: string, content: string): void {
  try {
    replaceFile(path, content);
  } catch (cause) {
    throw cannotWrite(shown, cause, 'nothing');
  }
}
