import {
  BarElement as Bar,
  BarController,
  type BarElement,
  type ChartConfiguration,
  type ChartDataset,
  LinearScale,
  type Plugin,
  PointElement,
  ScatterController,
} from 'chart.js';
import type { BarPart, BarsDrawing } from '../../chart/bars-drawing.ts';
import type { ChartColours } from '../../chart/chart-look.ts';
import type { ChartSetting, ConfiguredChart } from '../configured-chart.ts';
import { atStage } from './at-stage.ts';
import type { LaidBar, LaidDot } from './bars-layout.ts';
import { placeOn } from './fit-scale.ts';
import { layBars } from './lay-bars.ts';
import { type MarkType, paintMarks } from './paint-marks.ts';
import { paintStatus } from './paint-status.ts';
import { tipOf } from './tip-of.ts';
import { toneColours } from './tone-colours.ts';

type Dataset = ChartDataset<'bar' | 'scatter', { x: number | [number, number]; y: number }[]>;

/** Horizontal bars from zero and their kin: one highlighted among greys, values beside them, no grid. */
export function configureBars(drawing: BarsDrawing, setting: ChartSetting): ConfiguredChart {
  const { look, size } = setting;
  const layout = layBars(drawing, setting);
  const { scale } = layout;
  const shown = atStage(layout, setting.stage);
  const type = { family: look.family, textSize: layout.textSize, colours: look.colours };
  const layers = layersOf(shown.bars);
  const datasets: Dataset[] = [
    ...layers.map((bars, index) => barDataset(bars, index, look.colours)),
    ...(shown.dots.length > 0 ? [dotDataset(shown.dots, look.colours)] : []),
  ];
  const configuration: ChartConfiguration<'bar' | 'scatter', Dataset['data']> = {
    type: 'bar',
    data: { datasets },
    options: {
      indexAxis: 'y',
      events: [],
      layout: {
        autoPadding: false,
        padding: { left: scale.origin, right: size.width - placeOn(scale, scale.most), top: 0, bottom: 0 },
      },
      scales: {
        x: { type: 'linear', display: false, min: scale.least, max: scale.most },
        // In the chart's own pixels: every row has been laid out.
        y: { type: 'linear', display: false, min: 0, max: size.height, reverse: true, offset: false },
      },
    },
    plugins: [marksPlugin(shown, layers, type)],
  };
  return {
    configuration: configuration as ChartConfiguration,
    parts: [BarController, Bar, ScatterController, PointElement, LinearScale],
    tipAt: (dataset, index) => {
      const laid = layers[dataset]?.[index] ?? (dataset === layers.length ? shown.dots[index] : undefined);
      return laid ? tipOf(drawing, laid) : [];
    },
  };
}

/** Bars of one thickness are one dataset; thin ones lie on thick ones. */
function layersOf(bars: readonly LaidBar[]): LaidBar[][] {
  const layers = new Map<string, LaidBar[]>();
  for (const bar of bars) {
    const key = `${bar.part.form === 'band' ? 0 : 1} ${bar.thickness.toFixed(2).padStart(8, '0')}`;
    layers.set(key, [...(layers.get(key) ?? []), bar]);
  }
  const isBand = (layer: readonly LaidBar[]) => layer[0]?.part.form === 'band';
  return [...layers.values()].sort(
    (a, b) => Number(isBand(b)) - Number(isBand(a)) || (b[0]?.thickness ?? 0) - (a[0]?.thickness ?? 0),
  );
}

function barDataset(bars: readonly LaidBar[], index: number, colours: ChartColours): Dataset {
  return {
    type: 'bar',
    data: bars.map(({ from, to, y }) => ({ x: [from, to], y })),
    backgroundColor: bars.map(({ part }) =>
      part.status === 'final' ? fillOf(part, colours) : 'rgba(0, 0, 0, 0)',
    ),
    barThickness: bars[0]?.thickness ?? 0,
    grouped: false,
    clip: false,
    order: 9 - index,
  };
}

function dotDataset(dots: readonly LaidDot[], colours: ChartColours): Dataset {
  return {
    type: 'scatter',
    data: dots.map(({ part, y }) => ({ x: part.to, y })),
    pointRadius: dots.map(({ radius }) => radius - 1),
    pointBorderWidth: 3,
    pointBorderColor: dots.map(({ part }) => fillOf(part, colours)),
    pointBackgroundColor: dots.map(({ part }) =>
      part.status === 'estimated' || part.status === 'forecast' ? colours.ground : fillOf(part, colours),
    ),
    clip: false,
    order: 0,
  };
}

function fillOf({ tone }: BarPart, colours: ChartColours): string {
  return colours[toneColours(tone).fill];
}

/** What Chart.js has no element for, around the bars. */
function marksPlugin(
  { under, over }: ReturnType<typeof atStage>,
  layers: readonly (readonly LaidBar[])[],
  type: MarkType,
): Plugin<'bar' | 'scatter'> {
  return {
    id: 'bar-marks',
    beforeDatasetsDraw: ({ ctx }) => paintMarks(ctx, under, type),
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      layers.forEach((layer, dataset) => {
        layer.forEach(({ part }, index) => {
          const element = chart.getDatasetMeta(dataset).data[index] as BarElement | undefined;
          if (part.status === 'final' || !element) return;
          const { x, base, y, height } = element.getProps(['x', 'base', 'y', 'height']);
          const [end = 0, start = 0, middle = 0, thickness = 0] = [x, base, y, height].map(Number);
          const box = {
            left: Math.min(start, end),
            right: Math.max(start, end),
            top: middle - thickness / 2,
            bottom: middle + thickness / 2,
          };
          paintStatus(ctx, box, { status: part.status, colour: fillOf(part, type.colours) });
        });
      });
      paintMarks(ctx, over, type);
    },
  };
}
