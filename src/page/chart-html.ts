import type { CanvasDrawing, Drawing } from '../chart/drawing.ts';
import type { DeckChart } from '../deck/deck.ts';
import type { Words } from '../language/words.ts';
import { cardsHtml } from './charts/cards-html.ts';
import type { ChartContext } from './charts/large-figure.ts';
import { pictogramHtml } from './charts/pictogram-html.ts';
import { waffleHtml } from './charts/waffle-html.ts';
import { type Html, html } from './html.ts';
import { figureHtml } from './prose-html.ts';

/** What the client needs to draw a chart: no details, no colour. */
export type ClientChart = CanvasDrawing;

/** What the client draws of a chart; nothing where the page has it as markup. */
export function clientChart({ spec: { drawing } }: DeckChart): ClientChart | undefined {
  return drawing.shape === 'bars' ? drawing : undefined;
}

/** A chart's place on the page. */
export function chartHtml(chart: DeckChart, words: Words, context: ChartContext): Html {
  const { drawing } = chart.spec;
  switch (drawing.shape) {
    case 'cards':
      return markupHtml(chart, drawing, cardsHtml(chart.spec, drawing, context));
    case 'pictogram':
      return markupHtml(chart, drawing, pictogramHtml(chart.spec, drawing, context));
    case 'waffle':
      return markupHtml(chart, drawing, waffleHtml(chart.id, chart.spec, drawing, context));
    default:
      return canvasHtml(chart, words, context);
  }
}

/** Real text and drawings of the page's own: nothing to switch, nothing to wait for. */
function markupHtml({ id, spec }: DeckChart, { shape }: Drawing, content: Html): Html {
  const remarks = spec.remarks.map((note) => html`<p class="chart-note">${note}</p>\n`);
  // Cards say by themselves what they show.
  const classes = shape === 'cards' ? 'chart-caption visually-hidden' : 'chart-caption';
  return html`<div class="chart markup-chart" role="group" aria-labelledby="${id}.caption">
<p class="${classes}" id="${id}.caption">${spec.subtitle}</p>
${content}
${remarks}</div>`;
}

/** Its drawing (by script), and its table, which is there without one. */
function canvasHtml(chart: DeckChart, words: Words, context: ChartContext): Html {
  const { id, spec } = chart;
  const head = spec.table.head.map((name) => html`<th scope="col">${name}</th>`);
  const rows = spec.table.rows.map((cells) => {
    const columns = cells.map(({ text, figure }, index) => {
      const content = figure ? figureHtml({ id: figure.id, text, marks: [] }, context) : text;
      return index === 0 ? html`<th scope="row">${content}</th>` : html`<td>${content}</td>`;
    });
    return html`<tr>${columns}</tr>`;
  });
  const remarks = spec.remarks.map((note) => html`<p class="chart-note">${note}</p>\n`);
  return html`<div class="chart" role="group" aria-labelledby="${id}.caption" data-chart="${id}">
<p class="chart-caption" id="${id}.caption">${spec.subtitle}</p>
<div class="chart-drawing" hidden><canvas role="img" aria-label="${spec.alternative}"></canvas></div>
<div class="chart-table"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>
${remarks}<button type="button" class="chart-switch" hidden>${words.showTable}</button>
</div>`;
}
