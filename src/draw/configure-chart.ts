import type { CanvasDrawing } from '../chart/drawing.ts';
import { configureBars } from './bars/configure-bars.ts';
import type { ChartSetting, ConfiguredChart } from './configured-chart.ts';
import { configureLines } from './lines/configure-lines.ts';
import { configurePoints } from './points/configure-points.ts';
import { spaceTexts } from './space-texts.ts';

/** A drawing → the Chart.js configuration that draws it. Each shape has a file of its own. */
export function configureChart(drawing: CanvasDrawing, setting: ChartSetting): ConfiguredChart {
  const spaced = spaceTexts(drawing);
  switch (spaced.shape) {
    case 'bars':
      return configureBars(spaced, setting);
    case 'lines':
      return configureLines(spaced, setting);
    case 'points':
      return configurePoints(spaced, setting);
  }
}
