import type { ChartSize } from '../../chart/chart-size.ts';

/** Where a drawing stands in its frame, in stage pixels. */
export interface CanvasPlace {
  /** How much larger than itself it is shown on the stage; 0 where it is not shown. */
  readonly scale: number;
  readonly top: number;
}

/** As preserveAspectRatio="xMinYMid" places the SVG. */
export function placeOfCanvas(frame: Element, { width, height }: ChartSize): CanvasPlace {
  if (frame.clientWidth === 0) return { scale: 0, top: 0 };
  // With the fractions of a pixel that clientWidth leaves out, and before the stage is scaled.
  const style = getComputedStyle(frame);
  const [across, down] = [Number.parseFloat(style.width), Number.parseFloat(style.height)];
  const scale = Math.min(across / width, down / height);
  return { scale, top: (down - height * scale) / 2 };
}

/**
 * Lays a canvas over the SVG drawing of the same size. The canvas keeps its size and is scaled as a
 * whole, so that the pointer meets in it what it meets on the screen.
 *
 * @returns how much larger than itself the drawing is shown on the stage; 0 where it is not shown
 */
export function fitCanvas(canvas: HTMLElement, frame: Element, size: ChartSize): number {
  const { scale, top } = placeOfCanvas(frame, size);
  if (scale > 0) canvas.style.transform = `translate(0, ${top}px) scale(${scale})`;
  return scale;
}
