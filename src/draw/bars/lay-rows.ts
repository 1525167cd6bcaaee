import type { BarsLayout, BarsMark, ScaleFit } from './bars-layout.ts';
import { placeOn } from './fit-scale.ts';
import type { BarsTask } from './lay-bars.ts';
import { countTextLines, type LaidLane, layLane } from './lay-lane.ts';
import { textLines } from './text-lines.ts';

export interface LaidRow {
  /** px */
  readonly middle: number;
  readonly lanes: readonly LaidLane[];
  readonly bars: BarsLayout['bars'];
  readonly dots: BarsLayout['dots'];
  readonly marks: readonly BarsMark[];
}

interface RowsTask {
  /** Each in the lines it takes. */
  readonly names: readonly (readonly string[])[];
  readonly namesEnd: number;
  readonly scale: ScaleFit;
  /** Below the header. */
  readonly top: number;
}

const LINE_HEIGHT = 1.25;
/** Left free above and below all rows. */
const MARGIN = 4;
const THICKEST = 96;

/** Rows of equal height, each with its name, its lanes side by side, and what is written at them. */
export function layRows(
  task: BarsTask,
  { names, namesEnd, scale, top }: RowsTask,
): { readonly rows: readonly LaidRow[]; readonly under: readonly BarsMark[]; readonly fits: boolean } {
  const { drawing, size, textSize } = task;
  const pitch = (size.height - top - 2 * MARGIN) / Math.max(1, drawing.rows.length);
  const count = Math.max(1, ...drawing.rows.map(({ lanes }) => lanes.length));
  const line = textSize * LINE_HEIGHT;
  const measured = fitThickness(pitch, count, 0, textSize);
  const below = Math.max(
    0,
    ...drawing.rows.flatMap((row) =>
      row.lanes.map((lane) => countTextLines(lane, task, { scale, thickness: measured.thickness })),
    ),
  );
  const { lanePitch, thickness } = fitThickness(pitch, count, below * line, textSize);
  const rows = drawing.rows.map((row, index): LaidRow => {
    const middle = top + MARGIN + pitch * (index + 0.5);
    const first = middle - (row.lanes.length * lanePitch + below * line) / 2 + lanePitch / 2;
    const lanes = row.lanes.map((lane, at) =>
      layLane(lane, task, {
        scale,
        y: Math.round(first + at * lanePitch),
        thickness,
        place: { row: index, lane: at },
      }),
    );
    const written = names[index] ?? [];
    const centre = middle - (below * line) / 2;
    return {
      middle: centre,
      lanes,
      bars: lanes.flatMap(({ bars }) => bars),
      dots: lanes.flatMap(({ dots }) => dots),
      marks: [
        ...written.map(
          (text, at): BarsMark => ({
            kind: 'text',
            text,
            x: namesEnd,
            y: centre + (at - (written.length - 1) / 2) * line,
            align: 'right',
            bold: row.highlighted,
            colour: 'text',
          }),
        ),
        ...lanes.flatMap(({ marks }) => marks),
      ],
    };
  });
  const tallest = Math.max(0, ...names.map((lines) => lines.length)) * line;
  const deepest = Math.max(
    1,
    ...drawing.rows.flatMap(({ lanes }) => lanes.map(({ after }) => textLines(after, task).length)),
  );
  const needed = Math.max(
    tallest + below * line,
    count * deepest * textSize * 1.1 + below * line + (count > 1 ? textSize * 0.4 : 0),
  );
  return {
    rows,
    under: [...links(drawing.linked, rows), ...zeroLine(task, scale, top)],
    // A second line of texts below the bars is led to past the first.
    fits: needed <= pitch + 0.01 && below <= 1,
  };
}

function fitThickness(pitch: number, count: number, below: number, textSize: number) {
  const room = Math.max(pitch - below, pitch * 0.3);
  if (count === 1) {
    const thickness = Math.min(THICKEST, Math.max(room * 0.56, Math.min(room * 0.85, textSize * 1.4)));
    return { lanePitch: thickness, thickness: evenly(thickness) };
  }
  const lanePitch = Math.min((room * 0.82) / count, THICKEST * 0.6);
  return { lanePitch, thickness: evenly(lanePitch * 0.86) };
}

/** Edges of bars on whole pixels are sharp. */
function evenly(thickness: number): number {
  return thickness < 4 ? thickness : 2 * Math.round(thickness / 2);
}

/** From the end of each bar to the beginning of the next. */
function links(linked: boolean, rows: readonly LaidRow[]): BarsMark[] {
  if (!linked) return [];
  return rows.slice(1).flatMap((row, index): BarsMark[] => {
    const [upper, lower] = [rows[index]?.lanes[0], row.lanes[0]];
    if (!upper || !lower) return [];
    const x = upper.lastX;
    const points = [
      [x, upper.y + upper.thickness / 2],
      [x, lower.y - lower.thickness / 2],
    ] as const;
    return [{ kind: 'stroke', points, width: 2, colour: 'muted' }];
  });
}

/** Where bars begin: the edge of the plot, or, where they go to both sides, within it. */
function zeroLine({ drawing, size }: BarsTask, scale: ScaleFit, top: number): BarsMark[] {
  if (scale.least > 0 || scale.most < 0 || drawing.rows.every(({ label }) => label === '')) return [];
  const x = placeOn(scale, 0);
  const points = [
    [x, top],
    [x, size.height],
  ] as const;
  return [{ kind: 'stroke', points, width: 2, colour: 'muted' }];
}
