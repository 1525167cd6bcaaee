import type { Plugin } from 'chart.js';
import type { ChartLook } from '../../chart/chart-look.ts';
import type { ChartStage } from '../../chart/chart-stage.ts';
import { ARROW_PLACE, LABEL_GAP, type LinesLayout, type PlacedLabel } from './lay-lines.ts';
import { LINE_HEIGHT } from './line-height.ts';
import { stackRows } from './placed-text.ts';

type Side = 'left' | 'right';

/** Each line's name and last value behind its end, led there where it had to move; no label is ever dropped. */
export function endLabels(layout: LinesLayout, look: ChartLook, stage: ChartStage): Plugin<'line'> {
  const sides: readonly (readonly [Side, readonly PlacedLabel[]])[] = [
    ['right', layout.ends.filter(({ ofArrow }) => !ofArrow || stage === 'whole')],
    ['left', layout.starts],
  ];
  return {
    id: 'end-labels',
    beforeDatasetsDraw({ ctx }) {
      for (const [side, labels] of sides) drawLeaders(ctx, labels, { side, layout, look, stage });
    },
    afterDatasetsDraw({ ctx }) {
      for (const [side, labels] of sides) drawLabels(ctx, labels, { side, layout, look, stage });
    },
  };
}

interface Setting {
  readonly side: Side;
  readonly layout: LinesLayout;
  readonly look: ChartLook;
  readonly stage: ChartStage;
}

function edgeOf({ side, layout: { plot, endGap } }: Setting): number {
  return side === 'right' ? plot.right + endGap : plot.left - LABEL_GAP;
}

/** A line that ends early, or a label that had to move, is led to its label. */
function drawLeaders(ctx: CanvasRenderingContext2D, labels: readonly PlacedLabel[], setting: Setting): void {
  const { plot, textSize } = setting.layout;
  const edge = edgeOf(setting);
  const outwards = setting.side === 'right' ? 1 : -1;
  ctx.save();
  ctx.strokeStyle = setting.look.colours.neutral;
  ctx.lineWidth = 1;
  const plotEdge = setting.side === 'right' ? plot.right : plot.left;
  for (const { point, level, middle, ofArrow } of labels) {
    const from = ofArrow && level !== null ? { at: null, value: level } : point;
    if (!from) continue;
    const x = from.at === null ? plot.right + ARROW_PLACE : plot.xOf(from.at);
    const y = plot.yOf(from.value);
    const isEarly = !ofArrow && Math.abs(plotEdge - x) > LABEL_GAP;
    if (Math.abs(middle - y) <= textSize / 2 && !isEarly) continue;
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
    const stressed = bold && setting.stage !== 'data';
    ctx.font = `${stressed ? 700 : 400} ${textSize}px ${family}`;
    ctx.fillStyle = stressed ? colours.text : colours.muted;
    const placed = stackRows(rows, { x: edgeOf(setting), middle, height: textSize * LINE_HEIGHT });
    for (const { text, y } of placed.rows) ctx.fillText(text, placed.x, y);
  }
  ctx.restore();
}
