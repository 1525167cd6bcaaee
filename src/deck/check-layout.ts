import type { OutlineBlock } from '../outline/outline.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import { kindOf, shownBlocks } from './choose-layout.ts';
import type { Layout } from './deck.ts';
import { hasHeadedColumns } from './entity-columns.ts';
import { hasMainPart, isMainPart } from './main-parts.ts';
import type { SlideDraft } from './slide-draft.ts';

/** How an author writes what a layout is about. */
const wanted: Readonly<Partial<Record<Layout, string>>> = {
  bullets: 'a list',
  'two-column': 'a `::: columns` box',
  comparison: '`::: columns` of which each begins with a heading, as in `### {{name hangzhou}}`',
  chart: 'a chart',
  'chart-takeaways': 'a chart, and text beside it',
  cards: 'a `cards` chart or several `::: case` boxes',
  matrix: 'a `matrix` chart',
  timeline: 'a `timeline` chart',
  quote: 'a quotation: lines that begin with >',
  image: 'an image in a paragraph of its own',
  'image-half': 'an image in a paragraph of its own, and text beside it',
  code: 'a fenced block of code',
  'counter-argument': 'a `::: counter` box',
  'so-what': 'a `::: so-what` box',
  table: 'a table',
};

/** A layout that the author names must find on the slide what it arranges. */
export function checkLayout({ attributes, blocks }: SlideDraft, report: Report): void {
  if (!attributes.layout) return;
  const { name, span } = attributes.layout;
  if (!hasMainPart(name) || isMet(name, shownBlocks(blocks))) return;
  const message = `The layout "${name}" arranges ${wanted[name] ?? 'more'}; this slide has none.`;
  const hint = 'Without `layout=` the slide is arranged by what it holds.';
  report(createProblem('layout-unmet', span, message, { hint }));
}

function isMet(layout: Layout, shown: readonly OutlineBlock[]): boolean {
  const main = shown.filter((block) => isMainPart(layout, block, kindOf));
  if (layout === 'comparison') return main.some(hasHeadedColumns);
  const needsText = layout === 'chart-takeaways' || layout === 'image-half';
  return main.length > 0 && (!needsText || main.length < shown.length);
}
