import { countLines } from './count-lines.ts';
import type { FitContext } from './fit-context.ts';
import type { StageSizes } from './stage-sizes.ts';

/** Rows of cells, the head among them. */
export interface TableText {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const CELL_PADDING = 36;
/** Columns are shared out by rules with more to them; rather too narrow than too wide. */
const ROUGH = 0.98;

/** The least height of a table: columns share its width as their texts need it. */
export function tableHeight({ head, rows }: TableText, width: number, context: FitContext): number {
  const { size, line, padding } = tableType(head.length, rows.length, context.sizes);
  const all = [head, ...rows].filter((row) => row.some((cell) => cell !== ''));
  const columns = Math.max(1, ...all.map((row) => row.length));
  const font = { size, bold: false };
  const widest = Array.from({ length: columns }, (_, column) =>
    Math.max(40, ...all.map((row) => context.measure(row[column] ?? '', font))),
  );
  const room = Math.max(columns * 40, width - columns * CELL_PADDING);
  const needed = widest.reduce((sum, next) => sum + next, 0);
  const widths = needed <= room ? widest.map((width) => width * 2) : share(widest, room);
  return all.reduce((sum, row) => {
    const lines = Math.max(
      1,
      ...row.map((cell, column) => countLines(cell, (widths[column] ?? 40) * ROUGH + 0.5, font, context)),
    );
    return sum + lines * size * line + 2 * padding * size + 2;
  }, 0);
}

/** Narrow columns keep what they need; the others share what is left by what they hold. */
function share(widest: readonly number[], room: number): number[] {
  const even = room / widest.length;
  const narrow = widest.filter((width) => width <= even).reduce((sum, width) => sum + width, 0);
  const wide = widest.filter((width) => width > even).reduce((sum, width) => sum + width, 0);
  return widest.map((width) => (width <= even ? width : ((room - narrow) * width) / wide));
}

function tableType(columns: number, rows: number, { table, shortTable }: StageSizes) {
  if (rows >= 9) return { size: 22, line: 1.35, padding: 0.12 };
  if (columns >= 5) return { size: 24, line: 1.45, padding: 0.25 };
  return { size: rows <= 5 ? shortTable : table, line: 1.45, padding: 0.25 };
}
