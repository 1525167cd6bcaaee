import { pickText } from '../../data/local-text.ts';
import { describeFound } from '../../figure/describe-observation.ts';
import type { Figure } from '../../figure/figure.ts';
import type { FigureContext } from '../../figure/find-observations.ts';
import { formatDate } from '../../figure/format-date.ts';
import { type Magnitude, nameUnit } from '../../figure/name-unit.ts';
import { wordsFor } from '../../language/words.ts';
import { addDetails } from '../add-details.ts';
import type { ChartSpec, ChartTable, TableCell } from '../chart-spec.ts';
import { lowerFirst } from '../lower-first.ts';
import { nameMeasure } from '../name-measure.ts';
import type { PlanContext } from '../plan-context.ts';
import { scaleUnit } from '../scale-unit.ts';
import { cellsOf, type Dimension, type Grid } from './grid.ts';

export interface GridDescription {
  /** The kind's name: `Grouped bar chart`. */
  readonly name: string;
  readonly magnitude: Magnitude;
  /** Each value as a part of its row, where that is what is drawn. */
  readonly shares?: readonly (readonly Figure[])[];
  /** What was calculated from each row, at its end. */
  readonly ends?: { readonly head: string; readonly figures: readonly (Figure | undefined)[] };
  /** And from several. */
  readonly arrow?: { readonly label: string; readonly figure: Figure } | undefined;
  readonly references?: readonly { readonly text: string; readonly figure: Figure }[];
}

/** Subtitle, alternative text and table of observations in rows. */
export function describeGrid(
  grid: Grid,
  about: GridDescription,
  context: PlanContext,
): Pick<ChartSpec, 'subtitle' | 'alternative' | 'table' | 'unit'> {
  const words = wordsFor(context.language);
  const zh = words.language === 'zh';
  const subtitle = captionGrid(grid, about.magnitude, context);
  const texts = grid.rows.map(({ label, cells }, row) => {
    const values = cells.map((cell, index) => {
      const { text } = about.shares?.[row]?.[index] ?? describeFound(cell, context);
      const of = grid.series.length > 1 ? (grid.series[index]?.label ?? '') : '';
      return of === '' ? text : `${of}${zh ? '' : ' '}${text}`;
    });
    if (values.length === 1) return `${label}${zh ? '' : ' '}${values[0]}`;
    return `${label}${words.colon}${values.join(zh ? '，' : ', ')}`;
  });
  const list = texts.join(grid.series.length > 1 ? (zh ? '；' : '; ') : zh ? '，' : ', ');
  const arrow = about.arrow
    ? `${zh ? '，' : ', '}${lowerFirst(about.arrow.label)}${zh ? '' : ' '}${about.arrow.figure.text}`
    : '';
  return {
    subtitle,
    ...scaleUnit(cellsOf(grid)[0]?.metric),
    alternative: `${about.name}${words.colon}${subtitle}${zh ? '。' : '. '}${list}${arrow}${zh ? '。' : '.'}`,
    table: tabulateGrid(grid, about, context),
  };
}

/** Metric, unit, base, and whose and when where that is the same for all. */
export function captionGrid(grid: Grid, magnitude: Magnitude, context: PlanContext): string {
  const { language, metrics, panelsAre } = context;
  const words = wordsFor(language);
  const zh = words.language === 'zh';
  const cells = cellsOf(grid);
  const metric = cells[0]?.metric;
  const names = [...new Set(cells.map((cell) => pickText(cell.metric.name, language)))];
  const [first = '', ...rest] = names;
  const said = [first, ...(zh ? rest : rest.map(lowerFirst))];
  const name =
    said.length <= 3
      ? said.join(words.listSeparator)
      : zh
        ? `${said.slice(0, 2).join('、')}等${said.length}项`
        : `${said.slice(0, 2).join(', ')} and ${said.length - 2} more`;
  const measure = nameMeasure(metric, nameUnit(metric?.unit, magnitude, language), language);
  const isShown = (dimension: Dimension) =>
    (grid.rowsAre === dimension && grid.rows.length > 1) ||
    (grid.seriesAre === dimension && grid.series.length > 1);
  const entities = [...new Set(cells.map(({ observation }) => observation.entity))];
  const entity = entities.length === 1 ? metrics.entities.get(entities[0] ?? '') : undefined;
  const whose =
    entity && !isShown('entities') && panelsAre !== 'entities' ? pickText(entity.name, language) : '';
  const when = captionPeriods(
    panelsAre === 'periods' ? [] : cells.flatMap(({ observation }) => observation.period ?? []),
    language,
  );
  return addDetails(name, [whose, measure, when], language);
}

/** `2023年`; `2015–2023年`. */
function captionPeriods(periods: readonly string[], language: string): string {
  const known = [...new Set(periods)].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return formatDate(first, language);
  const zh = wordsFor(language).language === 'zh';
  return /^\d{4}$/.test(first) && /^\d{4}$/.test(last)
    ? `${first}–${last}${zh ? '年' : ''}`
    : `${formatDate(first, language)} – ${formatDate(last, language)}`;
}

const headOfRows = { entities: 'entity', periods: 'period', metrics: 'measure' } as const;

/** A column a series; or, of one series, what stands behind each value. */
function tabulateGrid(grid: Grid, about: GridDescription, context: FigureContext): ChartTable {
  const words = wordsFor(context.language);
  const single = grid.series.length === 1;
  const { ends, arrow, references = [] } = about;
  const empty = (count: number) => Array.from({ length: count }, (): TableCell => ({ text: '' }));
  const more = (single ? 3 : grid.series.length * (about.shares ? 2 : 1)) + (ends ? 1 : 0);
  const rows = grid.rows.map(({ label, cells }, index): TableCell[] => {
    const figures = cells.map((cell) => describeFound(cell, context));
    const [fact] = figures[0]?.facts ?? [];
    const end = ends?.figures[index];
    return [
      { text: label },
      ...figures.flatMap((figure, at): TableCell[] => {
        const share = about.shares?.[index]?.[at];
        return [{ text: figure.text, figure }, ...(share ? [{ text: share.text, figure: share }] : [])];
      }),
      ...(single ? [{ text: fact?.period ?? '' }, { text: fact ? words.statuses[fact.status] : '' }] : []),
      ...(ends ? [end ? { text: end.text, figure: end } : { text: '' }] : []),
    ];
  });
  const calculated = (label: string, figure: Figure): TableCell[] => [
    { text: label },
    { text: figure.text, figure },
    ...empty(more - 1),
  ];
  return {
    head: [
      words[headOfRows[grid.rowsAre]],
      ...(single
        ? [words.value, words.period, words.status]
        : grid.series.flatMap(({ label }) => (about.shares ? [label, '%'] : [label]))),
      ...(ends ? [ends.head] : []),
    ],
    rows: [
      ...rows,
      ...(arrow ? [calculated(arrow.label, arrow.figure)] : []),
      ...references.map(({ text, figure }) =>
        calculated(text.replace(figure.text, '').trim() || figure.label, figure),
      ),
    ],
  };
}
