import type { Page } from 'playwright-core';

/** Of the browser's protocol: an element, and those in it. */
interface Node {
  readonly nodeId: number;
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly Node[];
}

const TEXT = 3;

/** Texts, shortened, of which the browser draws characters in another font than those of the page. */
export async function findFallbackFonts(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = (await session.send('DOM.getDocument', { depth: -1 })) as { readonly root: Node };
  // Asked all at once: thousands of answers, one after the other, take longer than the layout.
  const found = await Promise.all(
    withText(root).map(async ({ nodeId, text }) => {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      const foreign = fonts.filter(({ isCustomFont }) => !isCustomFont);
      return foreign.length > 0
        ? [`${text} (${foreign.map(({ familyName }) => familyName).join(', ')})`]
        : [];
    }),
  );
  await session.detach();
  return found.flat();
}

/** Elements with text of their own. */
function withText(node: Node): { readonly nodeId: number; readonly text: string }[] {
  if (/^(script|style|title|head)$/i.test(node.nodeName)) return [];
  const children = node.children ?? [];
  const text = children
    .flatMap(({ nodeType, nodeValue }) => (nodeType === TEXT ? [nodeValue] : []))
    .join(' ')
    .trim();
  const own = text === '' ? [] : [{ nodeId: node.nodeId, text: text.replace(/\s+/g, ' ').slice(0, 40) }];
  return [...own, ...children.flatMap(withText)];
}
