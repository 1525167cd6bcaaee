import { type ChartConfiguration, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { ChartColours } from '../../chart/chart-look.ts';
import type { Line, LinePoint, LinesDrawing } from '../../chart/drawing.ts';
import type { ChartSetting, ConfiguredChart } from '../configured-chart.ts';
import { endLabels } from './end-labels.ts';
import { fitLines } from './fit-lines.ts';
import { paintAxes } from './paint-axes.ts';
import { referenceLines } from './reference-lines.ts';

/** Lines over true time: named at their ends, gaps left open, what was not measured dashed or hollow. */
export function configureLines(drawing: LinesDrawing, setting: ChartSetting): ConfiguredChart {
  const { x, y, lines, references } = drawing;
  const { look, size } = setting;
  const { colours } = look;
  const layout = fitLines(drawing, setting);
  const { left, right, top, bottom } = layout.plot;
  const some = lines.some(({ highlighted }) => highlighted);
  const configuration: ChartConfiguration<'line'> = {
    type: 'line',
    data: { datasets: lines.map((line, index) => datasetOf(line, { index, some, colours })) },
    options: {
      events: [],
      // Chart.js draws the lines, and finds the plot where it has been laid out.
      layout: {
        padding: { left, top, right: size.width - right, bottom: size.height - bottom },
        autoPadding: false,
      },
      scales: {
        x: { type: 'linear', display: false, min: x.min, max: x.max },
        y: { type: 'linear', display: false, min: y.min, max: y.max },
      },
    },
    plugins: [
      paintAxes(drawing, layout, look),
      ...(references.length > 0 ? [referenceLines(drawing, layout, look)] : []),
      endLabels(layout, look),
    ],
  };
  return {
    configuration: configuration as ChartConfiguration,
    parts: [LineController, LineElement, PointElement, LinearScale],
  };
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
