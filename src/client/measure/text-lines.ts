import type { Box } from './box.ts';
import { isSeen } from './is-seen.ts';

/** A line of text where its letters are: a line's own box is half as high again, and those of close lines overlap. */
export interface TextLine extends Box {
  readonly element: Element;
  /** What is laid out in lines. */
  readonly block: Element;
  /** Of its type, in pixels as seen. */
  readonly size: number;
}

export function textLines(root: Element): TextLine[] {
  const context = document.createElement('canvas').getContext('2d');
  const lines: TextLine[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const seen = new Map<Element, boolean>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const element = node.parentElement;
    if (text.trim() === '' || !element || !context) continue;
    const shown = seen.get(element) ?? isSeen(element);
    seen.set(element, shown);
    if (!shown) continue;
    const { fontWeight, fontFamily, fontSize } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize) * scaleOf(element);
    context.font = `${fontWeight} ${size}px ${fontFamily}`;
    const { actualBoundingBoxAscent, actualBoundingBoxDescent, fontBoundingBoxAscent } =
      context.measureText(text);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, width, height } of range.getClientRects()) {
      if (width < 1 || height < 1) continue;
      const baseline = top + fontBoundingBoxAscent;
      lines.push({
        left,
        right,
        top: baseline - actualBoundingBoxAscent,
        bottom: baseline + actualBoundingBoxDescent,
        element,
        block: blockOf(element),
        size,
      });
    }
  }
  return lines;
}

/** A drawing is scaled to its room, and its type with it. */
function scaleOf(element: Element): number {
  return element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
}

function blockOf(element: Element): Element {
  let at = element;
  while (at.parentElement && /^(inline|contents|ruby)/.test(getComputedStyle(at).display))
    at = at.parentElement;
  return at;
}
