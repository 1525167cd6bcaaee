import type { Axis, Line, LineArrow, LinePoint, LinesDrawing } from '../../chart/drawing.ts';
import type { ChartSetting } from '../configured-chart.ts';
import { thinTicks } from '../thin-ticks.ts';
import { wrapName } from '../wrap-name.ts';

/** A label beside the plot, in the lines it takes. */
export interface EndLabel {
  /** What it is about: a line's last point, or the middle of the arrow. */
  readonly about: { readonly at: number; readonly value: number } | undefined;
  readonly rows: readonly string[];
  readonly bold: boolean;
  readonly of: 'line' | 'arrow';
}

/** How a chart over time is laid out, all in the chart's own pixels. */
export interface LinesFit {
  readonly textSize: number;
  readonly ends: readonly EndLabel[];
  /** Of a slope; else empty. */
  readonly starts: readonly EndLabel[];
  readonly roomLeft: number;
  readonly roomRight: number;
  readonly roomTop: number;
  /** Between the plot and the labels behind it. */
  readonly endGap: number;
  /** Of what stands above an arrow of growth. */
  readonly arrowWidth: number;
  /** Those that have room. */
  readonly ticks: { readonly x: Axis['ticks']; readonly y: Axis['ticks'] };
}

export const LINE_HEIGHT = 1.2;
/** Between a point and its label. */
export const LABEL_GAP = 16;
/** Between the plot and the arrow of a difference. */
export const ARROW_PLACE = 20;
/** Between the arrow of growth and the plot below. */
export const ARROW_RISE = 16;
const SMALLEST = 12;

/** Names and last values beside the lines' ends; type shrinks where there are too many for the height. */
export function fitLines(drawing: LinesDrawing, setting: ChartSetting): LinesFit {
  const { arrow, labels, x, y } = drawing;
  const { look, size, measure } = setting;
  let textSize = look.textSize;
  let fitted = labelsAt(drawing, setting, textSize);
  const rows = () =>
    Math.max(...[fitted.ends, fitted.starts].map((side) => side.flatMap((end) => end.rows).length));
  while (textSize > SMALLEST && rows() * textSize * LINE_HEIGHT > size.height - 3 * textSize) {
    textSize -= 1;
    fitted = labelsAt(drawing, setting, textSize);
  }
  const widthOf = (text: string, weight = 400) => measure(text, { size: textSize, weight });
  const widest = (side: readonly EndLabel[]) =>
    Math.max(0, ...side.flatMap(({ rows, bold }) => rows.map((row) => widthOf(row, bold ? 700 : 400))));
  const endGap = arrow?.kind === 'difference' ? ARROW_PLACE + LABEL_GAP : LABEL_GAP;
  const roomLeft = labels === 'both' ? LABEL_GAP + widest(fitted.starts) + 8 : 0;
  const roomRight = endGap + widest(fitted.ends) + 8;
  const roomTop =
    textSize * 0.7 + (arrow?.kind === 'cagr' ? ARROW_RISE + textSize * (LINE_HEIGHT - 0.7) + 8 : 0);
  const longest = ({ ticks }: Axis) => Math.max(0, ...ticks.map(({ label }) => widthOf(label)));
  const scale = labels === 'end' ? longest(y) + 10 : 0;
  return {
    textSize,
    ...fitted,
    roomLeft,
    roomRight,
    roomTop,
    endGap,
    arrowWidth: arrow ? widthOf(arrow.text, 700) : 0,
    ticks: {
      x: thinTicks(x, size.width - roomLeft - roomRight - scale, longest(x) + textSize / 2),
      y: thinTicks(y, size.height - roomTop - 2 * textSize, textSize * LINE_HEIGHT),
    },
  };
}

function labelsAt(
  { lines, labels, arrow }: LinesDrawing,
  { size, measure }: ChartSetting,
  textSize: number,
): Pick<LinesFit, 'ends' | 'starts'> {
  const room = size.width * (labels === 'both' ? 0.28 : 0.34);
  const wrap = (text: string) =>
    wrapName(text, room, (part) => measure(part, { size: textSize, weight: 700 }));
  const label = (line: Line, point: LinePoint | undefined): EndLabel => ({
    about: point && { at: point.at, value: point.value ?? 0 },
    rows: wrap([line.label, point?.text ?? ''].filter((part) => part !== '').join(' ')),
    bold: line.highlighted,
    of: 'line',
  });
  const ofArrow = ({ from, to, text }: LineArrow): EndLabel => ({
    about: { at: to.at, value: (from.value + to.value) / 2 },
    rows: wrap(text),
    bold: true,
    of: 'arrow',
  });
  const known = lines.map((line) => line.points.filter(({ value }) => value !== null));
  return {
    ends: [
      ...lines.map((line, index) => label(line, known[index]?.at(-1))),
      ...(arrow?.kind === 'difference' ? [ofArrow(arrow)] : []),
    ],
    starts: labels === 'both' ? lines.map((line, index) => label(line, known[index]?.[0])) : [],
  };
}
