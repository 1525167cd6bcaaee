import type { ChartTable, TableCell } from '../../chart/chart-spec.ts';
import { labelColumns } from '../../chart/placed-figures.ts';
import type { Figure } from '../../figure/figure.ts';

/** A chart's values, with what names them. */
export interface DataGrid {
  /** Over what heads the rows. */
  readonly labelHead: readonly string[];
  /** Over the values. */
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly labels: readonly string[];
  /** One a column; nothing where the chart has no value there. */
  readonly cells: readonly (GridCell | undefined)[];
}

export interface GridCell {
  readonly text: string;
  readonly figure: Figure;
}

/** The values of a chart's table, in its order. What its other columns say stands with each figure, too. */
export function dataGrid(table: ChartTable): DataGrid {
  const count = labelColumns(table);
  const columns = table.head
    .map((_, index) => index)
    .filter((index) => index >= count && table.rows.some((row) => row[index]?.figure !== undefined));
  const grid: DataGrid = {
    labelHead: table.head.slice(0, count),
    columns: columns.map((index) => table.head[index] ?? ''),
    rows: table.rows.map((row) => ({
      labels: row.slice(0, count).map(({ text }) => text),
      cells: columns.map((index) => gridCell(row[index])),
    })),
  };
  return setPanelsAbreast(grid);
}

function gridCell(cell: TableCell | undefined): GridCell | undefined {
  return cell?.figure && { text: cell.text, figure: cell.figure };
}

/** Panels that share their rows are read across: a column each, and a row where each had its own. */
function setPanelsAbreast(grid: DataGrid): DataGrid {
  const [first, second] = grid.labelHead;
  if (grid.labelHead.length !== 2 || grid.columns.length !== 1) return grid;
  const panels = [...new Set(grid.rows.map(({ labels }) => labels[0] ?? ''))];
  const names = [...new Set(grid.rows.map(({ labels }) => labels[1] ?? ''))];
  const byPlace = new Map(grid.rows.map(({ labels, cells }) => [labels.join('\0'), cells[0]]));
  const isWhole = byPlace.size === grid.rows.length;
  if (!isWhole || panels.length > MOST_ABREAST || names.length * panels.length > grid.rows.length * 1.5) {
    return grid;
  }
  return {
    labelHead: [second ?? first ?? ''],
    columns: panels,
    rows: names.map((name) => ({
      labels: [name],
      cells: panels.map((panel) => byPlace.get(`${panel}\0${name}`)),
    })),
  };
}

const MOST_ABREAST = 6;
