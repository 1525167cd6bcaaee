import type { LinePoint, LinesDrawing } from '../../chart/drawing.ts';
import type { ChartSetting } from '../configured-chart.ts';
import { wrapName } from '../wrap-name.ts';

/** A label at a line's end, in the lines it takes. */
export interface EndLabel {
  readonly point: LinePoint | undefined;
  readonly rows: readonly string[];
  readonly bold: boolean;
}

/** How a chart over time is laid out, all in the chart's own pixels. */
export interface LinesFit {
  readonly textSize: number;
  readonly ends: readonly EndLabel[];
  /** Of a slope; else empty. */
  readonly starts: readonly EndLabel[];
  readonly roomLeft: number;
  readonly roomRight: number;
}

export const LINE_HEIGHT = 1.2;
/** Between a point and its label. */
export const LABEL_GAP = 16;

/** Names and last values beside the lines' ends; type shrinks where there are too many for the height. */
export function fitLines({ lines, labels }: LinesDrawing, { look, size, measure }: ChartSetting): LinesFit {
  const widest = size.width * (labels === 'both' ? 0.28 : 0.34);
  const fitAt = (textSize: number) => {
    const label = (line: LinesDrawing['lines'][number], point: LinePoint | undefined): EndLabel => ({
      point,
      bold: line.highlighted,
      rows: wrapName(
        [line.label, point?.text ?? ''].filter((part) => part !== '').join(' '),
        widest,
        (text) => measure(text, { size: textSize, weight: 700 }),
      ),
    });
    const known = lines.map((line) => line.points.filter(({ value }) => value !== null));
    return {
      ends: lines.map((line, index) => label(line, known[index]?.at(-1))),
      starts: labels === 'both' ? lines.map((line, index) => label(line, known[index]?.[0])) : [],
    };
  };
  let textSize = look.textSize;
  let fitted = fitAt(textSize);
  const rows = () =>
    Math.max(...[fitted.ends, fitted.starts].map((side) => side.flatMap((end) => end.rows).length));
  while (textSize > 12 && rows() * textSize * LINE_HEIGHT > size.height - 3 * textSize) {
    textSize -= 1;
    fitted = fitAt(textSize);
  }
  const roomFor = (side: readonly EndLabel[]) =>
    LABEL_GAP +
    Math.max(
      0,
      ...side.flatMap(({ rows, bold }) =>
        rows.map((row) => measure(row, { size: textSize, weight: bold ? 700 : 400 })),
      ),
    );
  return {
    textSize,
    ...fitted,
    roomLeft: labels === 'both' ? roomFor(fitted.starts) + 8 : 0,
    roomRight: roomFor(fitted.ends) + 8,
  };
}
