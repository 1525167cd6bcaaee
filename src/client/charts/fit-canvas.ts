import type { ChartSize } from '../../chart/chart-size.ts';

/**
 * Lays a canvas over the SVG drawing of the same size. The canvas keeps its size and is scaled as a
 * whole, so that the pointer meets in it what it meets on the screen.
 *
 * @returns how much larger than itself the drawing is shown on the stage; 0 where it is not shown
 */
export function fitCanvas(canvas: HTMLElement, frame: Element, { width, height }: ChartSize): number {
  const scale = Math.min(frame.clientWidth / width, frame.clientHeight / height);
  if (scale === 0) return 0;
  // As preserveAspectRatio="xMinYMid" places the SVG.
  const top = (frame.clientHeight - height * scale) / 2;
  canvas.style.transform = `translate(0, ${top}px) scale(${scale})`;
  return scale;
}
