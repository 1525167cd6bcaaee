/** What a screen reader would say of a part of the page: names of pictures, and nothing that is hidden from it. */
export function spokenText(root: Element): string {
  return textOf(root)
    .replace(/\u200B/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element)) return '';
  if (node.matches('[aria-hidden="true"], [hidden], aside.notes, .source-mark')) return '';
  const name = node.getAttribute('aria-label') ?? node.getAttribute('alt');
  if (name !== null && node.matches('img, [role="img"]')) return ` ${name} `;
  const text = [...node.childNodes].map(textOf).join('');
  return getComputedStyle(node).display.startsWith('inline') ? text : ` ${text} `;
}
