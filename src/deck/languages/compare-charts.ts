import type { Span } from '../../problem/span.ts';
import { walkCharts } from '../walk-charts.ts';
import { chartChoices } from './chart-choices.ts';
import { chartFigures } from './chart-figures.ts';
import type { Drift } from './drift.ts';
import type { EditionChart, EditionSlide } from './edition-slide.ts';
import { type KeyPlace, keyPlaces } from './key-places.ts';
import { nameEdition } from './name-edition.ts';

/** Charts in their order, on the slide and in its handout text: the speaker's own are the speaker's. */
export function compareCharts(id: string, first: EditionSlide, other: EditionSlide): Drift[] {
  return (['blocks', 'handout'] as const).flatMap((part) => {
    const [here, there] = [chartsIn(first, part), chartsIn(other, part)];
    const [less, more] = here.length < there.length ? [here, there] : [there, here];
    const odd = more.findIndex(({ spec }, index) => spec.kind !== less[index]?.spec.kind);
    const isExtra = less.length < more.length;
    const extra = isExtra ? more[odd < 0 ? less.length : odd] : undefined;
    const lacking = less === here ? first : other;
    // Behind one too many, they stand beside others than their own.
    const pairs = isExtra && odd >= 0 ? here.slice(0, odd) : here;
    return [
      ...(extra ? [describeExtra(id, extra, lacking)] : []),
      ...pairs.flatMap((chart, index) => {
        const same = there[index];
        return same ? comparePair(id, chart, same) : [];
      }),
    ];
  });
}

function chartsIn({ edition, slide }: EditionSlide, part: 'blocks' | 'handout'): EditionChart[] {
  const specs = [...walkCharts(slide[part])];
  const blocks = [...walkCharts(slide.draft[part])];
  // One that could not be planned has its own problem, and would shift the others.
  if (specs.length < blocks.length) return [];
  return blocks.flatMap((block, index) => {
    const spec = specs[index];
    return spec ? [{ edition, slide, block, spec }] : [];
  });
}

function describeExtra(id: string, { edition, spec, block }: EditionChart, lacks: EditionSlide): Drift {
  return {
    code: 'chart-drift',
    message: `The slide "${id}" has a chart (${spec.kind}) in ${nameEdition(edition)} that is not in ${nameEdition(lacks.edition)}.`,
    hint: 'Copy the block: its words alone differ by language.',
    places: [
      { edition, span: block.kindSpan, label: 'It is here' },
      { edition: lacks.edition, span: lacks.slide.draft.span, label: 'There' },
    ],
  };
}

function comparePair(id: string, first: EditionChart, other: EditionChart): Drift[] {
  const names = [nameEdition(first.edition), nameEdition(other.edition)] as const;
  const drift = (message: string, hint: string, spans: readonly (Span | undefined)[] = []): Drift => ({
    code: 'chart-drift',
    message,
    hint,
    places: keyPlaces(placeIn(first, spans[0]), placeIn(other, spans[1])),
  });
  const says = (values: readonly [string, string]) =>
    `${values[0]} in ${names[0]}, and ${values[1]} in ${names[1]}`;
  if (first.spec.kind !== other.spec.kind) {
    const message = `The chart on "${id}" is ${says([`"${first.spec.kind}"`, `"${other.spec.kind}"`])}.`;
    return [drift(message, 'Draw one kind in both.')];
  }
  const choices = compareChoices(first, other);
  const shown = compareShown(first, other) ?? (choices.length === 0 ? compareOrder(first, other) : undefined);
  return [
    ...(shown
      ? [drift(`The chart on "${id}" shows ${says(shown)}.`, 'Copy the keys that name its figures.')]
      : []),
    ...choices.map(({ key, values, spans }) =>
      drift(`"${key}" of the chart on "${id}" is ${says(values)}.`, 'Write the same in both.', spans),
    ),
  ];
}

function placeIn({ edition, block }: EditionChart, written: Span | undefined): KeyPlace {
  return { edition, written, around: block.kindSpan };
}

/** What each has alone. */
function compareShown(first: EditionChart, other: EditionChart): readonly [string, string] | undefined {
  const [here, there] = [chartFigures(first), chartFigures(other)];
  const only = (one: ReadonlyMap<string, string>, two: ReadonlyMap<string, string>) =>
    [...one].flatMap(([key, name]) => (two.has(key) ? [] : [name]));
  const [mine, theirs] = [only(here, there), only(there, here)];
  return mine.length > 0 || theirs.length > 0 ? [listNames(mine), listNames(theirs)] : undefined;
}

/** The first of the same figures that comes elsewhere, where no key says why. */
function compareOrder(first: EditionChart, other: EditionChart): readonly [string, string] | undefined {
  const [here, there] = [[...chartFigures(first)], [...chartFigures(other)]];
  const at = here.findIndex(([key], index) => there[index]?.[0] !== key);
  const name = (figures: readonly (readonly [string, string])[]) => `${figures[at]?.[1]} as number ${at + 1}`;
  return at < 0 ? undefined : [name(here), name(there)];
}

const MOST_NAMED = 3;

function listNames(names: readonly string[]): string {
  if (names.length === 0) return 'nothing in its place';
  const more = names.length - MOST_NAMED;
  return [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function compareChoices(first: EditionChart, other: EditionChart) {
  const [here, there] = [chartChoices(first), chartChoices(other)];
  return [...new Set([...here.keys(), ...there.keys()])].flatMap((key) => {
    const [mine, theirs] = [here.get(key), there.get(key)];
    if (mine?.value === theirs?.value) return [];
    return [
      {
        key,
        values: [quote(mine?.value), quote(theirs?.value)] as const,
        spans: [mine?.span, theirs?.span],
      },
    ];
  });
}

function quote(value: string | undefined): string {
  return value === undefined ? 'not set' : `"${value}"`;
}
