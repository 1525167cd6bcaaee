import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import { nameVariant } from '../project/name-variant.ts';
import type { ListedVariant } from '../project/read-variants.ts';
import type { Variant } from '../project/variant.ts';
import { outputFolder } from './delivery/output-places.ts';
import { EnvironmentError } from './environment-error.ts';
import { type DeckFile, listDecks } from './find-decks.ts';
import { placeMetrics } from './place-metrics.ts';

/** A deck as it is, or a variant of it. */
export interface DeckVariant {
  readonly deck: DeckFile;
  readonly variant: Variant;
  /** Under `dist/`: `why-hangzhou/zh/investors-6m`. */
  readonly folder: string;
}

/**
 * @param variant asked for on the command line
 * @throws EnvironmentError `usage` where its folder is another deck's, or its metrics can't be had
 */
export function listAsked(
  decks: readonly DeckFile[],
  variant: Variant,
  home: string,
): readonly DeckVariant[] {
  const name = nameVariant(variant);
  const list = decks.map((deck) => ({
    deck,
    variant: placeMetrics(variant, deck),
    folder: outputFolder(deck.output, name),
  }));
  const taken = name === undefined ? [] : listDecks(home).map(({ output }) => output);
  const clash = list.find(({ folder }) => taken.includes(folder));
  if (!clash) return list;
  throw new EnvironmentError('usage', `The folder ${clash.folder} is that of a deck.`, {
    hint: 'Give the audience, or the outline, another name.',
  });
}

/** Each deck as it is, and behind it those of the configuration's variants that are made of it. */
export function listVariants(
  decks: readonly DeckFile[],
  listed: readonly ListedVariant[],
  home: string,
  report: Report,
): readonly DeckVariant[] {
  const all = listDecks(home);
  checkNames(listed, all, report);
  const folders = new Map<string, ListedVariant | undefined>(all.map(({ output }) => [output, undefined]));
  return decks.flatMap((deck) => [
    { deck, variant: {}, folder: deck.output },
    ...listed
      .filter((one) => isMadeOf(one, deck))
      .flatMap((one): DeckVariant[] => {
        const folder = outputFolder(deck.output, one.name);
        if (folders.has(folder)) {
          reportDouble(one, folder, folders.get(folder), report);
          return [];
        }
        folders.set(folder, one);
        return [{ deck, variant: one.variant, folder }];
      }),
  ]);
}

/** What is listed twice is made once; two that would lie in one folder are refused. */
function reportDouble(
  { variant, span }: ListedVariant,
  folder: string,
  earlier: ListedVariant | undefined,
  report: Report,
): void {
  if (earlier && JSON.stringify(earlier.variant) === JSON.stringify(variant)) return;
  const hint = 'Give it a name of its own: "name": "…".';
  const message = `The folder ${folder} is that of another ${earlier ? 'variant' : 'deck'}.`;
  const related = earlier && { span: earlier.span, message: 'First' };
  report(createProblem('bad-variant', span, message, { hint, related }));
}

/** As messages call it: `slides/why-hangzhou/outline.md`, and behind it the variant's folder. */
export function titleOf({ deck, folder }: DeckVariant): string {
  return folder === deck.output ? deck.outline : `${deck.outline} (${folder})`;
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
function checkNames(listed: readonly ListedVariant[], all: readonly DeckFile[], report: Report): void {
  const names = [...new Set(all.map(nameOf))];
  for (const one of listed) {
    for (const { text, span } of one.decks ?? []) {
      if (names.includes(text)) continue;
      const hint = suggestName(text, names) ?? `Decks: ${names.join(', ')}.`;
      report(createProblem('unknown-value', span, `There is no deck "${text}".`, { hint }));
    }
    const made = all.filter((deck) => one.decks?.some(({ text }) => text === nameOf(deck)) ?? true);
    const languages = made.flatMap(({ language }) => language ?? []);
    const isOpen = languages.length < made.length || made.length === 0;
    for (const { text, span } of one.languages ?? []) {
      if (isOpen || languages.includes(text)) continue;
      const hint = suggestName(text, languages) ?? `Languages: ${[...new Set(languages)].join(', ')}.`;
      report(createProblem('unknown-value', span, `No deck has an outline in "${text}".`, { hint }));
    }
  }
}
