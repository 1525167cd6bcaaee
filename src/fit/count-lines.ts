import type { MeasureWidth, StageFont } from './measure-width.ts';

/** How text is broken into lines. */
export interface LineContext {
  readonly measure: MeasureWidth;
  /** Where words end beside which no blank stands. */
  readonly wordEnds: (text: string) => readonly number[];
}

/** How many lines a text takes in a column: word by word, as a browser fills them. */
export function countLines(
  text: string,
  width: number,
  font: StageFont,
  { measure, wordEnds }: LineContext,
): number {
  return text.split('\n').reduce((sum, part) => sum + linesOf(part), 0);

  function linesOf(part: string): number {
    let lines = 1;
    let filled = 0;
    for (const piece of piecesOf(part, wordEnds(part))) {
      const wide = measure(piece.trimEnd(), font);
      if (filled + wide <= width) {
        filled += measure(piece, font);
        continue;
      }
      // A word longer than the line is broken where it must be.
      if (filled > 0) lines += 1;
      lines += Math.max(0, Math.ceil(wide / width) - 1);
      filled = measure(piece, font) % width;
    }
    return lines;
  }
}

/** What stays on one line: up to a blank, a mark behind which lines break, or a word's end. */
function piecesOf(text: string, ends: readonly number[]): string[] {
  const cuts = new Set(ends);
  for (const { index, 0: match } of text.matchAll(
    /[ \u2009-]+|[、，。：；！？）》”’」』】…](?![、，。：；！？）》”’」』】…])/gu,
  ))
    cuts.add(index + match.length);
  const places = [0, ...[...cuts].sort((a, b) => a - b), text.length];
  return places.slice(1).flatMap((to, index) => {
    const piece = text.slice(places[index], to);
    return piece === '' ? [] : [piece];
  });
}
