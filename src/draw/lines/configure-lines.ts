import { type ChartConfiguration, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { LinesDrawing } from '../../chart/drawing.ts';
import type { Box } from '../box.ts';
import type { ChartSetting, ConfiguredChart } from '../configured-chart.ts';
import { lighterPoints } from '../lighter-points.ts';
import { endLabels } from './end-labels.ts';
import { fitLines } from './fit-lines.ts';
import type { LinesLayout } from './lay-lines.ts';
import { lineArrow } from './line-arrow.ts';
import { lineBand } from './line-band.ts';
import { colourOf, lineDataset, radiusOf } from './line-dataset.ts';
import { lineMarks } from './line-marks.ts';
import { paintAxes } from './paint-axes.ts';
import { referenceLines } from './reference-lines.ts';

/** Lines over true time: named at their ends, gaps left open, what was not measured dashed or hollow. */
export function configureLines(drawing: LinesDrawing, setting: ChartSetting): ConfiguredChart {
  const { x, y, lines, references, band, arrow } = drawing;
  const { look, size, measure, stage } = setting;
  const { colours, family } = look;
  const layout = fitLines(drawing, setting);
  const { left, right, top, bottom } = layout.plot;
  const some = lines.some(({ highlighted }) => highlighted);
  const banded = band && lines[band.line];
  const configuration: ChartConfiguration<'line', { x: number; y: number }[]> = {
    type: 'line',
    data: { datasets: lines.map((line, index) => lineDataset(line, { index, some, colours, stage })) },
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
      ...(banded ? [lineBand(band, colourOf(banded, { index: band.line, some, colours, stage }))] : []),
      lighterPoints<'line'>(
        lines.map((line) =>
          line.points.map(({ status }, index) => ({ status, radius: radiusOf(line, index) })),
        ),
        colours.ground,
      ),
      ...(references.length > 0 ? [referenceLines(drawing, layout, look)] : []),
      ...(arrow && stage === 'whole' ? [lineArrow(arrow, { layout, family, colours, measure })] : []),
      lineMarks(lines, writtenIn(layout, measure), { ...look, textSize: layout.textSize }),
      endLabels(layout, look, stage),
    ],
  };
  return {
    configuration: configuration as ChartConfiguration,
    tipAt: (dataset, index) => tipOf(drawing, dataset, index),
    parts: [LineController, LineElement, PointElement, LinearScale],
  };
}

/** Names of reference lines stand in the plot. */
function writtenIn({ references, textSize }: LinesLayout, measure: ChartSetting['measure']): Box[] {
  return references.flatMap(({ rows, x }) =>
    rows.map(({ text, y }) => ({
      left: x,
      right: x + measure(text, { size: textSize, weight: 400 }),
      top: y - textSize * 0.6,
      bottom: y + textSize * 0.6,
    })),
  );
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
