import type { Drawing } from '../chart/drawing.ts';
import type { DeckChart } from '../deck/deck.ts';
import type { Words } from '../language/words.ts';
import type { FigureDetails } from './figure-details.ts';
import { Html, html, noHtml } from './html.ts';
import { figureHtml } from './prose-html.ts';

/** What the client needs to draw a chart: no details, no colour. */
export type ClientChart = Drawing;

/**
 * A chart's place on the page: its drawing, and its table.
 *
 * @param drawn the markup inside the `<svg>`
 */
export function chartHtml(
  chart: DeckChart,
  words: Words,
  context: { readonly details: FigureDetails; readonly sourceTitle: (number: number) => string },
  drawn: string,
): Html {
  const { id, spec, size } = chart;
  const head = spec.table.head.map((name) => html`<th scope="col">${name}</th>`);
  const rows = spec.table.rows.map((cells) => {
    const columns = cells.map(({ text, figure }, index) => {
      const content = figure ? figureHtml({ id: figure.id, text, marks: [] }, context) : text;
      return index === 0 ? html`<th scope="row">${content}</th>` : html`<td>${content}</td>`;
    });
    return html`<tr>${columns}</tr>`;
  });
  const remarks =
    spec.remarks.length === 0
      ? noHtml
      : html`<div class="chart-note">${spec.remarks.map((remark) => html`<p>${remark}</p>`)}</div>\n`;
  return html`<div class="chart" role="group" aria-labelledby="${id}.caption" data-chart="${id}" data-form="drawing">
<p class="chart-caption" id="${id}.caption">${spec.subtitle}</p>
<div class="chart-drawing"><svg viewBox="0 0 ${size.width} ${size.height}" preserveAspectRatio="xMinYMid" style="--width:${size.width}" role="img" aria-label="${spec.alternative}"><g aria-hidden="true">${Html.trusted(drawn)}</g></svg></div>
<div class="chart-table"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>
${remarks}<button type="button" class="chart-switch" hidden>${words.showTable}</button>
</div>`;
}
