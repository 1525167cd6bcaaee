import type { FigureContext } from '../../figure/find-observations.ts';
import { findHighlights } from '../find-highlights.ts';
import type { OpenBlock } from '../open-block.ts';
import type { Grid } from './grid.ts';

/** Rows or series under `highlight:`, checked against those shown. */
export function findGridHighlights(
  { rows, series }: Grid,
  block: OpenBlock,
  context: FigureContext,
): ReadonlySet<string> {
  const shown = [...rows, ...(series.length > 1 ? series : [])].map(({ id }) => id);
  return findHighlights(block.words('highlight') ?? [], shown, context);
}
