import type { Side } from '../../page/measured-fault.ts';

/** A rectangle on the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Less is rounding. */
const TOLERANCE = 1;

/** The side by which a box reaches farthest out of another one, if by more than rounding. */
export function reachBeyond(
  inner: Box,
  outer: Box,
): { readonly side: Side; readonly pixels: number } | undefined {
  const over: readonly (readonly [Side, number])[] = [
    ['left', outer.left - inner.left],
    ['top', outer.top - inner.top],
    ['right', inner.right - outer.right],
    ['bottom', inner.bottom - outer.bottom],
  ];
  const [side, pixels] = over.reduce((most, next) => (next[1] > most[1] ? next : most));
  return pixels > TOLERANCE ? { side, pixels } : undefined;
}

export function overlap(a: Box, b: Box): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE
  );
}
