import type { Line, LinePoint } from '../../chart/drawing.ts';
import type { MeasureText } from '../text-measurer.ts';
import { wrapName } from '../wrap-name.ts';

/** A label at a line's end, in the rows it takes. */
export interface EndLabel {
  readonly point: LinePoint;
  readonly rows: readonly string[];
  readonly width: number;
  readonly bold: boolean;
}

interface LabelType {
  readonly textSize: number;
  /** px that a label should take at most. */
  readonly width: number;
  readonly measure: MeasureText;
}

/** A line's name and the point's value. */
export function endLabel(
  { label, highlighted }: Pick<Line, 'label' | 'highlighted'>,
  point: LinePoint,
  { textSize, width, measure }: LabelType,
): EndLabel {
  const weight = highlighted ? 700 : 400;
  const widthOf = (text: string) => measure(text, { size: textSize, weight });
  const rows = wrapName(label, width, widthOf, point.text);
  return { point, rows, bold: highlighted, width: Math.max(0, ...rows.map(widthOf)) };
}
