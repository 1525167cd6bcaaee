import type { Figure } from '../../figure/figure.ts';
import type { Span } from '../../problem/span.ts';
import type { BoundBlock, BoundFootnotes, BoundInline, BoundSlide } from '../bound-slide.ts';
import { walkInlineStatements, walkStatements } from '../walk-figures.ts';
import type { Drift } from './drift.ts';
import type { Edition } from './edition.ts';
import { figureKey, nameFigure } from './figure-key.ts';
import { nameEdition } from './name-edition.ts';

/** A slide, or the front matter, of one edition. */
export interface Told {
  readonly edition: Edition;
  readonly span: Span;
  /** By what may be said in words only: to all, to the reader, to the speaker. */
  readonly shown: Stated;
  readonly handout: Stated;
  readonly notes: Stated;
}

/** Figures in words, by what stands behind them. */
type Stated = ReadonlyMap<string, { readonly figure: Figure; readonly span: Span }>;

export function toldOnSlide(edition: Edition, slide: BoundSlide): Told {
  const part = (blocks: readonly BoundBlock[], footnotes: BoundFootnotes) =>
    [blocks, ...footnotes.values()].flatMap((body) =>
      [...walkStatements(body)].flatMap((one) => (one.kind === 'figure' ? one : [])),
    );
  // Behind a break, a slide's headline is said once more.
  const headline = slide.draft.headlineHidden ? [] : [...walkInlineStatements(slide.headline)];
  return {
    edition,
    span: slide.draft.span,
    shown: gather([...headline, ...part(slide.blocks, slide.footnotes)]),
    handout: gather(part(slide.handout, slide.handoutFootnotes)),
    notes: gather(part(slide.notes, slide.notesFootnotes)),
  };
}

export function toldInFrontMatter(edition: Edition): Told {
  const { span } = edition.division.outline.settings;
  const texts = [...edition.texts.values()].flatMap((text) => [...walkInlineStatements(text)]);
  return { edition, span, shown: gather(texts), handout: new Map(), notes: new Map() };
}

function gather(inlines: readonly Extract<BoundInline, { kind: 'figure' }>[]): Stated {
  // The first place of each.
  return new Map(inlines.toReversed().map(({ figure, span }) => [figureKey(figure), { figure, span }]));
}

/**
 * What all see in one edition, all must see in the other; what the handout says may stand on the slide there; what
 * is spoken, anywhere on it.
 *
 * @param what `The slide "patents"`
 */
export function compareFigures(what: string, first: Told, other: Told): Drift[] {
  const missing = findMissing(first, other);
  const strange = findMissing(other, first);
  const swapped = missing.flatMap((one): Swap[] => {
    const at = strange.findIndex(({ figure }) => isLike(figure, one.figure));
    const [other] = at < 0 ? [] : strange.splice(at, 1);
    return other ? [{ one, other }] : [];
  });
  const alone = missing.filter((item) => !swapped.some(({ one }) => one === item));
  return [
    ...swapped.map((swap) => describeSwap(what, swap, first, other)),
    ...alone.map((item) => describeMissing(what, item, first, other)),
    ...strange.map((item) => describeMissing(what, item, other, first)),
  ];
}

interface Statement {
  readonly figure: Figure;
  readonly span: Span;
  readonly spoken: boolean;
}

interface Swap {
  readonly one: Statement;
  readonly other: Statement;
}

function findMissing(has: Told, lacks: Told): Statement[] {
  const found = new Map<string, Statement>();
  const look = (stated: Stated, where: readonly Stated[], spoken: boolean) => {
    for (const [key, one] of stated)
      if (!found.has(key) && !where.some((part) => part.has(key))) found.set(key, { ...one, spoken });
  };
  look(has.shown, [lacks.shown], false);
  look(has.handout, [lacks.shown, lacks.handout], false);
  look(has.notes, [lacks.shown, lacks.handout, lacks.notes], true);
  return [...found.values()];
}

/** The same metric, or the same sum: most likely one place, where the period or the entity went astray. */
function isLike(one: Figure, other: Figure): boolean {
  const startOf = ({ id }: Figure) => id.split('.')[0];
  return startOf(one) === startOf(other);
}

function describeSwap(what: string, { one, other }: Swap, first: Told, second: Told): Drift {
  const sameName = nameFigure(one.figure) === nameFigure(other.figure);
  const name = sameName ? figureKey : nameFigure;
  return {
    code: 'figure-drift',
    message: `${what} states ${name(one.figure)} in ${nameEdition(first.edition)}, and ${name(other.figure)} in ${nameEdition(second.edition)}.`,
    hint: 'Write the same expression in both; each language prints it in its own way.',
    places: [
      { edition: second.edition, span: other.span, label: 'Written here' },
      { edition: first.edition, span: one.span, label: 'There' },
    ],
  };
}

function describeMissing(what: string, { figure, span, spoken }: Statement, has: Told, lacks: Told): Drift {
  const written = span.file.text.slice(span.start, span.end);
  const says = spoken ? 'has' : 'states';
  const where = spoken ? ' in its notes' : '';
  return {
    code: 'figure-drift',
    message: `${what} ${says} ${nameFigure(figure)}${where} in ${nameEdition(has.edition)}, but not in ${nameEdition(lacks.edition)}.`,
    hint: `Write ${written} there, too: a number that is typed in stays as it is when the data change.`,
    places: [
      { edition: has.edition, span, label: 'It is here' },
      { edition: lacks.edition, span: lacks.span, label: 'There' },
    ],
  };
}
