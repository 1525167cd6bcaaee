import type { BarsDrawing } from '../../chart/drawing.ts';
import type { ChartSetting } from '../configured-chart.ts';
import type { MeasureText } from '../text-measurer.ts';
import { wrapName } from './wrap-name.ts';

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

/** Between a bar and what stands beside it. */
export const GAP = 12;
const LINE_HEIGHT = 1.25;

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
  const values = bars.map(({ value }) => value ?? 0);
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const behind = bars.filter(({ value }) => value === null || value >= 0);
  const before = bars.filter(({ value }) => value !== null && value < 0);
  const roomBehind = 2 * GAP + Math.max(0, ...behind.map(valueWidth));
  const namesWidth =
    GAP + Math.max(...names.flat().map((line) => measure(line, { size: textSize, weight: 400 })));
  const plot = size.width - namesWidth - roomBehind;
  const roomBefore = before.length > 0 ? 2 * GAP + Math.max(...before.map(valueWidth)) : 0;
  return {
    textSize,
    names,
    namesWidth,
    roomBehind: Math.min(
      size.width * 0.7,
      Math.max(
        roomBehind,
        arrow ? roomForArrow({ bars, arrow }, { roomBehind, plot, textSize, measure }) : 0,
      ),
    ),
    // A negative bar's value stands before its end, within the plot.
    least:
      lowest === 0 ? 0 : lowest - ((highest - lowest) * roomBefore) / Math.max(plot - roomBefore, plot / 2),
    most: highest === lowest ? 1 : highest,
  };
}

/** The arrow's text stands above it where it fits between the bars' ends, else behind it. */
function roomForArrow(
  { bars, arrow }: { bars: BarsDrawing['bars']; arrow: NonNullable<BarsDrawing['arrow']> },
  {
    roomBehind,
    plot,
    textSize,
    measure,
  }: { roomBehind: number; plot: number; textSize: number; measure: MeasureText },
): number {
  const [a = 0, b = 0] = [bars[arrow.from]?.value ?? 0, bars[arrow.to]?.value ?? 0];
  const [long, short] = a > b ? [a, b] : [b, a];
  const between = long > 0 ? (1 - short / long) * plot : 0;
  const text = measure(arrow.text, { size: textSize, weight: 700 });
  return between > roomBehind + text + 40 ? 0 : roomBehind + text + 40;
}
