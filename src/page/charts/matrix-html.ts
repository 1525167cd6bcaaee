import type { ChartTable } from '../../chart/chart-spec.ts';
import type { MatrixCell, MatrixDrawing } from '../../chart/matrix-drawing.ts';
import { hatchHtml } from '../hatch-html.ts';
import { type Html, html, noHtml } from '../html.ts';
import { figureHtml } from '../prose-html.ts';
import { scrollFrame } from '../scroll-frame.ts';
import { stepClasses } from '../step-attributes.ts';
import type { ChartTextContext } from './chart-text-html.ts';

/** A table whose cells are tiles: the word, and a tint that deepens with it. */
export function matrixHtml(
  drawing: MatrixDrawing,
  table: ChartTable,
  context: ChartTextContext,
  stepOf: (column: number) => number | undefined,
): Html {
  const { words, setText } = context;
  const head = drawing.columns.map(
    ({ label, highlighted }, index) =>
      html`<th scope="col"${stepClasses(stepOf(index), highlighted ? 'highlighted' : '')}>${setText(label)}</th>`,
  );
  const rows = drawing.rows.map(({ label, cells }, row) => {
    const columns = cells.map((cell, index) => {
      const figure = table.rows[row]?.[index + 1]?.figure;
      const content = figure
        ? figureHtml({ id: figure.id, text: cell.text, marks: [] }, context)
        : html`${cell.text}`;
      return html`<td${stepClasses(stepOf(index), classesOf(cell, drawing.columns[index]?.highlighted))}>${context.still && cell.missing ? hatchHtml() : noHtml}${content}</td>`;
    });
    return html`<tr><th scope="row">${setText(label)}</th>${columns}</tr>`;
  });
  const size = `--rows:${drawing.rows.length};--columns:${drawing.columns.length}`;
  return html`<div class="table-frame"${scrollFrame(words.matrix)} style="${size}"><table class="matrix" aria-label="${words.matrix}"><thead><tr><th scope="col">${words.factor}</th>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function classesOf({ strength, missing }: MatrixCell, highlighted: boolean | undefined): string {
  return [
    'figure-cell',
    ...(missing ? ['missing'] : []),
    ...(strength === null ? [] : ['level', `level-${Math.round(2 * strength)}`]),
    ...(highlighted ? ['highlighted'] : []),
  ].join(' ');
}
