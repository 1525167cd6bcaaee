import type { BaseChange } from '../../deck/compare-base.ts';
import { LOCK_NAME } from '../../project/remix-lock.ts';
import { formatText } from '../../report/format-text.ts';
import { EnvironmentError } from '../environment-error.ts';
import { findDecks } from '../find-decks.ts';
import { findPackageFolders } from '../package-folders.ts';
import { formatDifference } from '../remix/format-difference.ts';
import { type OpenRemix, openRemix } from '../remix/open-remix.ts';
import type { RemixFlags } from './read-remix-flags.ts';
import type { Terminal } from './terminal.ts';

/** Says what the bases of remixes have changed since their locks were written; nothing is. */
export async function showStatus(
  { names, language }: Extract<RemixFlags, { kind: 'status' }>,
  { cwd, print, error }: Terminal,
): Promise<number> {
  const folders = findPackageFolders();
  const opened = findDecks(names, cwd, language).map((deck) => openRemix(deck, folders));
  const remixes = opened.filter(({ isRemix }) => isRemix || names.length > 0);
  if (remixes.length === 0)
    throw new EnvironmentError('usage', 'There is no remix here.', {
      hint: '`lectern remix <deck> <new deck>` makes one.',
    });
  for (const { deck, remix, isRemix, errors } of remixes) {
    error(formatText(errors));
    if (remix) print(describe(remix));
    else if (!isRemix) print(`${deck.outline} is no remix: its front matter names no base.\n`);
  }
  return remixes.some(({ errors }) => errors.length > 0) ? 1 : 0;
}

function describe(remix: OpenRemix): string {
  const { deck, base, locked, changes } = remix;
  const name = nameOf(remix);
  const head = `${deck.outline}, a remix of ${base}`;
  const update = `lectern remix ${name} --update`;
  if (!locked) return `${head}: not in a ${LOCK_NAME} yet; ${update} writes it\n`;
  if (locked.base !== base) return `${head}: was one of ${locked.base}; ${update} writes its lock anew\n`;
  if (changes.length === 0) return `${head}: nothing has changed\n`;
  const told = changes.map((change) => `\n${describeChange(change)}`).join('');
  const [first] = changes;
  return `${head}: ${countChanges(changes)}\n${told}\nOnce that is settled: ${update}, or ${update} ${first?.id} for one slide\n`;
}

/** What commands know it by. */
function nameOf({ deck: { root, home, outline } }: OpenRemix): string {
  const name = /^slides\/([^/]+)\/outline[^/]*$/.exec(outline)?.[1];
  return (root === home ? name : undefined) ?? outline;
}

const kinds: Readonly<Record<BaseChange['kind'], string>> = {
  changed: 'changed',
  added: 'new',
  gone: 'gone',
};

/** `2 changed, 1 new` */
function countChanges(changes: readonly BaseChange[]): string {
  const counts = (['changed', 'added', 'gone'] as const).flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kinds[kind]}`];
  });
  return counts.join(', ');
}

function describeChange({ id, kind, fate, before, after }: BaseChange): string {
  const fates = { kept: 'kept here', replaced: 'this deck has its own', dropped: 'left out here' };
  const told = kind === 'gone' && fate === 'kept' ? ', and so from here' : `, ${fates[fate]}`;
  const lines = formatDifference(before?.source ?? '', after?.source ?? '');
  const shown = lines.length > 0 ? lines : ['The text is the same: what it refers to has changed.'];
  return [`${id}: ${kinds[kind]}${told}`, ...shown.map((line) => `  ${line}`.trimEnd()), ''].join('\n');
}
