import type { BarPart } from '../../chart/bars-drawing.ts';
import type { ChartStage } from '../../chart/chart-stage.ts';
import type { BarsLayout } from './bars-layout.ts';

/** A layout as far as it is shown: without arrows until the end, without highlight at the beginning. */
export function atStage(
  layout: BarsLayout,
  stage: ChartStage,
): Pick<BarsLayout, 'bars' | 'dots' | 'under' | 'over'> {
  const { bars, dots, under, over, arrow } = layout;
  if (stage === 'whole') return { bars, dots, under, over: [...over, ...arrow] };
  if (stage === 'highlight') return { bars, dots, under, over };
  const grey = <Laid extends { readonly part: BarPart }>(laid: Laid): Laid =>
    laid.part.tone === 'highlight' ? { ...laid, part: { ...laid.part, tone: 'grey-1' } } : laid;
  return {
    bars: bars.map(grey),
    dots: dots.map(grey),
    under,
    over: over.map((mark) =>
      mark.kind === 'swatch' && mark.tone === 'highlight' ? { ...mark, tone: 'grey-1' } : mark,
    ),
  };
}
