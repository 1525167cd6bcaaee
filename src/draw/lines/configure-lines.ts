import {
  type Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import type { Axis, LinesDrawing } from '../../chart/drawing.ts';
import type { ChartSetting, ConfiguredChart } from '../configured-chart.ts';
import { lighterPoints } from '../lighter-points.ts';
import { endLabels } from './end-labels.ts';
import { fitLines } from './fit-lines.ts';
import { lineArrow } from './line-arrow.ts';
import { lineBand } from './line-band.ts';
import { colourOf, lineDataset, radiusOf } from './line-dataset.ts';
import { lineMarks } from './line-marks.ts';
import { placeNames, referenceLines } from './reference-lines.ts';

/** Lines over true time: named at their ends, gaps left open, what was not measured dashed or hollow. */
export function configureLines(drawing: LinesDrawing, setting: ChartSetting): ConfiguredChart {
  const { x, y, lines, references, labels, band, arrow } = drawing;
  const { measure, stage } = setting;
  const fit = fitLines(drawing, setting);
  const look = { ...setting.look, textSize: fit.textSize };
  const { colours, family, textSize } = look;
  const font = { family, size: textSize };
  const some = lines.some(({ highlighted }) => highlighted);
  const banded = band && lines[band.line];
  const names = (chart: Chart<'line'>) =>
    placeNames(chart, references, textSize, (text) => measure(text, { size: textSize, weight: 400 }));
  const configuration: ChartConfiguration<'line', { x: number; y: number }[]> = {
    type: 'line',
    data: { datasets: lines.map((line, index) => lineDataset(line, { index, some, colours, stage })) },
    options: {
      events: [],
      layout: { padding: { top: fit.roomTop, right: fit.roomRight, left: fit.roomLeft } },
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
            callback: labelOf(fit.ticks.x),
          },
          afterBuildTicks: (scale) => {
            scale.ticks = fit.ticks.x.map(({ at }) => ({ value: at }));
          },
        },
        y: {
          type: 'linear',
          min: y.min,
          max: y.max,
          display: labels === 'end',
          border: { display: false },
          grid: { color: colours.grid, lineWidth: 1, drawTicks: false },
          ticks: { color: colours.muted, font, padding: 10, autoSkip: false, callback: labelOf(fit.ticks.y) },
          afterBuildTicks: (scale) => {
            scale.ticks = fit.ticks.y.map(({ at }) => ({ value: at }));
          },
        },
      },
    },
    plugins: [
      ...(banded ? [lineBand(band, colourOf(banded, { index: band.line, some, colours, stage }))] : []),
      lighterPoints<'line'>(
        lines.map((line) =>
          line.points.map(({ status }, index) => ({ status, radius: radiusOf(line, index) })),
        ),
        colours.ground,
      ),
      ...(references.length > 0 ? [referenceLines(references, names, look)] : []),
      ...(arrow && stage === 'whole' ? [lineArrow(arrow, { fit, family, colours, names })] : []),
      lineMarks(lines, look),
      endLabels(fit, look, stage),
    ],
  };
  return {
    configuration: configuration as ChartConfiguration,
    tipAt: (dataset, index) => tipOf(drawing, dataset, index),
    parts: [LineController, LineElement, PointElement, LinearScale],
  };
}

/** Whose value, when, and how sure. */
function tipOf({ lines, times }: LinesDrawing, dataset: number, index: number): string[] {
  const line = lines[dataset];
  const point = line?.points[index];
  if (!line || !point || point.value === null) return [];
  const time = times.find(({ at }) => at === point.at)?.label ?? '';
  return [
    line.label,
    [time, point.text].join(' ').trim(),
    ...(point.about === undefined ? [] : [point.about]),
  ];
}

function labelOf(ticks: Axis['ticks']) {
  return (_: string | number, index: number) => ticks[index]?.label ?? '';
}
