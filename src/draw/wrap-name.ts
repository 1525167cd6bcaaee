/** Han may part anywhere but beside punctuation; other words stay whole. */
const PIECES = /[\p{Ps}\p{Pi}]*\p{Script=Han}[\p{Po}\p{Pe}\p{Pf}]*|[^\p{Script=Han}\s]+\s*|\s+/gu;

/** A name in as few lines as fit, and those about as long as each other. */
export function wrapName(name: string, width: number, measure: (text: string) => number): string[] {
  const whole = measure(name);
  if (whole <= width) return [name];
  const pieces = name.match(PIECES) ?? [name];
  const fewest = fillLines(pieces, width, measure).length;
  for (let balanced = whole / fewest; balanced < width; balanced += width / 40) {
    const lines = fillLines(pieces, balanced, measure);
    if (lines.length === fewest) return lines;
  }
  return fillLines(pieces, width, measure);
}

function fillLines(pieces: readonly string[], width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trim()].filter((text) => text !== '');
}
