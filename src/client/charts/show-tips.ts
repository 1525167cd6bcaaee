import type { ActiveElement, Chart, ChartEvent } from 'chart.js';
import type { ChartSize } from '../../chart/chart-size.ts';
import type { ConfiguredChart } from '../../draw/configured-chart.ts';
import { placeOfCanvas } from './fit-canvas.ts';

/** A chart as it stands on its canvas now. */
interface Pointed {
  readonly chart: Chart;
  readonly configured: ConfiguredChart;
}

/** How far from a small mark it is still meant, in the chart's own pixels. */
const REACH = 22;
const GAP = 14;

/**
 * Says of the mark under the pointer what stands behind it. The words are the page's own: they are set as
 * all its text is, and none of them is cut off at the canvas's edge. For who listens there is the table.
 */
export function showTips(
  frame: HTMLElement,
  canvas: HTMLCanvasElement,
  size: ChartSize,
  now: () => Pointed,
): { hide(): void } {
  const tip = document.createElement('div');
  tip.className = 'chart-tip';
  tip.setAttribute('aria-hidden', 'true');
  tip.hidden = true;
  const hide = () => {
    tip.hidden = true;
  };
  const follow = ({ clientX, clientY }: PointerEvent) => {
    const {
      chart,
      configured: { tipAt },
    } = now();
    // On the screen, the stage is scaled, and so is the canvas on it.
    const box = canvas.getBoundingClientRect();
    const x = ((clientX - box.left) / box.width) * size.width;
    const y = ((clientY - box.top) / box.height) * size.height;
    const mark = tipAt && markAt(chart, x, y);
    const [name, ...more] = mark && tipAt ? tipAt(mark.datasetIndex, mark.index) : [];
    if (!mark || name === undefined) return hide();
    tip.replaceChildren(lineOf('b', name), ...more.map((text) => lineOf('span', text)));
    tip.hidden = false;
    // Above the pointer, since a bar's value stands at its end; a point is too small to tell.
    place(tip, frame, isPoint(mark) ? placeOfPoint(mark) : { x, y }, placeOfCanvas(frame, size));
  };
  canvas.addEventListener('pointermove', follow);
  canvas.addEventListener('pointerdown', follow);
  // A finger leaves at once, and its tip stays until the next touch.
  canvas.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') hide();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target !== canvas) hide();
  });
  // What covers something can be sent away without moving the pointer.
  const dismiss = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || tip.hidden || !frame.closest('section.present')) return;
    event.stopPropagation();
    hide();
  };
  document.addEventListener('keydown', dismiss, { capture: true });
  frame.append(tip);
  return { hide };
}

/** The mark that the pointer is on, or, of points, the nearest within reach of a finger. */
function markAt(chart: Chart, x: number, y: number) {
  // Chart.js takes a place that it has found itself for what it is.
  const event = { type: 'mousemove', native: null, x, y } satisfies ChartEvent as unknown as Event;
  const [met] = chart.getElementsAtEventForMode(event, 'nearest', { intersect: true }, false);
  if (met) return met;
  const [near] = chart.getElementsAtEventForMode(event, 'nearest', { intersect: false }, false);
  if (!near || !isPoint(near)) return undefined;
  const place = placeOfPoint(near);
  return Math.hypot(place.x - x, place.y - y) <= REACH ? near : undefined;
}

function isPoint({ element }: ActiveElement): boolean {
  return 'radius' in element.options;
}

function placeOfPoint({ element }: ActiveElement): { readonly x: number; readonly y: number } {
  const { x, y } = element.getProps(['x', 'y'], true);
  return { x: Number(x), y: Number(y) };
}

function lineOf(name: 'b' | 'span', text: string): HTMLElement {
  const line = document.createElement(name);
  line.textContent = text;
  return line;
}

/** Above a place on the canvas, else below it, and within the frame. */
function place(
  tip: HTMLElement,
  frame: HTMLElement,
  mark: { readonly x: number; readonly y: number },
  { scale, top }: ReturnType<typeof placeOfCanvas>,
): void {
  const x = mark.x * scale;
  const y = top + mark.y * scale;
  const { offsetWidth, offsetHeight } = tip;
  const left = Math.max(0, Math.min(frame.clientWidth - offsetWidth, x - offsetWidth / 2));
  const above = y - offsetHeight - GAP;
  tip.style.left = `${left}px`;
  tip.style.top = `${above >= -GAP ? above : y + GAP}px`;
}
