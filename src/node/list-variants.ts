import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import { nameVariant } from '../project/name-variant.ts';
import type { ListedVariant } from '../project/read-variants.ts';
import type { Variant } from '../project/variant.ts';
import { outputFolder } from './delivery/output-places.ts';
import { type DeckFile, listDecks } from './find-decks.ts';

/** A deck as it is, or a variant of it. */
export interface DeckVariant {
  readonly deck: DeckFile;
  readonly variant: Variant;
  /** Under `dist/`: `why-hangzhou/zh/investors-6m`. */
  readonly folder: string;
}

/** @param variant asked for on the command line */
export function listAsked(decks: readonly DeckFile[], variant: Variant): readonly DeckVariant[] {
  return decks.map((deck) => ({ deck, variant, folder: outputFolder(deck.output, nameVariant(variant)) }));
}

/** Each deck as it is, and behind it those of the configuration's variants that are made of it. */
export function listVariants(
  decks: readonly DeckFile[],
  listed: readonly ListedVariant[],
  home: string,
  report: Report,
): readonly DeckVariant[] {
  checkNames(listed, home, report);
  return decks.flatMap((deck) => [
    ...listAsked([deck], {}),
    ...listed
      .filter((one) => isMadeOf(one, deck))
      .map(({ variant, name }) => ({ deck, variant, folder: outputFolder(deck.output, name) })),
  ]);
}

function isMadeOf({ decks, languages }: ListedVariant, deck: DeckFile): boolean {
  const isNamed = decks?.some(({ text }) => text === nameOf(deck)) ?? true;
  // An outline without a language in its name may be in any.
  const isSpoken = languages?.some(({ text }) => text === deck.language) ?? true;
  return isNamed && (isSpoken || deck.language === undefined);
}

function nameOf({ output }: DeckFile): string {
  return output.split('/')[0] ?? '';
}

/** A deck or a language that the project has not would be left out in silence. */
function checkNames(listed: readonly ListedVariant[], home: string, report: Report): void {
  const all = listDecks(home);
  const names = [...new Set(all.map(nameOf))];
  const languages = all.flatMap(({ language }) => language ?? []);
  const hasAny = languages.length < all.length;
  for (const one of listed) {
    for (const { text, span } of one.decks ?? []) {
      if (names.includes(text)) continue;
      const hint = suggestName(text, names) ?? `Decks: ${names.join(', ')}.`;
      report(createProblem('unknown-value', span, `There is no deck "${text}".`, { hint }));
    }
    for (const { text, span } of one.languages ?? []) {
      if (hasAny || languages.includes(text)) continue;
      const hint = suggestName(text, languages) ?? `Languages: ${[...new Set(languages)].join(', ')}.`;
      report(createProblem('unknown-value', span, `No deck has an outline in "${text}".`, { hint }));
    }
  }
}
