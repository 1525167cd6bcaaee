import type { BarLane } from '../../chart/bars-drawing.ts';

/** px */
export const DOT_RADIUS = 9;
/** px, of the arrow of a value that may be more. */
export const OPEN_END = 44;

/** Where a lane begins on the scale. */
export function startOf({ parts }: BarLane): number {
  return parts.length === 0 ? 0 : Math.min(...parts.map(({ from, to }) => Math.min(from, to)));
}

/** Where it ends: what is written behind it follows. */
export function endOf({ parts }: BarLane): number {
  return parts.length === 0 ? 0 : Math.max(...parts.map(({ from, to }) => Math.max(from, to)));
}

/** How far its marks go beyond their values, in px. */
export function reachOf({ parts }: BarLane): number {
  if (parts.some(({ form }) => form === 'at-least')) return OPEN_END;
  return parts.some(({ form }) => form === 'dot') ? DOT_RADIUS : 0;
}
