import { basename } from 'node:path';
import { type BaseChange, compareBase } from '../../deck/compare-base.ts';
import { lockSlides } from '../../deck/lock-slides.ts';
import type { Problem } from '../../problem/problem.ts';
import { readRemixLock } from '../../project/read-remix-lock.ts';
import type { LockedBase, LockedSlide, RemixLock } from '../../project/remix-lock.ts';
import { digestOf } from '../digest.ts';
import type { DeckFile } from '../find-decks.ts';
import type { PackageFolders } from '../package-folders.ts';
import { readDivision } from './read-division.ts';

/** A remix beside its lock. */
export interface OpenRemix {
  readonly deck: DeckFile;
  /** Of the outline in the lock. */
  readonly file: string;
  /** As the front matter names it. */
  readonly base: string;
  /** The base's slides as they are now. */
  readonly current: readonly LockedSlide[];
  readonly lock: RemixLock | undefined;
  /** What the lock has of this outline: of this base, or of another that it was a remix of before. */
  readonly locked: LockedBase | undefined;
  readonly changes: readonly BaseChange[];
}

export interface OpenedOutline {
  readonly deck: DeckFile;
  /** Nothing where it is no remix, or its base can't be read. */
  readonly remix: OpenRemix | undefined;
  readonly isRemix: boolean;
  readonly errors: readonly Problem[];
}

export function openRemix(deck: DeckFile, folders: PackageFolders): OpenedOutline {
  const { division, errors, project } = readDivision(deck, folders);
  const base = division?.outline.settings.remix;
  const common = { deck, errors, isRemix: base !== undefined };
  if (!division?.base || !base) return { ...common, remix: undefined };
  const current = lockSlides(division.base.slides, digestOf);
  // What is wrong with it is among the errors.
  const read = readRemixLock(deck.outline, project.files, () => undefined);
  const lock = typeof read === 'string' ? undefined : read;
  const file = basename(deck.outline);
  const locked = lock?.outlines.get(file);
  const isSame = locked?.base === base.text;
  const changes = locked && isSame ? compareBase(locked.slides, current, division) : [];
  return { ...common, remix: { deck, file, base: base.text, current, lock, locked, changes } };
}
