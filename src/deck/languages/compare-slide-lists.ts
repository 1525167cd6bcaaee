import { suggestName } from '../../problem/nearest-name.ts';
import type { SlideDraft } from '../slide-draft.ts';
import type { Drift } from './drift.ts';
import type { Edition } from './edition.ts';
import { longestRise } from './longest-rise.ts';
import type { SlideMatch, Unmatched } from './match-slides.ts';
import { nameEdition } from './name-edition.ts';
import { slidePlace } from './slide-place.ts';

/** Slides that one edition lacks, calls otherwise, or has elsewhere. */
export function compareSlideLists(first: Edition, other: Edition, match: SlideMatch): Drift[] {
  return [
    ...describeUnmatched(match.onlyFirst, match.onlyOther, first, other),
    ...describeUnmatched(match.onlyOther, match.onlyFirst, other, first),
    ...match.renamed.map(([one, another]) => describeRenamed(one, another, first, other)),
    ...describeMoved(first, other, match),
  ];
}

function describeUnmatched(
  list: readonly Unmatched[],
  strangers: readonly Unmatched[],
  has: Edition,
  lacks: Edition,
): Drift[] {
  const ids = strangers.slice(0, MOST_NAMES).map(({ slide }) => slide.id);
  return list.map(({ slide, behind }) => {
    const before = lacks.division.slides.find(({ id }) => id === behind);
    return {
      code: 'slide-untranslated',
      message: `The slide "${slide.id}" is in ${nameEdition(has)}, but not in ${nameEdition(lacks)}.`,
      hint: suggestName(slide.id, ids) ?? `Put it into ${nameEdition(lacks)}, with {#${slide.id}}.`,
      places: [
        { edition: has, span: slidePlace(has, slide), label: 'It stands here' },
        { edition: lacks, span: slidePlace(lacks, before), label: before ? 'Behind this one' : 'Below this' },
      ],
    };
  });
}

/** Beyond these, names are not worth comparing. */
const MOST_NAMES = 50;

function describeRenamed(slide: SlideDraft, same: SlideDraft, first: Edition, other: Edition): Drift {
  const names = `"${slide.id}" in ${nameEdition(first)} and "${same.id}" in ${nameEdition(other)}`;
  // An id that can be typed in both languages serves both.
  const chosen = /^[\w-]+$/.test(slide.id) || !/^[\w-]+$/.test(same.id) ? slide.id : same.id;
  return {
    code: 'id-drift',
    message: `What seems to be one slide is ${names}.`,
    // Either may be the mistyped one.
    hint: `Give both headlines one id, such as {#${chosen}}.`,
    places: [
      { edition: other, span: slidePlace(other, same), label: 'Named here' },
      { edition: first, span: slidePlace(first, slide), label: 'There' },
    ],
  };
}

function describeMoved(first: Edition, other: Edition, { common }: SlideMatch): Drift[] {
  // What goes on behind a break moves with its slide.
  const leaders = common.filter(([slide]) => !slide.headlineHidden);
  const places = new Map(other.division.slides.map(({ id }, index) => [id, index]));
  const positions = leaders.map(([{ id }]) => places.get(id) ?? 0);
  const still = longestRise(positions);
  const there = leaders.map(([, same], index) => ({ id: same.id, at: positions[index] ?? 0 }));
  const beforeThere = new Map(
    there.sort((a, b) => a.at - b.at).map(({ id }, index, list) => [id, list[index - 1]?.id]),
  );
  return leaders.flatMap(([slide, same], index): Drift[] => {
    if (still.has(index)) return [];
    const before = leaders[index - 1]?.[0].id;
    const stands = (id: string | undefined) => (id === undefined ? 'first' : `behind "${id}"`);
    return [
      {
        code: 'order-drift',
        message: `The slide "${slide.id}" stands ${stands(before)} in ${nameEdition(first)}, ${stands(beforeThere.get(slide.id))} in ${nameEdition(other)}.`,
        hint: 'Move it in one of them: a page number, or a question from the floor, then means one slide.',
        places: [
          { edition: other, span: slidePlace(other, same), label: 'It stands here' },
          { edition: first, span: slidePlace(first, slide), label: 'There' },
        ],
      },
    ];
  });
}
