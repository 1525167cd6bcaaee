import { pickText } from '../../data/local-text.ts';
import { describeFound, printValue } from '../../figure/describe-observation.ts';
import type { FigureContext, Found } from '../../figure/find-observations.ts';
import { formatDate } from '../../figure/format-date.ts';
import { wordsFor } from '../../language/words.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { TableCell } from '../chart-spec.ts';
import { checkMatrix } from '../check-matrix.ts';
import { explainMarks, markOf } from '../explain-marks.ts';
import { findHighlights } from '../find-highlights.ts';
import { type FoundMatrix, findMatrix } from '../find-matrix.ts';
import type { MatrixDrawing } from '../matrix-drawing.ts';

/** Several metrics of several entities, in words or numbers; what is recorded as missing shows as such. */
export const matrixChart: ChartKind = {
  keys: ['metrics', 'entities', 'period', 'source', 'highlight'],
  plan(block, context) {
    const metrics = block.words('metrics');
    if (!metrics) {
      block.fields.requiredText('metrics');
      return undefined;
    }
    const period = block.word('period');
    const query = { metrics, entities: block.words('entities'), period, source: block.word('source') };
    const found = findMatrix(query, context);
    if (!found || !checkMatrix(found, block.span, context)) return undefined;
    const highlighted = findHighlights(block.words('highlight') ?? [], found.entities, context);
    const cells = found.rows.map((row) => row.cells.flatMap((cell) => (cell ? planCell(cell, context) : [])));
    const columns = found.entities.map((id) => {
      const entity = context.metrics.entities.get(id);
      return {
        label: entity ? pickText(entity.name, context.language) : id,
        highlighted: highlighted.has(id),
      };
    });
    const rows = found.rows.map(({ metric }) => pickText(metric.name, context.language));
    const drawing: MatrixDrawing = {
      shape: 'matrix',
      columns,
      rows: rows.map((label, row) => ({
        label,
        cells: (cells[row] ?? []).map(({ text, figure }) => ({
          text,
          strength: figure?.level ? (figure.level.rank - 1) / Math.max(1, figure.level.of - 1) : null,
          missing: figure?.missing !== undefined,
        })),
      })),
    };
    return {
      subtitle: period && usesPeriod(found) ? formatDate(period.text, context.language) : '',
      drawing,
      remarks: explainStatuses(found, context),
      alternative: describe(drawing, context.language),
      table: {
        head: [wordsFor(context.language).factor, ...columns.map(({ label }) => label)],
        rows: rows.map((label, row) => [{ text: label }, ...(cells[row] ?? [])]),
      },
    };
  },
};

function planCell(found: Found, context: FigureContext): TableCell {
  const words = wordsFor(context.language);
  const { observation, metric } = found;
  const { value, bound } = observation;
  const text = printValue(value, metric, context.language, 'short');
  const mark = value.kind === 'missing' ? undefined : markOf(found);
  const limit = bound && value.kind !== 'missing' ? words.bounds[bound] : undefined;
  const gap = words.language === 'zh' ? '' : '\u00A0';
  return {
    text: `${limit === undefined ? '' : limit + gap}${text}${mark === undefined ? '' : `\u00A0${mark}`}`,
    figure: describeFound(found, context),
  };
}

/** Not why each cell is missing: a cell opens to that, and the reasons of a large table would fill a slide. */
function explainStatuses(found: FoundMatrix, context: FigureContext): string[] {
  const cells = found.rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []));
  return explainMarks(
    cells.filter(({ observation }) => observation.value.kind !== 'missing'),
    context,
  );
}

function usesPeriod({ rows }: FoundMatrix): boolean {
  return rows.some(({ cells }) => cells.some((cell) => cell?.observation.period !== undefined));
}

function describe({ columns, rows }: MatrixDrawing, language: string): string {
  const words = wordsFor(language);
  const zh = words.language === 'zh';
  const lines = rows.map(({ label, cells }) => {
    const list = cells.map(({ text }, index) => `${columns[index]?.label}${zh ? '' : ' '}${text}`);
    return `${label}${words.colon}${list.join(zh ? '，' : ', ')}`;
  });
  return `${words.matrix}${zh ? '。' : '. '}${lines.join(zh ? '；' : '; ')}${zh ? '。' : '.'}`;
}
