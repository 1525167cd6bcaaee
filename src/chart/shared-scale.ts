import type { BarRoom, BarsDrawing } from './bars-drawing.ts';
import type { CanvasDrawing, LinesDrawing } from './drawing.ts';

/** What charts on one scale have to agree on, so that equal lengths are equal values. */
export interface SharedScale {
  /** They are on the axis of values, and count for its magnitude. */
  readonly values: readonly number[];
  /** On the other axis, where that is one of numbers: times, of lines. */
  readonly across: readonly number[];
  readonly room: BarRoom;
}

const noRoom: BarRoom = { names: [], before: [], after: [] };

/**
 * @param plan draws them all: first each by itself, then on the scale that holds them all
 */
export function findSharedScale(
  plan: (shared: SharedScale | undefined) => readonly CanvasDrawing[],
): SharedScale {
  const alone = plan(undefined);
  const values = [...new Set(alone.flatMap(valuesOf))];
  const across = [...new Set(alone.flatMap(acrossOf))];
  const together = plan({ values, across, room: noRoom });
  return { values, across, room: roomOf(together) };
}

function valuesOf(drawing: CanvasDrawing): number[] {
  if (drawing.shape === 'bars') return [drawing.scale.least, drawing.scale.most];
  return [
    ...drawing.lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])),
    ...drawing.references.map(({ value }) => value),
  ];
}

function acrossOf(drawing: CanvasDrawing): number[] {
  return drawing.shape === 'bars' ? [] : drawing.lines.flatMap(({ points }) => points.map(({ at }) => at));
}

function roomOf(drawings: readonly CanvasDrawing[]): BarRoom {
  const rows = drawings.flatMap((drawing) => (drawing.shape === 'bars' ? drawing.rows : []));
  const lanes = rows.flatMap((row) => row.lanes);
  const ends = lanes.flatMap(({ parts }) => parts.flatMap(({ from, to }) => [from, to]));
  return {
    names: [...new Set([...rows.map(({ label }) => label), ...drawings.flatMap(endLabelsOf)])],
    before: lanes.flatMap(({ before, parts }) =>
      before === '' ? [] : [{ at: Math.min(...parts.flatMap(({ from, to }) => [from, to])), text: before }],
    ),
    after: lanes.flatMap(({ after, parts }) =>
      after === ''
        ? []
        : [
            {
              at:
                parts.length === 0
                  ? Math.min(0, ...ends)
                  : Math.max(...parts.flatMap(({ from, to }) => [from, to])),
              text: after,
            },
          ],
    ),
  };
}

/** What stands behind the lines: beside panels of lines, too, the plots are equally wide. */
function endLabelsOf(drawing: BarsDrawing | LinesDrawing): string[] {
  if (drawing.shape === 'bars') return [];
  return drawing.lines.flatMap(({ label, points }) => {
    const last = points.filter(({ value }) => value !== null).at(-1);
    return [label, last?.text ?? ''].filter((text) => text !== '').join(' ');
  });
}
