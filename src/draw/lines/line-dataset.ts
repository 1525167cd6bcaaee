import type { ChartDataset } from 'chart.js';
import type { ChartColours } from '../../chart/chart-look.ts';
import type { ChartStage } from '../../chart/chart-stage.ts';
import type { Line, LinePoint } from '../../chart/drawing.ts';

export interface LineStyle {
  readonly index: number;
  /** Of its lines, some stand out. */
  readonly some: boolean;
  readonly colours: ChartColours;
  readonly stage: ChartStage;
}

/** Lines are told apart by their names first, and by shape where colour fails. */
const shapes = ['circle', 'rect', 'triangle', 'rectRot', 'circle', 'rect'] as const;
const MANY_POINTS = 24;

/** Those of a long line are left out, but for one that stands alone between gaps. */
export function radiusOf({ points }: Line, index: number): number {
  const isGap = (at: number) => (points[at]?.value ?? null) === null;
  const joined =
    (!isGap(index - 1) && !points[index]?.breaks) || (!isGap(index + 1) && !points[index + 1]?.breaks);
  return points.length > MANY_POINTS && joined ? 0 : 5;
}

export function colourOf({ highlighted, muted }: Line, { index, some, colours, stage }: LineStyle): string {
  if (stage === 'data' || muted) return colours.neutral;
  if (some) return highlighted ? colours.highlight : colours.neutral;
  const plain = [colours.highlight, colours.text, colours.muted, colours.neutral];
  return plain[index % plain.length] ?? colours.neutral;
}

/** More ink is closer to what was measured: thinner, dotted, dashed; points hollow. */
export function lineDataset(line: Line, style: LineStyle): ChartDataset<'line', { x: number; y: number }[]> {
  const { highlighted, points, label } = line;
  const { index, some, colours } = style;
  const colour = colourOf(line, style);
  const width = style.stage !== 'data' && (highlighted || !some) ? 4 : 3;
  const isHollow = ({ status }: LinePoint) => status === 'estimated' || status === 'forecast';
  return {
    label,
    data: points.map(({ at, value }) => ({ x: at, y: value ?? Number.NaN })),
    borderColor: colour,
    borderWidth: width,
    pointRadius: points.map((_, at) => radiusOf(line, at)),
    pointStyle: shapes[index % shapes.length] ?? 'circle',
    pointBorderWidth: 2,
    pointBorderColor: colour,
    pointBackgroundColor: points.map((point) => (isHollow(point) ? colours.ground : colour)),
    spanGaps: false,
    clip: false,
    // Above the greys.
    order: highlighted ? 0 : 1,
    segment: {
      borderDash: ({ p1DataIndex }) => {
        const status = points[p1DataIndex]?.status;
        return status === 'forecast' ? [10, 8] : status === 'estimated' ? [4, 5] : [];
      },
      borderWidth: ({ p1DataIndex }) => (points[p1DataIndex]?.status === 'provisional' ? width / 2 : width),
      borderColor: ({ p1DataIndex }) => (points[p1DataIndex]?.breaks ? 'transparent' : colour),
    },
  };
}
