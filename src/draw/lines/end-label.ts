import type { Line } from '../../chart/drawing.ts';
import type { MeasureText } from '../text-measurer.ts';
import { wrapName } from '../wrap-name.ts';

/** A label at a line's end, in the rows it takes. */
export interface EndLabel {
  /** None where the value there is missing: the label stands by itself. */
  readonly point: KnownPoint | null;
  /** Whereabouts it should stand; none where nothing of its line is known. */
  readonly level: number | null;
  readonly rows: readonly string[];
  readonly width: number;
  readonly bold: boolean;
  /** It names the arrow beside the plot, not a line. */
  readonly ofArrow?: true;
}

interface KnownPoint {
  readonly at: number;
  readonly value: number;
}

export interface LabelType {
  readonly textSize: number;
  /** px that a label should take at most. */
  readonly width: number;
  readonly measure: MeasureText;
}

/** The label of a line behind its last value, or of a slope, at one of its ends. */
export function endLabel(line: Line, end: 'last known' | 'first' | 'last', type: LabelType): EndLabel {
  const { points, label, highlighted } = line;
  const known = points.flatMap(({ at, value, text }) => (value === null ? [] : [{ at, value, text }]));
  const named = points.at(end === 'first' ? 0 : -1);
  const shown = end === 'last known' ? known.at(-1) : known.find(({ at }) => at === named?.at);
  const weight = highlighted ? 700 : 400;
  const widthOf = (text: string) => type.measure(text, { size: type.textSize, weight });
  const rows = wrapName(label, type.width, widthOf, (shown ?? named)?.text);
  return {
    point: shown ?? null,
    level: (shown ?? known.at(end === 'first' ? 0 : -1))?.value ?? null,
    rows,
    bold: highlighted,
    width: Math.max(0, ...rows.map(widthOf)),
  };
}
