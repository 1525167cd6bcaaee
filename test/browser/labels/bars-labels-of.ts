import type { CanvasDrawing } from '../../../src/chart/drawing.ts';
import type { ExpectedLabels } from './label-kind.ts';
import { textsOf } from './texts-of.ts';

/** Of bars and their kin: all that the drawing has, nothing left out. */
export function barsLabelsOf(drawing: CanvasDrawing): ExpectedLabels {
  return { all: textsOf(drawing).map((text) => [text]), axes: [] };
}
