import { join } from 'node:path';
import { compareLanguages } from '../deck/languages/compare-languages.ts';
import type { Edition } from '../deck/languages/edition.ts';
import type { Problem } from '../problem/problem.ts';
import { type DeckFile, listLanguages } from './find-decks.ts';

/** Compares what a deck's outlines say in several languages. */
export interface LanguageCheck {
  /** A deck that is checked, as it is; without an edition it has errors, which come first. */
  add(deck: DeckFile, edition: Edition | undefined): void;
  compare(): Promise<readonly Problem[]>;
}

/** @param read an outline that is not checked itself */
export function createLanguageCheck(read: (deck: DeckFile) => Promise<Edition | undefined>): LanguageCheck {
  const checked = new Map<string, { readonly deck: DeckFile; readonly edition: Edition | undefined }>();
  const open = async (deck: DeckFile) => {
    const known = checked.get(keyOf(deck));
    return known ? known.edition : read(deck);
  };
  return {
    add(deck, edition) {
      checked.set(keyOf(deck), { deck, edition });
    },
    async compare() {
      const own = new Set([...checked.values()].map(({ edition }) => edition));
      const folders = new Map([...checked.values()].map(({ deck }) => [folderOf(deck), listLanguages(deck)]));
      const problems: Problem[] = [];
      for (const [first, ...others] of folders.values()) {
        if (!first) continue;
        const asked = checked.has(keyOf(first)) ? others : others.filter((one) => checked.has(keyOf(one)));
        const reference = asked.length > 0 ? await open(first) : undefined;
        if (!reference) continue;
        for (const other of asked) {
          const edition = await open(other);
          if (edition) problems.push(...compareLanguages(reference, edition, (one) => own.has(one)));
        }
      }
      return problems;
    },
  };
}

function keyOf({ root, outline }: DeckFile): string {
  return join(root, outline);
}

/** Decks without a language stand alone. */
function folderOf(deck: DeckFile): string {
  return deck.language === undefined ? keyOf(deck) : join(keyOf(deck), '..');
}
