import type { Figure } from '../figure/figure.ts';
import { wordsFor } from '../language/words.ts';
import type { ChartSpec } from './chart-spec.ts';
import { labelColumns, placedFigures } from './placed-figures.ts';

/**
 * A chart's values for calculating on: a row each, the number as machines read it, in the metric's own
 * unit, and beside it the number as printed, with unit, period, status, formula, remarks and source.
 * Columns that hold nothing are left out.
 *
 * @param cite a source's id → how it is named
 */
export function tabulateValues(
  { table, language }: Pick<ChartSpec, 'table' | 'language'>,
  cite: (source: string) => string,
): readonly (readonly string[])[] {
  const words = wordsFor(language);
  const placed = placedFigures(table);
  const names = table.head.slice(0, labelColumns(table));
  const hasSeries = new Set(placed.map(({ column }) => column)).size > 1;
  const overTime = names.includes(words.period);
  const head = [
    ...names,
    words.series,
    words.value,
    words.asPrinted,
    words.period,
    words.status,
    words.derived,
    words.note,
    words.source,
  ];
  const rows = placed.map(({ labels, column, figure }) => {
    const each = (read: (fact: Figure['facts'][number]) => string | undefined) =>
      [...new Set(figure.facts.map(read))].filter((text) => text !== undefined).join(words.listSeparator);
    return [
      ...labels,
      hasSeries ? column : '',
      figure.value,
      figure.text,
      overTime ? '' : each(({ period }) => period),
      figure.missing === undefined ? each(({ status }) => words.statuses[status]) : '',
      figure.formula ?? each(({ derived }) => derived),
      each(({ reason, note }) => reason ?? note),
      each(({ source }) => source && cite(source)),
    ];
  });
  const kept = head.map((_, index) => index).filter((index) => rows.some((row) => row[index] !== ''));
  return [head, ...rows].map(
    (
      row, // A space that never breaks is another character to who searches.
    ) => kept.map((index) => (row[index] ?? '').replaceAll('\u00A0', ' ')),
  );
}
