import type { ArgumentClaim } from '../chart/argument-drawing.ts';
import type { ChartSpec } from '../chart/chart-spec.ts';
import type { ChartText } from '../chart/chart-text.ts';
import type { MatrixDrawing } from '../chart/matrix-drawing.ts';
import { countLines } from './count-lines.ts';
import { type FitContext, textHeight } from './fit-context.ts';

/** A drawing on canvas takes what there is; below this nobody can read it. */
const LEAST_DRAWING = 200;
const CAPTION = 40;

/** The least height of a chart: a drawing adapts to its room, what is markup does not. */
export function chartHeight(spec: ChartSpec, width: number, context: FitContext): number {
  const { drawing, table, remarks } = spec;
  const below = remarks.reduce(
    (sum, remark) => sum + textHeight(remark, { size: 16, line: 1.5 }, width, context),
    0,
  );
  const printed = (text: ChartText) =>
    text
      .map((part) => (typeof part === 'string' ? part : (table.rows[part.row]?.[part.cell]?.text ?? '')))
      .join('');
  switch (drawing.shape) {
    case 'matrix':
      return matrixHeight(drawing, width, context) + below;
    case 'timeline': {
      if (drawing.direction === 'across') return LEAST_DRAWING + below;
      const heights = drawing.events.map(({ text }) =>
        Math.max(38, textHeight(printed(text), { size: 24, line: 1.35 }, width - 300, context)),
      );
      return heights.reduce((sum, height) => sum + height, 0) + below;
    }
    case 'argument':
      return claimsHeight([drawing.root], width, printed, context) + below;
    default:
      return LEAST_DRAWING + CAPTION + below;
  }
}

/** A name's column as wide as its theme has it, the others alike. */
function matrixHeight({ columns, rows }: MatrixDrawing, width: number, context: FitContext): number {
  const size = rows.length >= 7 ? 22 : context.sizes.table;
  const names = Math.min(300, Math.max(200, 420 - 44 * columns.length));
  const each = (width - names - 5 * columns.length) / Math.max(1, columns.length) - 18;
  const linesOf = (text: string, room: number) => countLines(text, room, { size, bold: false }, context);
  const head = Math.max(1, ...columns.map(({ label }) => linesOf(label, each)));
  return rows.reduce(
    (sum, { label, cells }) => {
      const lines = Math.max(linesOf(label, names - 26), ...cells.map(({ text }) => linesOf(text, each)));
      return sum + lines * size * 1.35 + 5;
    },
    head * size * 1.35 + 13,
  );
}

/** A tree from left to right: each claim is as high as its text, or as all those behind it. */
function claimsHeight(
  claims: readonly ArgumentClaim[],
  width: number,
  printed: (text: ChartText) => string,
  context: FitContext,
): number {
  return claims.reduce((sum, { text, claims: own }) => {
    const column = own.length > 0 ? Math.min(width / 2, 280) : width;
    const alone =
      textHeight(printed(text), { size: 22, line: 1.3 }, Math.max(120, column - 50), context) + 11;
    const behind = claimsHeight(own, Math.max(200, width - column - 44), printed, context);
    return sum + Math.max(alone, behind) + 8;
  }, 0);
}
