import { unmask } from '../outline/masks.ts';
import type { SlideDraft } from './slide-draft.ts';

/** Text → its digest: the machine's. */
export type Digest = (text: string) => string;

/**
 * The digest of a slide with those that go on from it: of what it says, not of where. Blank lines, comments and
 * what stands on other slides change nothing.
 */
export function digestSlide(group: readonly SlideDraft[], digest: Digest): string {
  const content = group.map((slide, index) => {
    const { kind, attributes, blocks, handout, notes, allow, entity, headlineHidden } = slide;
    // `after` is where it stands; the headline of what goes on is the slide's before.
    const { after: _, ...told } = attributes;
    const body = { kind, attributes: told, blocks, handout, notes, allow, entity, headlineHidden };
    return plain(index > 0 && headlineHidden ? body : { ...body, headline: slide.headline }, slide, []);
  });
  return digest(JSON.stringify(content)).slice(0, LENGTH);
}

const LENGTH = 32;

/** Keys whose values are places in a file; masks count the expressions of all of it. */
const place = /^(?:span|place|places|masks|\w+Span)$/;

/** @param open labels of the footnotes that led here: one may refer to itself */
function plain(value: unknown, slide: SlideDraft, open: readonly string[]): unknown {
  const { masks, footnotes } = slide.origin.outline;
  if (typeof value === 'string') return unmask(value, masks);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => plain(item, slide, open));
  if (value instanceof Map) return [...value].map((entry) => plain(entry, slide, open));
  if (isFootnote(value)) {
    const { label } = value;
    // By what it says: labels are counted anew when others are added.
    const body = open.includes(label) ? undefined : footnotes.get(label);
    return { kind: 'footnote', body: plain(body, slide, [...open, label]) };
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      place.test(key) ? [] : [[key, plain(item, slide, open)] as const],
    ),
  );
}

function isFootnote(value: object): value is { readonly kind: 'footnote'; readonly label: string } {
  return 'kind' in value && value.kind === 'footnote' && 'label' in value && typeof value.label === 'string';
}
