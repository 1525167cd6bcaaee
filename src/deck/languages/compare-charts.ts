import type { ChartSpec } from '../../chart/chart-spec.ts';
import type { ChartBlock } from '../../outline/outline.ts';
import type { Span } from '../../problem/span.ts';
import type { BoundSlide } from '../bound-slide.ts';
import { walkCharts } from '../walk-charts.ts';
import { chartChoices } from './chart-choices.ts';
import { chartFigures } from './chart-figures.ts';
import type { Drift, DriftPlace } from './drift.ts';
import type { Edition } from './edition.ts';
import { nameEdition } from './name-edition.ts';

/** A slide in one edition. */
export interface EditionSlide {
  readonly edition: Edition;
  readonly slide: BoundSlide;
}

interface EditionChart extends EditionSlide {
  readonly block: ChartBlock;
  readonly spec: ChartSpec;
}

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
  const drift = (message: string, hint: string, spans: readonly [Span, Span]): Drift => ({
    code: 'chart-drift',
    message,
    hint,
    places: [placeIn(other, spans[1], 'Written here'), placeIn(first, spans[0], 'There')],
  });
  const kinds: readonly [Span, Span] = [first.block.kindSpan, other.block.kindSpan];
  const says = (values: readonly [string, string]) =>
    `${values[0]} in ${names[0]}, and ${values[1]} in ${names[1]}`;
  if (first.spec.kind !== other.spec.kind) {
    const message = `The chart on "${id}" is ${says([`"${first.spec.kind}"`, `"${other.spec.kind}"`])}.`;
    return [drift(message, 'Draw one kind in both.', kinds)];
  }
  return [
    ...compareShown(first, other).map((shown) =>
      drift(`The chart on "${id}" shows ${says(shown)}.`, 'Copy the keys that name its figures.', kinds),
    ),
    ...compareChoices(first, other).map(({ key, values, spans }) =>
      drift(`"${key}" of the chart on "${id}" is ${says(values)}.`, 'Write the same in both.', spans),
    ),
  ];
}

function placeIn({ edition }: EditionChart, span: Span, label: string): DriftPlace {
  return { edition, span, label };
}

/** What each has alone; where there is nothing, what comes in another order. */
function compareShown(first: EditionChart, other: EditionChart): (readonly [string, string])[] {
  const [here, there] = [first, other].map(({ block, spec, slide, edition }) =>
    chartFigures(block, spec, slide, edition),
  ) as [ReadonlyMap<string, string>, ReadonlyMap<string, string>];
  const only = (one: ReadonlyMap<string, string>, two: ReadonlyMap<string, string>) =>
    [...one].flatMap(([key, name]) => (two.has(key) ? [] : [name]));
  const [mine, theirs] = [only(here, there), only(there, here)];
  if (mine.length > 0 || theirs.length > 0) return [[listNames(mine), listNames(theirs)]];
  const keys = [...there.keys()];
  const moved = [...here].findIndex(([key], index) => keys[index] !== key);
  if (moved < 0) return [];
  const at = (names: ReadonlyMap<string, string>) => `${[...names.values()][moved]} as number ${moved + 1}`;
  return [[at(here), at(there)]];
}

const MOST_NAMED = 3;

function listNames(names: readonly string[]): string {
  if (names.length === 0) return 'nothing in its place';
  const more = names.length - MOST_NAMED;
  return [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function compareChoices(first: EditionChart, other: EditionChart) {
  const [here, there] = [first, other].map(({ block, slide }) => chartChoices(block, slide.draft)) as [
    ReturnType<typeof chartChoices>,
    ReturnType<typeof chartChoices>,
  ];
  return [...new Set([...here.keys(), ...there.keys()])].flatMap((key) => {
    const [mine, theirs] = [here.get(key), there.get(key)];
    if (mine?.value === theirs?.value) return [];
    return [
      {
        key,
        values: [quote(mine?.value), quote(theirs?.value)] as const,
        spans: [mine?.span ?? first.block.kindSpan, theirs?.span ?? other.block.kindSpan] as const,
      },
    ];
  });
}

function quote(value: string | undefined): string {
  return value === undefined ? 'not set' : `"${value}"`;
}
