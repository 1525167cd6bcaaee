import type { Page } from 'playwright-core';
import type { ChartSize } from '../../../src/chart/chart-size.ts';
import type { MeasuredChart } from './measured-chart.ts';

export interface DrawnMarkup {
  /** Inside the `<svg>`. */
  readonly markup: string;
  readonly size: ChartSize;
}

/** Lays drawings into the page, one below another, and measures what is written on them. */
export function measureCharts(page: Page, charts: readonly DrawnMarkup[]): Promise<MeasuredChart[]> {
  return page.evaluate((all) => {
    type Box = { left: number; right: number; top: number; bottom: number };
    const style = getComputedStyle(document.documentElement);
    const probe = document.createElement('i');
    document.body.append(probe);
    const colourOf = (token: string) => {
      probe.style.color = style.getPropertyValue(token);
      return getComputedStyle(probe).color;
    };
    const [ground, rule] = [colourOf('--colour-ground'), colourOf('--colour-rule')];
    probe.remove();
    const boxOf = ({ x, y, width, height }: DOMRect): Box => ({
      left: x,
      right: x + width,
      top: y,
      bottom: y + height,
    });
    const clipOf = (element: Element): Box | null => {
      const clipped = element.closest('[clip-path]');
      const id = /#([^")]+)/.exec(clipped?.getAttribute('clip-path') ?? '')?.[1];
      const shape = id === undefined ? null : document.getElementById(id)?.firstElementChild;
      return shape instanceof SVGGraphicsElement ? boxOf(shape.getBBox()) : null;
    };
    /** The letters, not the line that they stand on: Han fill their square, Latin hangs lower. */
    const inkOf = (text: SVGTextElement, size: number): Box => {
      const { x, width } = text.getBBox();
      const baseline = Number(text.getAttribute('y'));
      const [above, below] = /\p{Script=Han}/u.test(text.textContent ?? '') ? [0.84, 0.12] : [0.74, 0.2];
      return { left: x, right: x + width, top: baseline - above * size, bottom: baseline + below * size };
    };
    const crosses = (shape: SVGGeometryElement, { left, right, top, bottom }: Box): boolean => {
      const [columns, rows] = [Math.ceil((right - left) / 3), Math.ceil((bottom - top) / 3)];
      for (let row = 1; row < rows; row++)
        for (let column = 0; column <= columns; column++) {
          const x = left + ((right - left) * column) / columns;
          if (shape.isPointInStroke(new DOMPoint(x, top + ((bottom - top) * row) / rows))) return true;
        }
      return false;
    };
    /** In the order in which they are painted. */
    const isBehind = (one: Element, other: Element) =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const near = (a: Box, b: Box) =>
      a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom + 2 && b.top < a.bottom + 2;
    const measure = (svg: SVGSVGElement) => {
      const shapes = [...svg.querySelectorAll<SVGGeometryElement>('path, circle, rect')].flatMap((shape) => {
        if (shape.closest('defs, clipPath')) return [];
        const { fill, stroke } = getComputedStyle(shape);
        const filled = fill !== 'none' && fill !== ground;
        const stroked = stroke !== 'none' && stroke !== rule && stroke !== ground;
        return filled || stroked
          ? [{ shape, stroked, box: boxOf(shape.getBBox()), fill: filled ? fill : null }]
          : [];
      });
      const texts = [...svg.querySelectorAll('text')].flatMap((text) => {
        const { fill, stroke, fontSize } = getComputedStyle(text);
        if ((text.textContent ?? '').trim() === '') return [];
        if (text.hasAttribute('transform')) throw new Error('A text is turned.');
        const size = Number.parseFloat(fontSize);
        const box = inkOf(text, size);
        const haloed = stroke === ground;
        const above = shapes.filter(({ shape }) => isBehind(shape, text)).length;
        const crossedBy = shapes.flatMap((mark, index) =>
          mark.stroked && (!haloed || index >= above) && near(mark.box, box) && crosses(mark.shape, box)
            ? [index]
            : [],
        );
        return [
          {
            text: text.textContent ?? '',
            box,
            size,
            colour: fill,
            haloed,
            above,
            clip: clipOf(text),
            crossedBy,
          },
        ];
      });
      return { texts, marks: shapes.map(({ box, fill }) => ({ box, fill })) };
    };
    const frame = document.createElement('div');
    frame.className = 'measured chart-drawing';
    frame.style.cssText = 'position:absolute;left:0;top:0;background:#fff';
    frame.innerHTML = all
      .map(
        ({ markup, size: { width, height } }) =>
          `<svg style="display:block;width:${width}px;height:${height}px;min-width:0;max-width:none" viewBox="0 0 ${width} ${height}">${markup}</svg>`,
      )
      .join('');
    document.querySelector('.measured')?.remove();
    document.body.append(frame);
    return [...frame.querySelectorAll('svg')].map(measure);
  }, charts);
}
