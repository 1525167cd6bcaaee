/** A page's words without its markup, so that a break which the layout puts between them parts nothing. */
export function textOfPage(html: string): string {
  return decodeEntities(
    html.replace(
      /<(style|script)\b(?![^>]*application\/json)[^>]*>[\s\S]*?<\/\1>|<[^>]*>|[\u200b\u2060]/g,
      '',
    ),
  );
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return named[name ?? ''] ?? whole;
    },
  );
}
