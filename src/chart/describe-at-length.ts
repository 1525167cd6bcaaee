import type { Figure } from '../figure/figure.ts';
import { descriptionSentences } from '../language/description-sentences.ts';
import { wordsFor } from '../language/words.ts';
import type { ChartTable } from './chart-spec.ts';
import { explainStatus } from './explain-marks.ts';
import { labelColumns, placedFigures } from './placed-figures.ts';

/** A figure with the row that it belongs to and, where there are several, the series. */
interface NamedFigure {
  readonly figure: Figure;
  readonly row: string;
  readonly series: string;
}

/**
 * What a sighted reader takes from a chart at a glance, for who listens: how much is drawn, the highest
 * and the lowest, differences, what is missing and why, what is not final. It follows the alternative
 * text, which names the chart, and does not say the remarks again, which are text themselves.
 */
export function describeAtLength(table: ChartTable, language: string): string {
  const words = wordsFor(language);
  const say = descriptionSentences(language);
  const all = nameFigures(table, language);
  const overTime = table.head[labelColumns(table) - 1] === words.period;
  const isReference = ({ row, figure }: NamedFigure) =>
    overTime && figure.facts.length > 0 && figure.facts.every(({ period }) => period !== row);
  const references = all.filter(isReference);
  const drawn = all.filter((item) => !isReference(item));
  const given = drawn.filter(({ figure }) => figure.formula === undefined);
  // Where every value is calculated, they are what is drawn; else what was made of the others.
  const values = given.length > 0 ? given : drawn;
  const calculated = given.length > 0 ? drawn.filter(({ figure }) => figure.formula !== undefined) : [];
  const rows = distinct(values.map(({ row }) => row));
  const names = distinct(values.map(({ series }) => series));
  // Rows are entities, or what is said of those in the columns.
  const ofEntities = table.head[labelColumns(table) - 1] === words.entity;
  const nameOf = ({ row, series }: NamedFigure) => {
    if (names.length < 2) return row;
    return ofEntities ? say.place(row, series) : say.place(series, row);
  };
  const extent = overTime
    ? say.lines(names, rows.length, rows[0] ?? '', rows.at(-1) ?? '')
    : names.length > 1
      ? say.rows(rows.length, names)
      : say.values(values.length);
  const extremes = (names.length > 1 || overTime ? names : ['']).flatMap((name) =>
    describeExtremes(
      name,
      values.filter(({ series }) => name === '' || series === name),
      language,
    ),
  );
  return [
    extent,
    ...extremes,
    ...calculated.map((item) => say.calculated(nameOf(item), item.figure.text, item.figure.formula ?? '')),
    ...references.map(({ row, figure }) =>
      figure.formula === undefined
        ? say.reference(row, figure.text)
        : say.calculated(row, figure.text, figure.formula),
    ),
    ...describeGaps(values, nameOf, language),
    ...describeStatuses(values, nameOf, language),
  ].join(say.gap);
}

/** A panel is a series as a column is one. */
function nameFigures(table: ChartTable, language: string): NamedFigure[] {
  const placed = placedFigures(table);
  const several = distinct(placed.map(({ column }) => column)).length > 1;
  const inPanels = labelColumns(table) > 1;
  return placed.map(({ figure, labels, column }) => ({
    figure,
    row: labels.at(-1) ?? '',
    series: [...labels.slice(0, -1), ...(several || !inPanels ? [column] : [])].join(
      wordsFor(language).listSeparator,
    ),
  }));
}

/** Of numbers of one metric, two or more: what is unlike has no highest. */
function describeExtremes(series: string, values: readonly NamedFigure[], language: string): string[] {
  const say = descriptionSentences(language);
  const numbers = values.flatMap((item) => {
    const number = numberOf(item.figure);
    return number === undefined ? [] : [{ ...item, number }];
  });
  if (numbers.length < 2 || distinct(numbers.map(({ figure }) => figure.label)).length > 1) return [];
  const [highest, lowest] = [Math.max, Math.min].map((pick) => {
    const number = pick(...numbers.map((item) => item.number));
    const those = numbers.filter((item) => item.number === number);
    return { names: those.map(({ row }) => row), value: those[0]?.figure.text ?? '' };
  });
  if (!highest || !lowest) return [];
  return highest.names.length === numbers.length
    ? [say.allEqual(series, highest.value)]
    : [say.extremes(series, highest, lowest)];
}

function numberOf({ value, level, missing }: Figure): number | undefined {
  if (missing !== undefined || level !== undefined || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** Those that are missing for the same reason are named together. */
function describeGaps(
  values: readonly NamedFigure[],
  nameOf: (item: NamedFigure) => string,
  language: string,
): string[] {
  const words = wordsFor(language);
  const gaps = values.flatMap((item) => {
    const { missing, facts } = item.figure;
    return missing === undefined
      ? []
      : [{ item, what: words.missing[missing], reason: (facts[0]?.reason ?? '').replace(/[.。]$/, '') }];
  });
  return distinct(gaps.map(({ what, reason }) => `${what}\0${reason}`)).map((key) => {
    const [what = '', reason = ''] = key.split('\0');
    const those = gaps.filter((gap) => gap.what === what && gap.reason === reason);
    return descriptionSentences(language).missing(
      what,
      those.map(({ item }) => nameOf(item)),
      reason,
    );
  });
}

function describeStatuses(
  values: readonly NamedFigure[],
  nameOf: (item: NamedFigure) => string,
  language: string,
): string[] {
  const marked = values.flatMap((item) => {
    if (item.figure.missing !== undefined) return [];
    const marks = item.figure.facts.flatMap(({ status }) => explainStatus(status, language) ?? []);
    return distinct(marks).map((mark) => ({ item, mark }));
  });
  return distinct(marked.map(({ mark }) => mark)).map((mark) =>
    descriptionSentences(language).marked(
      mark,
      marked.filter((other) => other.mark === mark).map(({ item }) => nameOf(item)),
    ),
  );
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
