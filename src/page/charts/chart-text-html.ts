import type { ChartTable } from '../../chart/chart-spec.ts';
import type { ChartText } from '../../chart/chart-text.ts';
import { type Html, joinHtml } from '../html.ts';
import { figureHtml, gapClassesBetween, type ProseContext } from '../prose-html.ts';

export type ChartTextContext = Pick<
  ProseContext,
  'details' | 'sourceTitle' | 'sourceAddress' | 'setText' | 'setSmallText' | 'still' | 'words'
>;

/** A text of a drawing; its figures open like those of prose. */
export function chartTextHtml(text: ChartText, table: ChartTable, context: ChartTextContext): Html {
  const figureAt = (part: ChartText[number] | undefined) =>
    part === undefined || typeof part === 'string' ? undefined : table.rows[part.row]?.[part.cell]?.figure;
  const textAt = (part: ChartText[number] | undefined) => (typeof part === 'string' ? part : '');
  return joinHtml(
    text.map((part, index) => {
      if (typeof part === 'string') return context.setText(part);
      const figure = figureAt(part);
      if (!figure) return '';
      const classes = gapClassesBetween(textAt(text[index - 1]), figure.text, textAt(text[index + 1]));
      return figureHtml({ id: figure.id, text: figure.text, marks: [] }, context, classes);
    }),
  );
}
