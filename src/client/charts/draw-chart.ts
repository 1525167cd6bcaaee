import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import type { ClientChart } from '../../page/chart-html.ts';
import { barConfiguration } from './bar-configuration.ts';
import { readChartStyle } from './chart-style.ts';

/** Draws a chart into its figure at the size that the slide gives it. @param scale of the stage on the screen */
export async function drawChart(figure: HTMLElement, chart: ClientChart, scale: number): Promise<void> {
  const frame = figure.querySelector<HTMLElement>('.chart-drawing');
  const canvas = frame?.querySelector('canvas');
  if (!frame || !canvas) return;
  Chart.register(BarController, BarElement, CategoryScale, LinearScale);
  const style = readChartStyle(figure);
  // Canvas never loads a font by itself, and would measure with another one.
  await Promise.all(
    ['400', '700'].map((weight) => document.fonts.load(`${weight} ${style.size}px ${style.family}`, '数1')),
  );
  canvas.width = frame.clientWidth;
  canvas.height = frame.clientHeight;
  const calm =
    matchMedia('(prefers-reduced-motion: reduce)').matches ||
    /[?&](print-pdf|view=print)/.test(location.search);
  new Chart(
    canvas,
    barConfiguration(chart, style, {
      width: frame.clientWidth,
      animate: !calm,
      // The stage is scaled by CSS, which would blur a canvas drawn at its own size.
      devicePixelRatio: window.devicePixelRatio * scale,
    }),
  );
}
