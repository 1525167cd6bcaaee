import { BarController, BarElement, CategoryScale, type ChartConfiguration, LinearScale } from 'chart.js';
import type { BarsDrawing } from '../../chart/drawing.ts';
import type { ChartSetting, ConfiguredChart } from '../configured-chart.ts';
import { differenceArrow } from './difference-arrow.ts';
import { fitBars } from './fit-bars.ts';
import { GAP } from './gap.ts';
import { valueLabels } from './value-labels.ts';
import { zeroLine } from './zero-line.ts';

/** Horizontal bars from zero: one highlighted among greys, values at their ends, no grid, no legend. */
export function configureBars(drawing: BarsDrawing, setting: ChartSetting): ConfiguredChart {
  const { bars, arrow } = drawing;
  const { look, measure } = setting;
  const { colours } = look;
  const fit = fitBars(drawing, setting);
  const text = { family: look.family, size: fit.textSize, colours, measure };
  const some = bars.some(({ highlighted }) => highlighted);
  const configuration: ChartConfiguration<'bar'> = {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => label),
      datasets: [
        {
          data: bars.map(({ value }) => value),
          backgroundColor: bars.map(({ highlighted }) =>
            highlighted || !some ? colours.highlight : colours.neutral,
          ),
          barPercentage: 0.62,
          categoryPercentage: 0.9,
          maxBarThickness: 96,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      events: [],
      layout: { padding: { right: fit.roomBehind, top: 4, bottom: 4 } },
      scales: {
        x: { display: false, min: fit.least, max: fit.most },
        y: {
          // The longest name begins where the caption above does, and no name goes beyond its row.
          afterFit: (axis) => {
            Object.assign(axis, { width: fit.namesWidth, paddingTop: 0, paddingBottom: 0 });
          },
          grid: { display: false, tickLength: 0 },
          border: { display: fit.least === 0, color: colours.muted, width: 2 },
          ticks: {
            color: colours.text,
            font: { size: fit.textSize },
            padding: GAP,
            autoSkip: false,
            callback: (_, index) => fit.names[index] ?? '',
          },
        },
      },
    },
    plugins: [
      ...(fit.least < 0 ? [zeroLine(colours.muted)] : []),
      valueLabels(bars, text),
      ...(arrow ? [differenceArrow(arrow, bars, text)] : []),
    ],
  };
  return {
    configuration: configuration as ChartConfiguration,
    parts: [BarController, BarElement, CategoryScale, LinearScale],
  };
}
