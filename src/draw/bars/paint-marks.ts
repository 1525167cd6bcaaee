import type { ChartColours } from '../../chart/chart-look.ts';
import type { BarsMark } from './bars-layout.ts';
import { toneColours } from './tone-colours.ts';

export interface MarkType {
  readonly family: string;
  readonly textSize: number;
  readonly colours: ChartColours;
}

type Mark<Kind extends BarsMark['kind']> = Extract<BarsMark, { kind: Kind }>;

/** Lines first: no line crosses a text. */
export function paintMarks(ctx: CanvasRenderingContext2D, marks: readonly BarsMark[], type: MarkType): void {
  ctx.save();
  for (const mark of marks) {
    if (mark.kind === 'stroke') paintStroke(ctx, mark, type);
    else if (mark.kind === 'head') paintHead(ctx, mark, type);
    else if (mark.kind === 'swatch') paintSwatch(ctx, mark, type);
  }
  ctx.setLineDash([]);
  ctx.textBaseline = 'middle';
  for (const mark of marks) if (mark.kind === 'text') paintText(ctx, mark, type);
  ctx.restore();
}

function paintStroke(
  ctx: CanvasRenderingContext2D,
  { points, width, colour, dash = [] }: Mark<'stroke'>,
  { colours }: MarkType,
): void {
  ctx.strokeStyle = colours[colour];
  ctx.lineWidth = width;
  ctx.setLineDash([...dash]);
  ctx.beginPath();
  points.forEach(([x, y], index) => {
    if (index === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  });
  ctx.stroke();
}

const HEAD = 13;

function paintHead(
  ctx: CanvasRenderingContext2D,
  { x, y, towards, colour }: Mark<'head'>,
  { colours }: MarkType,
): void {
  const back = towards === 'right' ? -HEAD : HEAD;
  ctx.fillStyle = colours[colour];
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + back, y - HEAD / 2);
  ctx.lineTo(x + back, y + HEAD / 2);
  ctx.closePath();
  ctx.fill();
}

/** As the part that it names looks. */
function paintSwatch(
  ctx: CanvasRenderingContext2D,
  { x, y, size, tone, form }: Mark<'swatch'>,
  { colours }: MarkType,
): void {
  ctx.fillStyle = colours[toneColours(tone).fill];
  ctx.beginPath();
  if (form === 'dot') ctx.arc(x, y, size * 0.45, 0, 2 * Math.PI);
  else if (form === 'tick') ctx.rect(x - 2.5, y - size / 2, 5, size);
  else if (form === 'line' || form === 'thin') ctx.rect(x - size / 2, y - size * 0.2, size, size * 0.4);
  else ctx.rect(x - size / 2, y - size / 2, size, size);
  ctx.fill();
  if (tone !== 'pale' && !tone.toString().startsWith('band')) return;
  ctx.strokeStyle = colours.muted;
  ctx.lineWidth = 1;
  ctx.setLineDash([]);
  ctx.stroke();
}

function paintText(
  ctx: CanvasRenderingContext2D,
  { text, x, y, align, bold, colour, halo }: Mark<'text'>,
  { family, textSize, colours }: MarkType,
): void {
  ctx.font = `${bold ? 700 : 400} ${textSize}px ${family}`;
  ctx.textAlign = align;
  if (halo) {
    ctx.strokeStyle = colours.ground;
    ctx.lineWidth = 5;
    ctx.lineJoin = 'round';
    ctx.strokeText(text, x, y);
  }
  ctx.fillStyle = colours[colour];
  ctx.fillText(text, x, y);
}
