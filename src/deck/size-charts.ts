import type { ChartSize } from '../chart/chart-size.ts';
import type { ChartSpec } from '../chart/chart-spec.ts';
import type { BoundBlock, BoundSlide } from './bound-slide.ts';
import type { Layout } from './deck.ts';
import { inlineWidth, textWidth } from './text-width.ts';
import { walkCharts } from './walk-charts.ts';

/** Where a chart has a slide to itself, or is not on a slide at all. */
export const wholeSlide: ChartSize = { width: 1120, height: 460 };

interface SizedSlide extends Pick<BoundSlide, 'headline' | 'blocks' | 'draft' | 'footnotes'> {
  readonly layout: Layout;
  readonly language: string;
  /** How many sources are named below. */
  readonly sources: number;
}

/** Room between what stands on a slide, in stage pixels, as the themes' CSS has it. */
const GAP = 44;
const COLUMN_GAP = 28;
const TAKEAWAYS = 380;
/** Of a chart's number before its caption, in em. */
const NUMBER = 5;
const SMALLEST: ChartSize = { width: 320, height: 180 };

/**
 * The room that each chart of a slide's body will have on the stage, in stage pixels, as near as can be
 * told without laying the page out. The page scales a chart to the room that there is in the end.
 */
export function sizeCharts(slide: SizedSlide): ReadonlyMap<ChartSpec, ChartSize> {
  const sizes = new Map<ChartSpec, ChartSize>();
  const place = (charts: Iterable<ChartSpec>, frame: ChartSize) => {
    for (const chart of charts) sizes.set(chart, drawingIn(frame, chart));
  };
  const body = { width: wholeSlide.width, height: bodyHeight(slide) };
  const charts = slide.blocks.filter((block) => block.kind === 'chart');
  const others = slide.blocks.filter(({ kind }) => kind !== 'chart' && kind !== 'pause');
  const columns = others.find((block) => block.kind === 'box' && block.name === 'columns');
  const around = others.length > 0 ? roughHeight(others) + GAP : 0;
  const specs = charts.map(({ chart }) => chart);
  if (charts.length === 1) {
    const beside = slide.layout === 'chart-takeaways' && others.length > 0;
    place(
      specs,
      beside ? { ...body, width: body.width - TAKEAWAYS - GAP } : { ...body, height: body.height - around },
    );
  } else if (isChartLayout(slide.layout)) {
    const rows = Math.ceil(charts.length / 2);
    const height = (body.height - around - GAP * (rows - 1)) / rows;
    place(specs, { width: (body.width - GAP) / 2, height });
  } else place(specs, { ...body, height: body.height - around });
  if (columns?.kind === 'box') {
    const count = Math.max(1, columns.blocks.length);
    const width = (body.width - COLUMN_GAP * (count - 1)) / count;
    for (const column of columns.blocks) {
      const inside = 'blocks' in column ? column.blocks : [];
      const beside = inside.filter(({ kind }) => kind !== 'chart');
      const height = Math.min(470, body.height) - (beside.length > 0 ? roughHeight(beside) + GAP : 0);
      place(walkCharts(inside), { width, height });
    }
  }
  return sizes;
}

function isChartLayout(layout: Layout): boolean {
  return layout === 'chart' || layout === 'chart-takeaways';
}

/** What is left of the stage between the headline and the foot. */
function bodyHeight({ headline, draft, layout, language, sources, footnotes }: SizedSlide): number {
  const zh = /^zh\b/i.test(language);
  const [size, lineHeight] = zh ? [44, 57] : [40, 48];
  const lines =
    draft.headlineHidden || layout === 'blank'
      ? 0
      : Math.ceil((inlineWidth(headline) * size) / wholeSlide.width);
  const below = Math.min(2, sources) + footnotes.size;
  const foot = Math.max(36, 12 + 25 * below);
  return 720 - 30 - 24 - 24 - (lines > 0 ? lines * lineHeight + 32 : 0) - foot;
}

/** A chart's frame without its caption and remarks. */
function drawingIn({ width, height }: ChartSize, { subtitle, remarks }: ChartSpec): ChartSize {
  // The button to the table stands beside the caption.
  const captions = Math.ceil(((NUMBER + textWidth(subtitle)) * 24) / (width - 170));
  const below = remarks.reduce((sum, remark) => sum + Math.ceil((textWidth(remark) * 22) / width), 0);
  return {
    width: Math.round(Math.max(SMALLEST.width, width)),
    height: Math.round(Math.max(SMALLEST.height, height - 34 * captions - 24 - 31 * below)),
  };
}

/** Of what stands above and below a chart. */
function roughHeight(blocks: readonly BoundBlock[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'list') return sum + 58 * block.items.length;
    if (block.kind === 'table') return sum + 60 * (block.rows.length + 1);
    if (block.kind === 'box') return sum + (block.name === 'columns' ? 200 : 90);
    if ('children' in block)
      return sum + 46 * Math.max(1, Math.ceil((inlineWidth(block.children) * 30) / 1120));
    return sum + 46;
  }, 0);
}
