import { compareLanguages } from '../deck/languages/compare-languages.ts';
import type { Edition } from '../deck/languages/edition.ts';
import type { Problem } from '../problem/problem.ts';
import { type DeckFile, listLanguages } from './find-decks.ts';

/** Compares what a deck's outlines say in several languages. */
export interface LanguageCheck {
  /** A deck that is checked, as it is. */
  add(deck: DeckFile, edition: Edition | undefined): void;
  compare(): Promise<readonly Problem[]>;
}

/** @param read an outline that is not checked itself; nothing where it has errors */
export function createLanguageCheck(read: (deck: DeckFile) => Promise<Edition | undefined>): LanguageCheck {
  const checked = new Map<string, { readonly deck: DeckFile; readonly edition: Edition | undefined }>();
  return {
    add(deck, edition) {
      checked.set(deck.outline, { deck, edition });
    },
    async compare() {
      const problems: Problem[] = [];
      const done = new Set<string>();
      for (const { deck } of checked.values()) {
        const languages = listLanguages(deck);
        const [first, ...others] = languages;
        if (!first || others.length === 0 || done.has(first.outline)) continue;
        done.add(first.outline);
        const open = async (one: DeckFile) => {
          const known = checked.get(one.outline);
          return known ? known.edition : read(one);
        };
        const compared = others.filter(({ outline }) => checked.has(outline) || checked.has(first.outline));
        const reference = await open(first);
        for (const other of reference ? compared : []) {
          const edition = await open(other);
          if (!reference || !edition) continue;
          const isChecked = ({ division }: Edition) => checked.has(division.outline.file.path);
          problems.push(...compareLanguages(reference, edition, isChecked));
        }
      }
      return problems;
    },
  };
}
