import type { DrawnStatus } from '../../chart/drawing.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** px, between the lines of a hatch */
const SPACING = 9;
const OUTLINE = 2;

/** How sure a bar is: lighter where provisional, hatched where estimated, an empty dashed outline where forecast. */
export function paintStatus(
  ctx: CanvasRenderingContext2D,
  box: Box,
  { status, colour }: { readonly status: DrawnStatus; readonly colour: string },
): void {
  const { left, right, top, bottom } = box;
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  ctx.lineWidth = OUTLINE;
  if (status === 'provisional') {
    ctx.globalAlpha = 0.4;
    ctx.fillRect(left, top, right - left, bottom - top);
    ctx.globalAlpha = 1;
  }
  if (status === 'estimated') {
    ctx.beginPath();
    for (const [x1, y1, x2, y2] of hatch(box)) {
      ctx.moveTo(x1, y1);
      ctx.lineTo(x2, y2);
    }
    ctx.stroke();
  }
  if (status === 'forecast') ctx.setLineDash([7, 5]);
  const inset = OUTLINE / 2;
  ctx.strokeRect(left + inset, top + inset, right - left - OUTLINE, bottom - top - OUTLINE);
  ctx.restore();
}

/** Lines at 45°, ending at the box: a pattern would be a bitmap in print. */
function hatch({ left, right, top, bottom }: Box): [number, number, number, number][] {
  const height = bottom - top;
  const lines: [number, number, number, number][] = [];
  for (let x = left - height + SPACING; x < right; x += SPACING) {
    // From (x, bottom) upwards to (x + height, top).
    const from = Math.max(x, left);
    const to = Math.min(x + height, right);
    if (to > from) lines.push([from, bottom - (from - x), to, bottom - (to - x)]);
  }
  return lines;
}
