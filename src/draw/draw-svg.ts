import type { ChartLook } from '../chart/chart-look.ts';
import type { ChartSize } from '../chart/chart-size.ts';
import type { ChartStage } from '../chart/chart-stage.ts';
import type { CanvasDrawing } from '../chart/drawing.ts';
import { configureChart } from './configure-chart.ts';
import { recordChart } from './record-chart.ts';
import type { TextMeasurer } from './text-measurer.ts';

interface SvgRequest {
  readonly drawing: CanvasDrawing;
  readonly look: ChartLook;
  readonly size: ChartSize;
  /** The whole where this is absent. */
  readonly stage?: ChartStage;
  readonly idPrefix: string;
  readonly outlined?: boolean;
}

/** A drawing → the markup inside an `<svg>` of that size. */
export function drawSvg(
  { drawing, look, size, stage = 'whole', idPrefix, outlined = false }: SvgRequest,
  measurer: TextMeasurer,
): string {
  const configured = configureChart(drawing, { look, size, measure: measurer.measure, stage });
  const font = { family: look.family, size: look.textSize };
  return recordChart(configured, { size, idPrefix, font, measurer, outlined });
}
