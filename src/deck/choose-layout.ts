import type { ChartBlock, OutlineBlock } from '../outline/outline.ts';
import type { Layout } from './deck.ts';
import { comparesEntities } from './entity-columns.ts';
import { isPicture } from './is-picture.ts';
import { isMainPart } from './main-parts.ts';
import type { SlideDraft } from './slide-draft.ts';

/** What a slide holds → its layout, unless the author names one. */
export function chooseLayout(
  draft: Pick<SlideDraft, 'attributes' | 'kind' | 'headlineHidden' | 'blocks'>,
): Layout {
  if (draft.attributes.layout) return draft.attributes.layout.name;
  if (draft.kind === 'section') return 'section';
  const shown = shownBlocks(draft.blocks);
  if (shown.length === 0) return draft.headlineHidden ? 'blank' : 'statement';
  const holds = (layout: Layout) => shown.some((block) => isMainPart(layout, block, kindOf));
  const isAll = (layout: Layout) => shown.every((block) => isMainPart(layout, block, kindOf));
  if (shown.length > 1 && isAll('cards')) return 'cards';
  if (holds('counter-argument')) return 'counter-argument';
  if (holds('so-what')) return 'so-what';
  if (holds('two-column')) return shown.some(comparesEntities) ? 'comparison' : 'two-column';
  const charts = shown.filter(({ kind }) => kind === 'chart');
  if (charts.length === 1) {
    const own = (['matrix', 'timeline', 'cards'] as const).find(holds);
    if (own) return own;
  }
  if (charts.length > 0) return charts.length === shown.length ? 'chart' : 'chart-takeaways';
  if (holds('table')) return 'table';
  if (shown.some(isPicture)) return isAll('image') ? 'image' : 'image-half';
  const alone = shown.length === 1 ? (['quote', 'code', 'bullets'] as const).find(holds) : undefined;
  return alone ?? 'content';
}

/** What is there to be seen: a pause is no part of it. */
export function shownBlocks(blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  return blocks.filter(({ kind }) => kind !== 'pause');
}

export function kindOf({ chartKind }: ChartBlock): string {
  return chartKind;
}
