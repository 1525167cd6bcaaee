import type { Page } from 'playwright-core';

/**
 * What a reader of the reading view can't get at: what leaves the page at the side, what is cut off, and
 * what is scrolled in a frame that the keyboard does not reach, or that has no name.
 */
export function findReflowFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const faults: string[] = [];
    if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth} px wide`);
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const inScroller = (element: Element) => {
      for (let frame = element.parentElement; frame; frame = frame.parentElement)
        if (scrolls(frame) && frame !== document.body) return true;
      return false;
    };
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.closest('.visually-hidden, .skip-link:not(:focus), [popover], svg *')) continue;
      // What is folded away keeps the size it had.
      if (!element.checkVisibility()) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const name = `<${element.localName} class="${element.className}"> in ${element.closest('section')?.id}`;
      const { overflowX, overflowY } = getComputedStyle(element);
      if (box.right > root.clientWidth + 1 && !inScroller(element)) faults.push(`${name} leaves the page`);
      const isCut =
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      if (isCut && /hidden|clip/.test(`${overflowX} ${overflowY}`)) faults.push(`${name} cuts something off`);
      if (scrolls(element) && element.scrollWidth > element.clientWidth + 1)
        if (element.tabIndex < 0 || !element.ariaLabel) faults.push(`${name} is scrolled by no key`);
    }
    return faults;
  });
}
