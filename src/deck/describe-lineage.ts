import type { Outline } from '../outline/outline.ts';
import type { SettingText, TextKey } from '../outline/settings.ts';
import type { Origin } from '../project/origin.ts';
import type { BoundInline } from './bound-slide.ts';
import type { Division } from './division.ts';
import type { SlideDraft } from './slide-draft.ts';

/** What a deck was made from, and what was changed. */
export interface BoundLineage {
  /** Of the base's front matter: `title author organisation version licence url`. */
  readonly texts: ReadonlyMap<TextKey, readonly BoundInline[]>;
  readonly date: string | undefined;
  readonly language: string;
  readonly changes: RemixChanges;
}

/** Ids of slides. */
export interface RemixChanges {
  readonly kept: readonly string[];
  readonly replaced: readonly string[];
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  /** Whether those of the base stand in another order. */
  readonly reordered: boolean;
}

const told: readonly TextKey[] = ['title', 'author', 'organisation', 'version', 'licence', 'url'];

/** From the nearest base to the first. */
export function describeLineage(
  division: Division,
  bind: (text: SettingText, origin: Origin) => BoundInline[],
  originOf: (outline: Outline) => Origin,
): readonly BoundLineage[] {
  const { base } = division;
  if (!base) return [];
  const { settings } = base.outline;
  const texts = told.flatMap((key) => {
    const text = settings.texts.get(key);
    return text ? [[key, bind(text, originOf(base.outline))] as const] : [];
  });
  return [
    {
      texts: new Map(texts),
      date: settings.date?.text,
      language: settings.lang,
      changes: findChanges(base.slides, division.slides),
    },
    ...describeLineage(base, bind, originOf),
  ];
}

function findChanges(before: readonly SlideDraft[], after: readonly SlideDraft[]): RemixChanges {
  const idsOf = (slides: readonly SlideDraft[]) => slides.map(({ id }) => id);
  const known = new Map(before.map((slide) => [slide.id, slide]));
  const kept = after.filter((slide) => known.get(slide.id) === slide);
  const placeOf = new Map(before.map((slide, index) => [slide, index]));
  const places = kept.map((slide) => placeOf.get(slide) ?? 0);
  const present = new Set(idsOf(after));
  return {
    kept: idsOf(kept),
    replaced: idsOf(after.filter((slide) => known.has(slide.id) && known.get(slide.id) !== slide)),
    added: idsOf(after).filter((id) => !known.has(id)),
    dropped: idsOf(before).filter((id) => !present.has(id)),
    reordered: places.some((place, index) => place < (places[index - 1] ?? 0)),
  };
}
