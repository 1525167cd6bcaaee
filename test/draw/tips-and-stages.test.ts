import { expect, it } from 'vitest';
import { createChartLook } from '../../src/chart/chart-look.ts';
import type { ChartStage } from '../../src/chart/chart-stage.ts';
import type { CanvasDrawing } from '../../src/chart/drawing.ts';
import { configureChart } from '../../src/draw/configure-chart.ts';
import { halfEms } from './record-svg.ts';

const axis = { min: 0, max: 1, ticks: [] };

const lines: CanvasDrawing = {
  shape: 'lines',
  x: axis,
  y: axis,
  lines: [
    {
      label: '杭州',
      highlighted: true,
      points: [
        { at: 2022, value: 1, text: '1%', status: 'final' },
        { at: 2023, value: null, text: '', status: 'final', mark: '[x]' },
        { at: 2024, value: 3, text: '3% [e]', status: 'estimated', about: '[e] 估计数' },
      ],
    },
    { label: '深圳', highlighted: false, points: [{ at: 2022, value: 2, text: '2%', status: 'final' }] },
  ],
  references: [],
  labels: 'end',
  times: [
    { at: 2022, label: '2022年' },
    { at: 2024, label: '2024年' },
  ],
  band: null,
  arrow: {
    kind: 'cagr',
    line: 0,
    from: { at: 2022, value: 1 },
    to: { at: 2024, value: 3 },
    text: '年均+73%',
  },
};

const points: CanvasDrawing = {
  shape: 'points',
  x: { ...axis, title: 'x' },
  y: { ...axis, title: 'y' },
  points: [
    {
      label: 'A [e]',
      highlighted: true,
      x: 1,
      y: 1,
      status: 'estimated',
      about: ['GDP: 1', '[e] estimated'],
    },
    { label: 'B', highlighted: false, x: 0, y: 0, status: 'final', about: ['GDP: 2'] },
  ],
};

function configure(drawing: CanvasDrawing, stage: ChartStage) {
  const look = createChartLook({ family: 'x', textSize: 20 }, (token) => token);
  const size = { width: 800, height: 400 };
  return configureChart(drawing, { look, size, measure: halfEms.measure, stage });
}

it.each([
  ['a point', lines, 0, 0, ['杭州', '2022\u2009年 1%']],
  ['an estimate', lines, 0, 2, ['杭州', '2024\u2009年 3% [e]', '[e] 估计数']],
  ['a gap', lines, 0, 1, []],
  ['another line', lines, 1, 0, ['深圳', '2022\u2009年 2%']],
  ['no line', lines, 2, 0, []],
  ['a point of two metrics', points, 0, 0, ['A [e]', 'GDP: 1', '[e] estimated']],
  ['no point', points, 0, 2, []],
] as const)('what is said of %s', (_, drawing, dataset, index, said) => {
  expect(configure(drawing, 'whole').tipAt?.(dataset, index)).toEqual(said);
});

/** Colours of the marks, and what is drawn around them. */
function drawnAt(drawing: CanvasDrawing, stage: ChartStage) {
  const { data, plugins, options } = configure(drawing, stage).configuration;
  const colours = data.datasets.flatMap((dataset) =>
    'pointBorderColor' in dataset ? dataset.pointBorderColor : [],
  );
  return { colours, plugins: plugins?.map(({ id }) => id), padding: options?.layout?.padding };
}

it('a line chart grows from greys, in one layout', () => {
  const [data, highlight, whole] = (['data', 'highlight', 'whole'] as const).map((stage) =>
    drawnAt(lines, stage),
  );
  expect(data?.colours).toEqual(['chart-neutral', 'chart-neutral']);
  expect(highlight?.colours).toEqual(['chart-highlight', 'chart-neutral']);
  expect(whole?.colours).toEqual(highlight?.colours);
  expect(highlight?.plugins).not.toContain('line-arrow');
  expect(whole?.plugins).toContain('line-arrow');
  expect(data?.padding).toEqual(whole?.padding);
  expect(highlight?.padding).toEqual(whole?.padding);
});

it('a scatter plot grows from greys, in one layout', () => {
  const [data, highlight, whole] = (['data', 'highlight', 'whole'] as const).map((stage) =>
    drawnAt(points, stage),
  );
  expect(data?.colours).toEqual(['chart-neutral', 'chart-neutral']);
  expect(highlight).toEqual(whole);
  expect(whole?.colours).toEqual(['chart-highlight', 'chart-neutral']);
  expect(data?.padding).toEqual(whole?.padding);
});
