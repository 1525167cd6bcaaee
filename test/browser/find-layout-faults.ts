import type { Page } from 'playwright-core';

/** The smallest type that the back row can read, in stage pixels. */
const SMALLEST_TYPE = 16;

/**
 * What does not fit on the slide shown: text, pictures and tables that leave the stage or are cut off,
 * text that lies on other text or on a picture, and small type. Each fault names the text.
 */
export function findLayoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate((smallestType) => {
    const slide = document.querySelector('.slides section.present');
    const stage = document.querySelector('.reveal .slides')?.getBoundingClientRect();
    if (!slide || !stage) return ['no slide is shown'];
    const scale = stage.width / 1280;
    const faults = new Set<string>();

    interface Box {
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
    interface Line extends Box {
      readonly text: string;
      readonly block: Element;
      readonly element: Element;
    }

    const quote = (text: string) => `“${text.replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
    const nameOf = (element: Element) =>
      `<${element.localName}${element.classList.length > 0 ? `.${[...element.classList].join('.')}` : ''}>`;

    /** For screen readers alone, as themes hide it: clipped away or a pixel large. */
    const isHiddenFromSight = (element: Element): boolean => {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (/inset\((?:50|100)%/.test(style.clipPath)) return true;
        if (style.position === 'absolute' && style.clip !== 'auto') return true;
        if (
          style.overflow !== 'visible' &&
          at.clientWidth <= 1 &&
          at.clientHeight <= 1 &&
          style.display !== 'inline'
        )
          return true;
      }
      return false;
    };
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('[popover]:not(:popover-open)') &&
      !isHiddenFromSight(element);

    const context = document.createElement('canvas').getContext('2d');
    /** Where the letters are: a line's box is half as high again, and the boxes of close lines overlap. */
    const inkOf = (text: string, { left, right, top }: Box, style: CSSStyleDeclaration): Box => {
      if (!context) return { left, right, top, bottom: top };
      context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const { actualBoundingBoxAscent, actualBoundingBoxDescent, fontBoundingBoxAscent } =
        context.measureText(text);
      const baseline = top + fontBoundingBoxAscent * scale;
      return {
        left,
        right,
        top: baseline - actualBoundingBoxAscent * scale,
        bottom: baseline + actualBoundingBoxDescent * scale,
      };
    };

    const blockOf = (element: Element): Element => {
      let at = element;
      while (at.parentElement && /^(inline|contents|ruby)/.test(getComputedStyle(at).display))
        at = at.parentElement;
      return at;
    };

    const linesIn = (root: Element): Line[] => {
      const lines: Line[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        const element = node.parentElement;
        if (text.trim() === '' || !element || !isSeen(element)) continue;
        const block = blockOf(element);
        const style = getComputedStyle(element);
        const size = Number.parseFloat(style.fontSize);
        if (size < smallestType - 0.01) faults.add(`${quote(text)} is set in ${size.toFixed(1)} px`);
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rectangle of range.getClientRects()) {
          if (rectangle.width < 1 || rectangle.height < 1) continue;
          lines.push({ ...inkOf(text, rectangle, style), text: block.textContent ?? '', element, block });
        }
      }
      return lines;
    };

    const beyond = (inner: Box, outer: Box): string | undefined => {
      const over = {
        left: outer.left - inner.left,
        top: outer.top - inner.top,
        right: inner.right - outer.right,
        bottom: inner.bottom - outer.bottom,
      };
      const sides = Object.entries(over).flatMap(([side, length]) =>
        length > 1 ? [`${Math.round(length / scale)} px at the ${side}`] : [],
      );
      return sides.length > 0 ? sides.join(', ') : undefined;
    };
    const overlap = (a: Box, b: Box): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

    /** Cut off by something around it that hides what overflows. */
    const reportCut = (box: Box, element: Element, name: string) => {
      for (let at: Element | null = element; at && at !== slide.parentElement; at = at.parentElement) {
        const { overflowX, overflowY, display } = getComputedStyle(at);
        if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible')) continue;
        const edge = at.getBoundingClientRect();
        const cut = beyond(box, edge);
        if (cut) faults.add(`${name} is cut off by ${nameOf(at)}: ${cut}`);
      }
    };

    const furniture = [...document.querySelectorAll('.reveal .slide-number')];
    const lines = [slide, ...furniture].flatMap(linesIn);
    for (const line of lines) {
      const outside = beyond(line, stage);
      if (outside) faults.add(`${quote(line.text)} leaves the stage: ${outside}`);
      reportCut(line, line.element, quote(line.text));
    }

    const boxed = [...slide.querySelectorAll('img, svg, canvas, video, table, pre, figure, .box')].filter(
      isSeen,
    );
    for (const element of boxed) {
      const box = element.getBoundingClientRect();
      const name = `${nameOf(element)} ${quote(element.getAttribute('alt') ?? element.textContent ?? '')}`;
      if (box.width < 1 || box.height < 1) faults.add(`${name} has no size`);
      const outside = beyond(box, stage);
      if (outside) faults.add(`${name} leaves the stage: ${outside}`);
      reportCut(box, element, name);
    }

    for (const element of [slide, ...slide.querySelectorAll('*')]) {
      if (!isSeen(element) || getComputedStyle(element).display === 'inline') continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const high = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
      const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      if (high || wide)
        faults.add(`${nameOf(element)} holds more than it shows: ${quote(element.textContent ?? '')}`);
    }

    for (const [index, a] of lines.entries()) {
      for (const b of lines.slice(index + 1)) {
        if (a.block !== b.block && overlap(a, b)) faults.add(`${quote(a.text)} lies on ${quote(b.text)}`);
      }
    }
    const pictures = boxed.filter((element) => element.matches('img, svg, canvas, video'));
    const controls = [...document.querySelectorAll('.reveal .controls button')].filter(
      (element) => isSeen(element) && element.matches(':enabled'),
    );
    for (const element of [...pictures, ...controls]) {
      const box = element.getBoundingClientRect();
      for (const line of lines) {
        if (!element.contains(line.element) && overlap(line, box))
          faults.add(`${quote(line.text)} lies on ${nameOf(element)}`);
      }
    }
    return [...faults];
  }, SMALLEST_TYPE);
}
