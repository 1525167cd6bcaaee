import type { Page } from 'playwright-core';

/**
 * Text that the page draws in a font of the machine: the font, and what it draws. What only screen readers
 * find is drawn for nobody.
 */
export async function findSystemFonts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const selector = 'body :not(.katex-mathml, .katex-mathml *, .aria-status)';
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const found: string[] = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName } of fonts.filter(({ isCustomFont }) => !isCustomFont)) {
      const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
      // The innermost says it.
      if (!/<[a-z]/.test(outerHTML.slice(1))) found.push(`${familyName}: ${outerHTML.slice(0, 300)}`);
    }
  }
  await session.detach();
  return found;
}
