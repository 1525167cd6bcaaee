import type { BarsDrawing } from '../bars-drawing.ts';
import type { PlanContext } from '../plan-context.ts';

/** Rows on their scale, with what else a kind has to add. */
export function planBarsDrawing(
  own: Pick<BarsDrawing, 'rows' | 'scale'> & Partial<BarsDrawing>,
  { shared }: Pick<PlanContext, 'shared'>,
): BarsDrawing {
  return {
    shape: 'bars',
    key: [],
    references: [],
    arrow: null,
    linked: false,
    ...own,
    ...(shared && { room: shared.room }),
  };
}
