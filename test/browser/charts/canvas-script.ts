// Runs in the page: draws a chart on a canvas, and keeps the texts that it draws.
import { type ChartConfiguration, registerables } from 'chart.js';
import type { CanvasDrawing } from '../../../src/chart/drawing.ts';
import { readChartLook } from '../../../src/client/charts/read-chart-look.ts';
import { configureChart } from '../../../src/draw/configure-chart.ts';
import { createChart } from '../../../src/draw/create-chart.ts';

interface MeasuredText {
  readonly width: number;
  /** Of the line, not of the text's own letters. */
  readonly ascent: number;
  readonly descent: number;
}

export interface CanvasScript {
  /** Draws over what is in the frame. Returns the texts in the order drawn. */
  readonly drawCanvas: (chart: CanvasDrawing | ChartConfiguration, ratio: number) => string[];
  readonly measure: (texts: readonly string[], font: string) => MeasuredText[];
}

const script: CanvasScript = {
  drawCanvas(chart, ratio) {
    const frame = document.querySelector<HTMLElement>('.chart-drawing');
    const box = frame?.querySelector('svg')?.viewBox.baseVal;
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    if (!frame || !box || !context) throw new Error('There is no frame.');
    const size = { width: box.width, height: box.height };
    Object.assign(canvas, size);
    frame.append(canvas);
    const texts: string[] = [];
    const { clearRect, fillText } = context;
    context.clearRect = (...args) => {
      texts.length = 0;
      clearRect.apply(context, args);
    };
    context.fillText = (...args) => {
      if (args[0].trim() !== '') texts.push(args[0]);
      fillText.apply(context, args);
    };
    const look = readChartLook(frame);
    const configured =
      'shape' in chart
        ? configureChart(chart, {
            look,
            size,
            stage: 'whole',
            measure: (text, { weight, size: px }) => {
              context.font = `${weight} ${px}px ${look.family}`;
              return context.measureText(text).width;
            },
          })
        : { configuration: chart, parts: registerables };
    createChart(canvas, configured, {
      font: { family: look.family, size: 'shape' in chart ? look.textSize : 16 },
      animation: 0,
      devicePixelRatio: ratio,
    });
    return texts;
  },
  measure(texts, font) {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('There is no canvas.');
    context.font = font;
    return texts.map((text) => {
      const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText(text);
      return { width, ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent };
    });
  },
};

Object.assign(globalThis, { canvasScript: script });
