import { decodeHTMLStrict } from 'entities';

/**
 * Raw HTML that an outline may hold: inline elements without behaviour. A tag is rebuilt from what is
 * read here, never copied, so nothing else can pass.
 */
export type HtmlTag =
  | { kind: 'open'; name: string; attributes: readonly (readonly [string, string])[]; closed: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'comment' }
  | { kind: 'refused'; name: string; closes: boolean; reason: string };

const allowedElements = new Set(
  'abbr b bdi bdo br cite del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup u var wbr'.split(
    ' ',
  ),
);
const allowedAttributes = new Set(['class', 'dir', 'lang', 'title']);
export const voidElements: ReadonlySet<string> = new Set(['br', 'wbr']);

export function readHtmlTag(source: string): HtmlTag {
  if (source.startsWith('<!--')) return { kind: 'comment' };
  const close = /^<\/([a-zA-Z][\w-]*)\s*>$/.exec(source);
  if (close?.[1]) {
    const name = close[1].toLowerCase();
    return allowedElements.has(name) ? { kind: 'close', name } : refuse(name, true);
  }
  const open = /^<([a-zA-Z][\w-]*)((?:\s+[a-zA-Z-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*)\s*(\/?)>$/.exec(source);
  const name = (open?.[1] ?? /^<\/?([\w-]+)/.exec(source)?.[1] ?? 'this').toLowerCase();
  if (!allowedElements.has(name)) return refuse(name, source.startsWith('</'));
  if (!open)
    return {
      kind: 'refused',
      name,
      closes: source.startsWith('</'),
      reason: `This <${name}> is not written plainly`,
    };
  const attributes: [string, string][] = [];
  for (const [, key = '', quoted = ''] of (open[2] ?? '').matchAll(/([a-zA-Z-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    const value = quoted.slice(1, -1);
    const attribute = key.toLowerCase();
    if (!allowedAttributes.has(attribute) || (attribute === 'class' && !/^[\w -]*$/.test(value))) {
      return {
        kind: 'refused',
        name,
        closes: false,
        reason: `The attribute "${key}" of <${name}> is not allowed`,
      };
    }
    attributes.push([attribute, decodeHTMLStrict(value)]);
  }
  return { kind: 'open', name, attributes, closed: open[3] === '/' };
}

function refuse(name: string, closes: boolean): HtmlTag {
  return { kind: 'refused', name, closes, reason: `<${name}> is not allowed in an outline` };
}
