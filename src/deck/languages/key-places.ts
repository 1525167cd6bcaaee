import type { Span } from '../../problem/span.ts';
import type { Drift } from './drift.ts';
import type { Edition } from './edition.ts';

/** Where an edition has a key, and where it would stand. */
export interface KeyPlace {
  readonly edition: Edition;
  readonly written: Span | undefined;
  readonly around: Span;
}

/** The other's place, unless only the first has the key. */
export function keyPlaces(first: KeyPlace, other: KeyPlace): Drift['places'] {
  const [near, far] = first.written && !other.written ? [first, other] : [other, first];
  return [
    { edition: near.edition, span: near.written ?? near.around, label: 'Written here' },
    { edition: far.edition, span: far.written ?? far.around, label: 'There' },
  ];
}
