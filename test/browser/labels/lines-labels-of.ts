import type { CanvasDrawing } from '../../../src/chart/drawing.ts';
import type { ExpectedLabels } from './label-kind.ts';
import { textsOf } from './texts-of.ts';

/** Of a chart over time: each line's name with its last value, of a slope at both ends; references; two axes. */
export function linesLabelsOf(drawing: CanvasDrawing): ExpectedLabels {
  if (drawing.shape !== 'lines') throw new Error(`These are no lines: ${drawing.shape}`);
  const { x, y, lines, labels, ...others } = drawing;
  const named = lines.flatMap(({ label, points }) => {
    const known = points.filter(({ value }) => value !== null);
    const ends = labels === 'both' ? [known[0], known.at(-1)] : [known.at(-1)];
    return ends.map((end) => `${label} ${end?.text ?? ''}`);
  });
  const axes = (labels === 'both' ? [x] : [x, y]).map(({ ticks }) => ticks.map(({ label }) => label));
  return { all: [...named, ...textsOf(others)], axes };
}
