import type { ChartSize } from '../../chart/chart-size.ts';
import type { PanelsDrawing } from '../../chart/drawing.ts';
import { isCanvasDrawing } from '../../chart/is-canvas-drawing.ts';
import type { DeckChart } from '../../deck/deck.ts';
import type { DrawnChart } from '../draw-deck-charts.ts';

/** Of a panel's title, and between panels, in stage pixels: as `--panel-title` and `--panel-gap` of a theme. */
const TITLE = 34;
const GAP = 24;

/** px; a narrower panel has no room for a name, a bar and a value. */
const NARROWEST = 220;

/** As many panels side by side as are asked for and have room. */
export function panelColumns({ columns }: PanelsDrawing, { width }: ChartSize): number {
  return Math.max(1, Math.min(columns, Math.floor((width + GAP) / (NARROWEST + GAP))));
}

/** What of a chart is drawn on canvas and as SVG: the chart itself, each of its panels, or nothing. */
export function drawnParts({ id, spec: { drawing }, size, stage }: DeckChart): DrawnChart[] {
  const shown = stage ? { stage } : {};
  if (isCanvasDrawing(drawing)) return [{ id, drawing, size, x: 0, y: 0, ...shown }];
  if (drawing.shape !== 'panels') return [];
  const { panels } = drawing;
  const columns = panelColumns(drawing, size);
  const rows = Math.ceil(panels.length / columns);
  const inside: ChartSize = {
    width: Math.round((size.width - GAP * (columns - 1)) / columns),
    height: Math.round((size.height - GAP * (rows - 1)) / rows - TITLE),
  };
  return panels.map(({ drawing, title, highlighted }, index) => ({
    id: `${id}.${index + 1}`,
    drawing,
    size: inside,
    x: (index % columns) * (inside.width + GAP),
    y: Math.floor(index / columns) * (inside.height + TITLE + GAP) + TITLE,
    panel: { title, highlighted },
    ...shown,
  }));
}
