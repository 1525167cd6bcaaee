import type { CanvasDrawing } from '../../../src/chart/drawing.ts';
import type { ExpectedLabels } from './label-kind.ts';
import { textsOf } from './texts-of.ts';

/** Of a chart over time: each line's name with its last value, of a slope at both ends; references; two axes. */
export function linesLabelsOf(drawing: CanvasDrawing): ExpectedLabels {
  if (drawing.shape !== 'lines') throw new Error(`These are no lines: ${drawing.shape}`);
  // What is said when a point is pointed at is not written.
  const { x, y, lines, labels, times: _, ...others } = drawing;
  const named = lines.flatMap(({ label, points }): ExpectedLabels['all'][number][] => {
    const known = points.filter(({ value }) => value !== null);
    const [first, last] = [points[0]?.text ?? '', points.at(-1)?.text ?? ''];
    if (labels === 'end') return [[`${label} ${known.at(-1)?.text ?? last}`]];
    // Where room is short, a slope's names stand at its last ends only.
    return [[`${label} ${last}`], [`${label} ${first}`, first]];
  });
  const axes = (labels === 'both' ? [x] : [x, y]).map(({ ticks }) => ticks.map(({ label }) => label));
  // Letters stand in the lines where they have room; dashes and hollow points say the same.
  const spare = lines.flatMap(({ points }) => points.flatMap(({ mark }) => mark ?? []));
  return { all: [...named, ...textsOf(others).map((text) => [text] as const)], axes, spare };
}
