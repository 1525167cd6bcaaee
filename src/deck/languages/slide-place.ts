import type { Span } from '../../problem/span.ts';
import type { SlideDraft } from '../slide-draft.ts';
import type { Edition } from './edition.ts';

/** Where an author puts a slide into an edition: its heading, or its name in a remix that takes it from its base. */
export function slidePlace({ division }: Edition, slide: SlideDraft | undefined): Span {
  const { settings } = division.outline;
  if (!slide) return settings.span;
  if (!division.base?.slides.includes(slide)) return slide.span;
  const lists = [...(settings.order ?? []), ...(settings.keep ?? [])];
  const named = lists.find(({ text }) => text === slide.id) ?? settings.keep?.[0] ?? settings.remix;
  return named?.span ?? slide.span;
}
