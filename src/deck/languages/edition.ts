import type { TextKey } from '../../outline/settings.ts';
import type { BoundInline, BoundSlide } from '../bound-slide.ts';
import type { Division } from '../division.ts';

/** A deck in one of its languages, with all its slides: nothing is cut, nothing hidden. */
export interface Edition {
  readonly division: Division;
  readonly texts: ReadonlyMap<TextKey, readonly BoundInline[]>;
  readonly slides: readonly BoundSlide[];
}
