import type { BarsDrawing } from '../../chart/drawing.ts';
import type { ChartSetting } from '../configured-chart.ts';
import type { MeasureText } from '../text-measurer.ts';
import { wrapName } from '../wrap-name.ts';
import { arrowStart, fitsAbove } from './arrow-room.ts';
import { GAP } from './gap.ts';

/** How a bar chart is laid out, all in the chart's own pixels. */
export interface BarsFit {
  readonly textSize: number;
  /** Each in the lines it takes. */
  readonly names: readonly string[][];
  /** Up to the bars. */
  readonly namesWidth: number;
  readonly roomBehind: number;
  /** Ends of the scale; zero is one of them where no bar goes to its other side. */
  readonly least: number;
  readonly most: number;
}

/** Left free at the side. */
const EDGE = 4;
const LINE_HEIGHT = 1.25;
/** Of the room beside the names: bars stay bars, whatever is written behind them. */
const LEAST_PLOT = 0.25;

/** Rows and labels that fit: type shrinks where there are many bars, names take a third of the width at most. */
export function fitBars({ bars, arrow }: BarsDrawing, { look, size, measure }: ChartSetting): BarsFit {
  const row = (size.height - 8) / Math.max(1, bars.length);
  const namesAt = (textSize: number) =>
    bars.map(({ label }) =>
      wrapName(label, size.width / 3, (text) => measure(text, { size: textSize, weight: 400 })),
    );
  let textSize = look.textSize;
  let names = namesAt(textSize);
  while (textSize > 12 && Math.max(...names.map((lines) => lines.length)) * textSize * LINE_HEIGHT > row) {
    textSize -= 1;
    names = namesAt(textSize);
  }
  const valueWidth = ({ text, highlighted }: { text: string; highlighted: boolean }) =>
    measure(text, { size: textSize, weight: highlighted ? 700 : 400 });
  const namesWidth =
    GAP + Math.max(...names.flat().map((line) => measure(line, { size: textSize, weight: 400 })));
  const room = size.width - namesWidth;
  const behind = bars.filter(({ value }) => value === null || value >= 0);
  const before = bars.filter(({ value }) => value !== null && value < 0);
  const beyondValues = room - GAP - EDGE - Math.max(0, ...behind.map(valueWidth));
  const plot = Math.max(
    room * LEAST_PLOT,
    arrow ? plotWithArrow({ bars, arrow }, { room, beyondValues, textSize, measure }) : beyondValues,
  );
  const roomBefore = before.length > 0 ? GAP + EDGE + Math.max(...before.map(valueWidth)) : 0;
  const values = bars.map(({ value }) => value ?? 0);
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  return {
    textSize,
    names,
    namesWidth,
    roomBehind: room - plot,
    // A negative bar's value stands before its end, within the plot.
    least:
      lowest === 0 ? 0 : lowest - ((highest - lowest) * roomBefore) / Math.max(plot - roomBefore, plot / 2),
    most: highest === lowest ? 1 : highest,
  };
}

/** How far the bars may go: the arrow's text stands above it where it fits between their ends, else behind it. */
function plotWithArrow(
  { bars, arrow }: { bars: BarsDrawing['bars']; arrow: NonNullable<BarsDrawing['arrow']> },
  {
    room,
    beyondValues,
    textSize,
    measure,
  }: { room: number; beyondValues: number; textSize: number; measure: MeasureText },
): number {
  const [a, b] = [bars[arrow.from], bars[arrow.to]];
  const [long, short] = (a?.value ?? 0) >= (b?.value ?? 0) ? [a, b] : [b, a];
  const ratio = Math.max(0, (short?.value ?? 0) / (long?.value || 1));
  const text = measure(arrow.text, { size: textSize, weight: 700 });
  const shortText = measure(short?.text ?? '', { size: textSize, weight: short?.highlighted ? 700 : 400 });
  const start = arrowStart(0, shortText);
  if (fitsAbove(beyondValues * (1 - ratio) - start, text)) return beyondValues;
  const beforeText = room - GAP - EDGE - text;
  return Math.min(beyondValues, beforeText, ratio > 0 ? (beforeText - start) / ratio : beforeText);
}
