import { type ChartConfiguration, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { ChartColours } from '../../chart/chart-look.ts';
import type { Axis, Line, LinePoint, LinesDrawing } from '../../chart/drawing.ts';
import type { ChartSetting, ConfiguredChart } from '../configured-chart.ts';
import { endLabels } from './end-labels.ts';
import { fitLines } from './fit-lines.ts';
import { referenceLines } from './reference-lines.ts';

/** Lines over true time: named at their ends, gaps left open, what was not measured dashed or hollow. */
export function configureLines(drawing: LinesDrawing, setting: ChartSetting): ConfiguredChart {
  const { x, y, lines, references, labels } = drawing;
  const { look } = setting;
  const { colours } = look;
  const fit = fitLines(drawing, setting);
  const font = { family: look.family, size: fit.textSize };
  const some = lines.some(({ highlighted }) => highlighted);
  const configuration: ChartConfiguration<'line'> = {
    type: 'line',
    data: { datasets: lines.map((line, index) => datasetOf(line, { index, some, colours })) },
    options: {
      events: [],
      layout: { padding: { top: fit.textSize * 0.7, right: fit.roomRight, left: fit.roomLeft } },
      scales: {
        x: {
          type: 'linear',
          min: x.min,
          max: x.max,
          grid: { display: false },
          border: { color: colours.muted, width: 2 },
          ticks: {
            color: colours.text,
            font,
            padding: 8,
            autoSkip: false,
            maxRotation: 0,
            callback: labelOf(x),
          },
          afterBuildTicks: (scale) => {
            scale.ticks = x.ticks.map(({ at }) => ({ value: at }));
          },
        },
        y: {
          type: 'linear',
          min: y.min,
          max: y.max,
          display: labels === 'end',
          border: { display: false },
          grid: { color: colours.grid, lineWidth: 1, drawTicks: false },
          ticks: { color: colours.muted, font, padding: 10, autoSkip: false, callback: labelOf(y) },
          afterBuildTicks: (scale) => {
            scale.ticks = y.ticks.map(({ at }) => ({ value: at }));
          },
        },
      },
    },
    plugins: [
      ...(references.length > 0 ? [referenceLines(references, { ...look, textSize: fit.textSize })] : []),
      endLabels(fit, look),
    ],
  };
  return {
    configuration: configuration as ChartConfiguration,
    parts: [LineController, LineElement, PointElement, LinearScale],
  };
}

function labelOf({ ticks }: Axis) {
  return (_: string | number, index: number) => ticks[index]?.label ?? '';
}

/** Lines are told apart by their names first, and by shape where colour fails. */
const shapes = ['circle', 'rect', 'triangle', 'rectRot', 'circle', 'rect'] as const;

function datasetOf(
  { highlighted, points, label }: Line,
  {
    index,
    some,
    colours,
  }: { readonly index: number; readonly some: boolean; readonly colours: ChartColours },
) {
  const plain = [colours.highlight, colours.text, colours.muted, colours.neutral];
  const colour = some
    ? highlighted
      ? colours.highlight
      : colours.neutral
    : (plain[index % plain.length] ?? colours.neutral);
  const isHollow = ({ status }: LinePoint) => status === 'estimated' || status === 'forecast';
  return {
    label,
    data: points.map(({ at, value }) => ({ x: at, y: value ?? Number.NaN })),
    borderColor: colour,
    borderWidth: highlighted || !some ? 4 : 3,
    pointRadius: points.length > 24 ? 0 : 5,
    pointStyle: shapes[index % shapes.length] ?? 'circle',
    pointBorderWidth: 2,
    pointBorderColor: colour,
    pointBackgroundColor: points.map((point) => (isHollow(point) ? colours.ground : colour)),
    spanGaps: false,
    clip: false as const,
    // Above the greys.
    order: highlighted ? 0 : 1,
    segment: {
      borderDash: ({ p1DataIndex }: { p1DataIndex: number }) => {
        const status = points[p1DataIndex]?.status;
        return status === 'forecast' ? [10, 8] : status === 'estimated' ? [4, 5] : [];
      },
    },
  };
}
