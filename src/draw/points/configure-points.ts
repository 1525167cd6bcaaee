import { type ChartConfiguration, LinearScale, PointElement, ScatterController } from 'chart.js';
import type { Point, PointsDrawing, TitledAxis } from '../../chart/drawing.ts';
import type { ChartSetting, ConfiguredChart } from '../configured-chart.ts';
import { lighterPoints } from '../lighter-points.ts';
import { axisTitles } from './axis-titles.ts';
import { AXIS_GAP, fitPoints, radiusOf } from './fit-points.ts';
import { pointLabels } from './point-labels.ts';

/** Points where two metrics meet: every one named, hollow where it was not measured. */
export function configurePoints(drawing: PointsDrawing, setting: ChartSetting): ConfiguredChart {
  const { x, y, points } = drawing;
  const { look, size, stage } = setting;
  const { colours } = look;
  const fit = fitPoints(drawing, setting);
  const { plot } = fit;
  const font = { family: look.family, size: fit.textSize };
  const some = points.some(({ highlighted }) => highlighted);
  const standsOut = ({ highlighted }: Point) => stage !== 'data' && (highlighted || !some);
  const colourOf = (point: Point) => (standsOut(point) ? colours.highlight : colours.neutral);
  const drawnRadius = (point: Point) => radiusOf(stage === 'data' ? { ...point, highlighted: false } : point);
  const axis = ({ min, max }: TitledAxis, ticks: TitledAxis['ticks']) => ({
    type: 'linear' as const,
    min,
    max,
    grid: { color: colours.grid, lineWidth: 1, drawTicks: false },
    border: { color: colours.muted, width: 2 },
    ticks: {
      color: colours.muted,
      font,
      padding: AXIS_GAP,
      autoSkip: false,
      maxRotation: 0,
      callback: (_: string | number, index: number) => ticks[index]?.label ?? '',
    },
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = ticks.map(({ at }) => ({ value: at }));
    },
  });
  const configuration: ChartConfiguration<'scatter'> = {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: points.map((point) => ({ x: point.x, y: point.y })),
          pointRadius: points.map(drawnRadius),
          pointBorderWidth: 3,
          pointBorderColor: points.map(colourOf),
          pointBackgroundColor: points.map((point) =>
            point.status === 'estimated' || point.status === 'forecast' ? colours.ground : colourOf(point),
          ),
          clip: false,
        },
      ],
    },
    options: {
      events: [],
      layout: { padding: { top: plot.top, right: size.width - plot.right } },
      scales: {
        // The room that the names were placed in.
        x: {
          ...axis(x, fit.ticks.x),
          afterFit: (scale) => {
            Object.assign(scale, { height: size.height - plot.bottom, paddingLeft: 0, paddingRight: 0 });
          },
        },
        y: {
          ...axis(y, fit.ticks.y),
          afterFit: (scale) => {
            Object.assign(scale, { width: plot.left, paddingTop: 0, paddingBottom: 0 });
          },
        },
      },
    },
    plugins: [
      axisTitles(fit, look),
      lighterPoints<'scatter'>(
        [points.map((point) => ({ status: point.status, radius: drawnRadius(point) }))],
        colours.ground,
      ),
      pointLabels(points, fit, look, stage),
    ],
  };
  return {
    configuration: configuration as ChartConfiguration,
    parts: [ScatterController, PointElement, LinearScale],
    tipAt: (_, index) => {
      const point = points[index];
      return point ? [point.label, ...point.about] : [];
    },
  };
}
