import type { Words } from '../../language/words.ts';
import { plainInlines } from '../plain-inlines.ts';
import type { Bookmark } from '../print-order.ts';

import type { NumberedSlide, SlideGroup } from './group-slides.ts';

/** A line of the contents. */
export interface HandoutEntry {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  /** `beside` stands before or behind the slides. */
  readonly kind: 'beside' | 'section' | 'slide';
}

interface HandoutList {
  readonly entries: readonly HandoutEntry[];
  readonly bookmarks: readonly Bookmark[];
}

interface HandoutParts {
  readonly title: string;
  readonly groups: readonly SlideGroup[];
  /** What stands behind the slides. */
  readonly after: readonly { readonly id: string; readonly title: string }[];
  /** In an article the summary is the contents, too. */
  readonly hasContents: boolean;
}

/** A handout's contents, and what a PDF of it shows beside its pages: the same lines, nested. */
export function listHandout(
  { title, groups, after, hasContents }: HandoutParts,
  { handout }: Words,
): HandoutList {
  const summary = { id: 'handout.summary', title: handout.summary };
  const listed = groups.flatMap(({ section, slides }) => {
    const own = slides.flatMap(entryOf);
    return section ? [{ ...entry(section), kind: 'section' as const }, ...own] : own;
  });
  const grouped = groups.flatMap(({ section, slides }) => {
    const own = slides.flatMap(entryOf).map((line) => bookmark(line, []));
    return section ? [bookmark(entry(section), own)] : own;
  });
  const beside = (line: { readonly id: string; readonly title: string }) => ({
    ...line,
    number: '',
    kind: 'beside' as const,
  });
  return {
    entries: [beside(summary), ...listed, ...after.map(beside)],
    bookmarks: [
      ...(title === '' ? [] : [{ title, target: { page: 1 }, children: [] }]),
      bookmark(summary, []),
      ...(hasContents ? [bookmark({ id: 'handout.contents', title: handout.contents }, [])] : []),
      ...grouped,
      ...after.map((line) => bookmark(line, [])),
    ],
  };
}

function entryOf(numbered: NumberedSlide): HandoutEntry[] {
  const line = entry(numbered);
  return numbered.slide.headlineHidden || line.title === '' ? [] : [line];
}

function entry({ slide, number }: NumberedSlide): HandoutEntry {
  return {
    id: slide.id,
    title: plainInlines(slide.headline).trim(),
    number: number === undefined ? '' : String(number),
    kind: 'slide',
  };
}

function bookmark(
  { id, title }: { readonly id: string; readonly title: string },
  children: readonly Bookmark[],
): Bookmark {
  return { title, target: { id }, children };
}
