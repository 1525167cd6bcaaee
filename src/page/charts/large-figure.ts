import type { ChartSpec } from '../../chart/chart-spec.ts';
import type { CellPlace } from '../../chart/drawing.ts';
import type { FigureDetails } from '../figure-details.ts';
import { type Html, html, noHtml } from '../html.ts';
import { figureHtml } from '../prose-html.ts';
import { splitFigure } from './split-figure.ts';

/** What charts that are markup need of the page. */
export interface ChartContext {
  readonly details: FigureDetails;
  readonly sourceTitle: (number: number) => string;
  readonly sourceAddress: (number: number) => string;
}

/** A figure of the table, set large: its number stands out, unit and bound beside it are smaller. */
export function largeFigureHtml({ table }: ChartSpec, place: CellPlace, context: ChartContext): Html {
  const cell = table.rows[place.row]?.[place.column];
  if (!cell?.figure) return noHtml;
  const { figure, text } = cell;
  const { before, number, after, width } = splitFigure(text, figure.value);
  // A blank keeps it apart already.
  const small = (part: string, side: 'before' | 'after') =>
    part === ''
      ? noHtml
      : html`<small class="${/^\u00A0|\u00A0$/.test(part) ? 'apart' : side}">${part}</small>`;
  const content = html`${small(before, 'before')}${number}${small(after, 'after')}`;
  const mark = { id: figure.id, text, marks: [] };
  return html`<span class="large-figure" style="--ems:${width}">${figureHtml(mark, context, '', content)}</span>`;
}

/** The same in the size of what stands about it. */
export function cellFigureHtml({ table }: ChartSpec, place: CellPlace, context: ChartContext): Html {
  const cell = table.rows[place.row]?.[place.column];
  return cell?.figure ? figureHtml({ id: cell.figure.id, text: cell.text, marks: [] }, context) : noHtml;
}
