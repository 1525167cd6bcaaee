import type { ChartSize } from '../../chart/chart-size.ts';
import type { DeckChart } from '../../deck/deck.ts';
import type { DrawnChart } from '../draw-deck-charts.ts';

/** Of a panel's title, and between panels, in stage pixels: as `--panel-title` and `--panel-gap` of a theme. */
const TITLE = 34;
const GAP = 24;

/** What of a chart is drawn on canvas and as SVG: the chart itself, each of its panels, or nothing. */
export function drawnParts({ id, spec: { drawing }, size }: DeckChart): DrawnChart[] {
  switch (drawing.shape) {
    case 'bars':
    case 'lines':
      return [{ id, drawing, size }];
    case 'panels': {
      const { columns, panels } = drawing;
      const rows = Math.ceil(panels.length / columns);
      const inside: ChartSize = {
        width: Math.round((size.width - GAP * (columns - 1)) / columns),
        height: Math.round((size.height - GAP * (rows - 1)) / rows - TITLE),
      };
      return panels.map((panel, index) => ({
        id: `${id}.${index + 1}`,
        drawing: panel.drawing,
        size: inside,
      }));
    }
    default:
      return [];
  }
}
