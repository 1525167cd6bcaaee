import type { CanvasDrawing, Drawing } from './drawing.ts';

/** Whether it is drawn on a canvas: the others are markup. */
export function isCanvasDrawing(drawing: Drawing): drawing is CanvasDrawing {
  return drawing.shape === 'bars' || drawing.shape === 'lines' || drawing.shape === 'points';
}
