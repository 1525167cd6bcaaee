import { breakWord } from './break-word.ts';
import { namePieces } from './name-pieces.ts';

/**
 * A name in as few lines as fit, and those about as long as each other.
 *
 * @param value stands behind the name, in a line of its own if that is no line more; it never parts
 */
export function wrapName(
  name: string,
  width: number,
  measure: (text: string) => number,
  value = '',
): string[] {
  const whole = [name, value].filter((part) => part !== '').join(' ');
  const length = measure(whole);
  if (length <= width) return [whole];
  const words = namePieces(name).flatMap((piece) => breakWord(piece, width, measure));
  const pieces = value === '' ? words : [...words, ' ', value];
  const fewest = fillLines(pieces, width, measure).length;
  const alone = value === '' ? [] : wrapName(name, width, measure);
  if (alone.length === fewest - 1) return [...alone, value];
  for (let balanced = length / fewest; balanced < width; balanced += width / 40) {
    const lines = fillLines(pieces, balanced, measure);
    if (lines.length === fewest) return lines;
  }
  return fillLines(pieces, width, measure);
}

function fillLines(pieces: readonly string[], width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    // What was parted by a hyphen begins a line.
    if (line !== '' && (/\p{L}-$/u.test(line) || measure((line + piece).trimEnd()) > width)) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trim()].filter((text) => text !== '');
}
