import type { ChartConfiguration } from 'chart.js';
import type { ClientChart } from '../../page/chart-html.ts';
import type { ChartStyle } from './chart-style.ts';
import { differenceArrow } from './difference-arrow.ts';
import { valueLabels } from './value-labels.ts';

export interface BarSetting {
  /** Stage pixels. */
  readonly width: number;
  readonly height: number;
  readonly animate: boolean;
  readonly devicePixelRatio: number;
}

/** Horizontal bars from zero: one highlighted among greys, values at their ends, no grid, no legend. */
export function barConfiguration(
  { bars, arrow }: ClientChart,
  style: ChartStyle,
  { width, animate, devicePixelRatio }: BarSetting,
): ChartConfiguration<'bar'> {
  const some = bars.some(({ highlighted }) => highlighted);
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => label),
      datasets: [
        {
          data: bars.map(({ value }) => value),
          backgroundColor: bars.map(({ highlighted }) =>
            highlighted || !some ? style.highlight : style.neutral,
          ),
          barPercentage: 0.62,
          categoryPercentage: 0.9,
          maxBarThickness: 96,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      responsive: false,
      devicePixelRatio,
      animation: animate ? { duration: 600 } : false,
      events: [],
      layout: { padding: { right: roomBehindBars(bars, arrow, style, width), top: 4, bottom: 4 } },
      scales: {
        x: { display: false, beginAtZero: true },
        y: {
          grid: { display: false },
          border: { color: style.muted, width: 2 },
          ticks: {
            color: style.text,
            font: { family: style.family, size: style.size },
            padding: 12,
            autoSkip: false,
            callback: (_, index) => wrapLabel(bars[index]?.label ?? '', width, style),
          },
        },
      },
    },
    plugins: [valueLabels(bars, style), ...(arrow ? [differenceArrow(arrow, bars, style)] : [])],
  };
}

/** Room for the longest value behind the longest bar, and for the arrow's text where it stands there, too. */
function roomBehindBars(
  bars: ClientChart['bars'],
  arrow: ClientChart['arrow'],
  { size }: ChartStyle,
  width: number,
): number {
  const widthOf = (text = '') =>
    [...text].reduce((sum, char) => sum + (char > '\u2E7F' ? 1 : 0.62), 0) * size;
  const values = 24 + 1.1 * Math.max(...bars.map(({ text }) => widthOf(text)));
  if (!arrow) return Math.min(values, width / 2);
  const [a = 0, b = 0] = [bars[arrow.from]?.value ?? 0, bars[arrow.to]?.value ?? 0];
  const [long, short] = a > b ? [a, b] : [b, a];
  const names = 24 + Math.min(width / 3, Math.max(...bars.map(({ label }) => widthOf(label))));
  const between = long > 0 ? (1 - short / long) * (width - names - values) : 0;
  const text = widthOf(arrow.text);
  // As differenceArrow places it: above the arrow where it fits, else behind it.
  return Math.min(between > values + text + 40 ? values : values + text + 40, width * 0.7);
}

/** Names take a third of the width at most, and go on in a second line. */
function wrapLabel(label: string, width: number, { size }: ChartStyle): string | string[] {
  const most = Math.max(6, Math.floor(width / 3 / size) * (/\p{Script=Han}/u.test(label) ? 1 : 1.8));
  if (label.length <= most) return label;
  const words = /\s/.test(label) ? label.split(/(?<=\s)/) : [...label];
  const lines = [''];
  for (const word of words) {
    const last = lines.length - 1;
    if ((lines[last] + word).length > most && lines[last] !== '') lines.push(word);
    else lines[last] += word;
  }
  return lines.map((line) => line.trim());
}
