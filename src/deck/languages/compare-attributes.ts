import type { SlideDraft } from '../slide-draft.ts';
import type { Drift } from './drift.ts';
import type { Edition } from './edition.ts';
import { keyPlaces } from './key-places.ts';
import type { SlideMatch } from './match-slides.ts';
import { nameEdition } from './name-edition.ts';
import { writtenKey } from './written-key.ts';

type Pair = SlideMatch['common'][number];

/** What makes slides another deck: for whom, how long, how surely, in support of what. Classes such as `.fit` are looks. */
export function compareAttributes(first: Edition, other: Edition, { common, renamed }: SlideMatch): Drift[] {
  const sameId = new Map(renamed.map(([slide, same]) => [same.id, slide.id]));
  return common.flatMap((pair) => comparePair(pair, { first, other, sameId }));
}

interface Comparing {
  readonly first: Edition;
  readonly other: Edition;
  /** Of slides that only their ids tell apart: the other's id → the first's. */
  readonly sameId: ReadonlyMap<string, string>;
}

function comparePair([slide, same]: Pair, { first, other, sameId }: Comparing): Drift[] {
  const here = valuesOf(slide, (id) => id);
  const there = valuesOf(same, (id) => sameId.get(id) ?? id);
  return [...here].flatMap(([key, value]): Drift[] => {
    const found = there.get(key);
    if (found === undefined || found === value) return [];
    return [
      {
        code: 'attribute-drift',
        message: `${nameOf(key)} of the slide "${slide.id}" is ${value} in ${nameEdition(first)}, and ${found} in ${nameEdition(other)}.`,
        hint:
          key === 'heading' ? 'Write # in both for a section, ## for a slide.' : 'Write one value in both.',
        places: keyPlaces(
          { edition: first, written: writtenKey(slide.span, key), around: slide.span },
          { edition: other, written: writtenKey(same.span, key), around: same.span },
        ),
      },
    ];
  });
}

function nameOf(key: string): string {
  return key === 'heading' ? 'The heading' : `"${key}"`;
}

/** By key; of a slide that goes on behind a break only what it does not take over. */
function valuesOf(
  { kind, attributes, headlineHidden, allow }: SlideDraft,
  sameId: (id: string) => string,
): ReadonlyMap<string, string> {
  const { audiences, priority, time, layout, supports, each, visibility, confidence } = attributes;
  const list = (names: readonly string[]) => (names.length === 0 ? 'not set' : [...names].sort().join(','));
  const ids = (refs: readonly { readonly id: string }[]) => list(refs.map(({ id }) => sameId(id)));
  const values = new Map([
    ['heading', kind === 'section' ? '#' : '##'],
    ['priority', String(priority)],
    ['time', time === undefined ? 'not set' : `${time}s`],
    ['layout', layout?.name ?? 'not set'],
    ['supports', ids(supports)],
    ['each', ids(each)],
    ['confidence', confidence ?? 'not set'],
    ['allow', list(allow.map(({ rule }) => rule))],
  ]);
  return headlineHidden ? values : values.set('for', list(audiences)).set('visibility', visibility);
}
