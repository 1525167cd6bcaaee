import type { Words } from '../../language/words.ts';
import type { PlannedChart } from '../chart-kind.ts';
import type { ChartTable, TableCell } from '../chart-spec.ts';

/** The tables of all panels below one another, each row with its panel's name. */
export function tabulatePanels(
  titled: readonly { readonly title: string; readonly plan: PlannedChart }[],
  words: Words,
): ChartTable {
  const tables = titled.map(({ plan }) => plan.table);
  const width = Math.max(...tables.map(({ head }) => head.length));
  const head = Array.from({ length: width }, (_, column) => {
    const names = new Set(tables.map((table) => table.head[column] ?? ''));
    return names.size === 1 ? ([...names][0] ?? '') : words.value;
  });
  return {
    head: [words.panel, ...head],
    rows: titled.flatMap(({ title, plan }) =>
      plan.table.rows.map((cells): TableCell[] => [
        { text: title },
        ...cells,
        ...Array.from({ length: width - cells.length }, () => ({ text: '' })),
      ]),
    ),
  };
}
