import type { ChartStage } from '../../chart/chart-stage.ts';
import type { CanvasDrawing } from '../../chart/drawing.ts';
import { configureChart } from '../../draw/configure-chart.ts';
import { createChart } from '../../draw/create-chart.ts';
import type { MeasureText } from '../../draw/text-measurer.ts';
import { fitCanvas } from './fit-canvas.ts';
import { readChartLook } from './read-chart-look.ts';
import { showTips } from './show-tips.ts';

/** A chart drawn on the stage by Chart.js. */
export interface LiveChart {
  /** Draws it anew where the room for it or the stage has another size. */
  refit(): void;
  /** Draws as much of it as the steps so far say. */
  show(stage: ChartStage): void;
}

interface TakeOver {
  /** Of the stage on the screen. */
  readonly scale: () => number;
  /** Whether it grows from zero. */
  readonly animate: boolean;
  readonly stage: ChartStage;
}

const ANIMATION = 600;

/**
 * Lays a live chart over its drawing, which stays for print and for who listens. The fonts must be
 * there: canvas loads none, and would measure with another.
 *
 * @returns nothing where the drawing is not shown
 */
export function takeOver(
  frame: HTMLElement,
  drawing: CanvasDrawing,
  { scale, animate, stage }: TakeOver,
): LiveChart | undefined {
  const box = frame.querySelector('svg')?.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!box || !context || frame.clientWidth === 0) return undefined;
  const size = { width: box.width, height: box.height };
  canvas.setAttribute('aria-hidden', 'true');
  frame.append(canvas);
  const look = readChartLook(frame);
  const measure: MeasureText = (text, font) => {
    context.font = `${font.weight} ${font.size}px ${look.family}`;
    return context.measureText(text).width;
  };
  const ratio = () => window.devicePixelRatio * scale() * fitCanvas(canvas, frame, size);
  /** Chart.js leaves out what is less than a pixel of the device; stretched over it, all would be a little off. */
  const unstretch = (pixels: number) => {
    canvas.style.width = `${canvas.width / pixels}px`;
    canvas.style.height = `${canvas.height / pixels}px`;
  };
  const draw = (shown: ChartStage, animation: number) => {
    // Chart.js gives a canvas back as it came.
    Object.assign(canvas, size);
    const configured = configureChart(drawing, { look, size, measure, stage: shown });
    const pixels = ratio();
    const chart = createChart(canvas, configured, {
      font: { family: look.family, size: look.textSize },
      animation,
      devicePixelRatio: pixels,
    });
    unstretch(pixels);
    return { shown, chart, configured };
  };
  let drawn = draw(stage, animate ? ANIMATION : 0);
  // The first picture of an animation comes with the next frame; the SVG goes with this one.
  if (animate) drawn.chart.draw();
  frame.dataset['live'] = '';
  const tips = showTips(frame, canvas, size, () => drawn);
  return {
    refit() {
      const { chart } = drawn;
      const next = ratio();
      if (next === 0 || chart.options.devicePixelRatio === next) return;
      tips.hide();
      chart.stop();
      chart.options.animation = false;
      chart.options.devicePixelRatio = next;
      chart.resize(size.width, size.height);
      unstretch(next);
    },
    show(next) {
      tips.hide();
      if (next === drawn.shown) return;
      drawn.chart.destroy();
      drawn = draw(next, 0);
    },
  };
}
