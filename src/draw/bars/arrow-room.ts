import { GAP } from './gap.ts';

/** Where the arrow begins: behind the shorter bar's value. */
export function arrowStart(barEnd: number, valueWidth: number): number {
  return barEnd + GAP + valueWidth + 14;
}

/** Whether the arrow is long enough to carry its text. */
export function fitsAbove(length: number, textWidth: number): boolean {
  return length > textWidth + 24;
}
