interface Place {
  readonly x: number;
  readonly y: number;
}

const HEAD = 14;

/** A line with a head at its end; where it is too short for one, the line alone. */
export function drawArrow(ctx: CanvasRenderingContext2D, from: Place, to: Place): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const headed = length > HEAD * 1.5;
  const [across, down] = [(to.x - from.x) / (length || 1), (to.y - from.y) / (length || 1)];
  const neck = { x: to.x - across * HEAD, y: to.y - down * HEAD };
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  if (headed) ctx.lineTo(neck.x + across * 2, neck.y + down * 2);
  else ctx.lineTo(to.x, to.y);
  ctx.stroke();
  if (!headed) return;
  ctx.beginPath();
  ctx.moveTo(to.x, to.y);
  ctx.lineTo(neck.x - (down * HEAD) / 2, neck.y + (across * HEAD) / 2);
  ctx.lineTo(neck.x + (down * HEAD) / 2, neck.y - (across * HEAD) / 2);
  ctx.closePath();
  ctx.fill();
}
