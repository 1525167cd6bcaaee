import type { Tone } from '../bars-drawing.ts';
import type { CanvasDrawing } from '../drawing.ts';

/** A panel as it stands among the others: grey, where another is to stand out. */
export function showPanel(drawing: CanvasDrawing, stands: boolean): CanvasDrawing {
  if (stands) return drawing;
  if (drawing.shape !== 'bars') {
    return { ...drawing, lines: drawing.lines.map((line) => ({ ...line, muted: true as const })) };
  }
  const grey = <Toned extends { readonly tone: Tone }>(part: Toned): Toned =>
    part.tone === 'highlight' ? { ...part, tone: 'grey-1' } : part;
  return {
    ...drawing,
    key: drawing.key.map(grey),
    rows: drawing.rows.map((row) => ({
      ...row,
      lanes: row.lanes.map((lane) => ({ ...lane, parts: lane.parts.map(grey) })),
    })),
  };
}
