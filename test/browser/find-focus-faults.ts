import type { Page } from 'playwright-core';

/**
 * Presses Tab through the current slide and says of each stop what keeps it from being seen: no outline, one too
 * pale on the ground behind it (3 : 1), something on top of it.
 */
export async function findFocusFaults(
  page: Page,
): Promise<{ readonly stops: number; readonly faults: readonly string[] }> {
  const faults: string[] = [];
  let stops = 0;
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.getSelection()?.removeAllRanges();
  });
  for (; stops < 200; stops += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(lookAtFocus);
    if (found === undefined) break;
    faults.push(...found);
  }
  return { stops, faults };
}

/** Runs in the page. Nothing when the focus has left it. */
function lookAtFocus(): string[] | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  // Shortened transitions wait for the screen, too.
  for (const animation of document.getAnimations()) animation.finish();
  const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = parts(colour).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (start: Element | null): string => {
    for (let at = start; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      const [, , , alpha = 1] = parts(backgroundColor);
      if (alpha > 0.5) return backgroundColor;
      if (at instanceof HTMLElement && at.dataset['backgroundColor'])
        return getComputedStyle(at).backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const name = `“${(element.ariaLabel ?? element.textContent ?? '').trim()}” on ${element.closest('section')?.id ?? 'no slide'}`;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const faults: string[] = [];
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push(`${name} shows no focus`);
  const [low = 0, high = 0] = [luminance(outlineColor), luminance(groundOf(element.parentElement))].sort(
    (a, b) => a - b,
  );
  const contrast = (high + 0.05) / (low + 0.05);
  if (contrast < 3) faults.push(`${name}: its outline has ${contrast.toFixed(1)} : 1`);
  const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) faults.push(`${name} is not to be seen`);
  for (const { left, top, width, height } of boxes) {
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    if (!hit || !element.contains(hit))
      faults.push(`${name} is covered by <${hit?.localName} class="${hit?.className}">`);
  }
  return faults;
}
