import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import type { ClientChart } from '../../page/chart-html.ts';
import { barConfiguration } from './bar-configuration.ts';
import { readChartStyle } from './chart-style.ts';
import { spaceHan } from './space-han.ts';

/** A chart on the stage. */
export interface LiveChart {
  /** Draws it anew, as sharp as the stage is large. */
  scaleTo(scale: number): void;
}

/**
 * Draws a chart into its figure at the size that the slide gives it.
 *
 * @param scale of the stage on the screen
 * @param still without animation
 */
export async function drawChart(
  figure: HTMLElement,
  spec: ClientChart,
  scale: number,
  still: boolean,
): Promise<LiveChart | undefined> {
  const frame = figure.querySelector<HTMLElement>('.chart-drawing');
  const canvas = frame?.querySelector('canvas');
  if (!frame || !canvas) return undefined;
  Chart.register(BarController, BarElement, CategoryScale, LinearScale);
  const style = readChartStyle(figure);
  // Canvas never loads a font by itself, and would measure with another one.
  await Promise.all(
    ['400', '700'].map((weight) => document.fonts.load(`${weight} ${style.size}px ${style.family}`, '数1')),
  );
  const [width, height] = [frame.clientWidth, frame.clientHeight];
  canvas.width = width;
  canvas.height = height;
  const calm = still || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const chart = new Chart(
    canvas,
    barConfiguration(spaceTexts(spec), style, {
      width,
      height,
      animate: !calm,
      devicePixelRatio: window.devicePixelRatio * scale,
    }),
  );
  return {
    scaleTo(next) {
      const ratio = window.devicePixelRatio * next;
      if (chart.options.devicePixelRatio === ratio) return;
      chart.stop();
      chart.options.animation = false;
      chart.options.devicePixelRatio = ratio;
      chart.resize(width, height);
    },
  };
}

function spaceTexts({ bars, arrow, ...rest }: ClientChart): ClientChart {
  return {
    ...rest,
    bars: bars.map((bar) => ({ ...bar, label: spaceHan(bar.label), text: spaceHan(bar.text) })),
    arrow: arrow && { ...arrow, text: spaceHan(arrow.text) },
  };
}
