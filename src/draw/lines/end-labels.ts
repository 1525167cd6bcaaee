import type { Plugin } from 'chart.js';
import type { ChartLook } from '../../chart/chart-look.ts';
import { LABEL_GAP, type LinesLayout, type PlacedLabel } from './lay-lines.ts';
import { LINE_HEIGHT } from './line-height.ts';
import { stackRows } from './placed-text.ts';

type Side = 'left' | 'right';

/** Each line's name and last value behind its end, led there where it had to move; no label is ever dropped. */
export function endLabels(layout: LinesLayout, look: ChartLook): Plugin<'line'> {
  const sides: readonly (readonly [Side, readonly PlacedLabel[]])[] = [
    ['right', layout.ends],
    ['left', layout.starts],
  ];
  return {
    id: 'end-labels',
    beforeDatasetsDraw({ ctx }) {
      for (const [side, labels] of sides) drawLeaders(ctx, labels, { side, layout, look });
    },
    afterDatasetsDraw({ ctx }) {
      for (const [side, labels] of sides) drawLabels(ctx, labels, { side, layout, look });
    },
  };
}

interface Setting {
  readonly side: Side;
  readonly layout: LinesLayout;
  readonly look: ChartLook;
}

function edgeOf({ side, layout: { plot } }: Setting): number {
  return side === 'right' ? plot.right + LABEL_GAP : plot.left - LABEL_GAP;
}

/** A line that ends early, or a label that had to move, is led to its label. */
function drawLeaders(ctx: CanvasRenderingContext2D, labels: readonly PlacedLabel[], setting: Setting): void {
  const { plot, textSize } = setting.layout;
  const edge = edgeOf(setting);
  const outwards = setting.side === 'right' ? 1 : -1;
  ctx.save();
  ctx.strokeStyle = setting.look.colours.neutral;
  ctx.lineWidth = 1;
  for (const { point, middle } of labels) {
    if (!point) continue;
    const [x, y] = [plot.xOf(point.at), plot.yOf(point.value)];
    if (Math.abs(middle - y) <= textSize / 2 && Math.abs(edge - x) <= 2 * LABEL_GAP) continue;
    ctx.beginPath();
    ctx.moveTo(x + 8 * outwards, y);
    ctx.lineTo(edge - 3 * outwards, middle);
    ctx.stroke();
  }
  ctx.restore();
}

function drawLabels(ctx: CanvasRenderingContext2D, labels: readonly PlacedLabel[], setting: Setting): void {
  const { textSize } = setting.layout;
  const { family, colours } = setting.look;
  ctx.save();
  ctx.textAlign = setting.side === 'right' ? 'left' : 'right';
  ctx.textBaseline = 'middle';
  for (const { rows, bold, middle } of labels) {
    ctx.font = `${bold ? 700 : 400} ${textSize}px ${family}`;
    ctx.fillStyle = bold ? colours.text : colours.muted;
    const placed = stackRows(rows, { x: edgeOf(setting), middle, height: textSize * LINE_HEIGHT });
    for (const { text, y } of placed.rows) ctx.fillText(text, placed.x, y);
  }
  ctx.restore();
}
