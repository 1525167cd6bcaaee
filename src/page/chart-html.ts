import type { CanvasDrawing } from '../chart/drawing.ts';
import type { DeckChart } from '../deck/deck.ts';
import type { Words } from '../language/words.ts';
import { argumentHtml } from './charts/argument-html.ts';
import { cardsHtml } from './charts/cards-html.ts';
import type { ChartTextContext } from './charts/chart-text-html.ts';
import { drawingHtml } from './charts/drawing-html.ts';
import type { ChartContext } from './charts/large-figure.ts';
import { matrixHtml } from './charts/matrix-html.ts';
import { pictogramHtml } from './charts/pictogram-html.ts';
import { timelineHtml } from './charts/timeline-html.ts';
import { waffleHtml } from './charts/waffle-html.ts';
import { type Html, html, noHtml } from './html.ts';
import { figureHtml } from './prose-html.ts';

/** What the client needs to draw a chart: no details, no colour. */
export type ClientChart = CanvasDrawing;

/** @param drawn the markup inside each `<svg>`, by the drawing's id */
export function chartHtml(
  chart: DeckChart,
  words: Words,
  context: ChartTextContext & ChartContext,
  drawn: ReadonlyMap<string, string>,
): Html {
  const { spec } = chart;
  const { drawing } = spec;
  switch (drawing.shape) {
    case 'bars':
    case 'lines':
    case 'panels':
      return canvasHtml(chart, words, context, drawn);
    case 'matrix':
      return markupHtml(chart, matrixHtml(drawing, spec.table, context));
    case 'timeline':
      return markupHtml(chart, timelineHtml(drawing, spec.table, context));
    case 'argument':
      return markupHtml(chart, argumentHtml(drawing, spec.table, context));
    case 'cards':
      return groupHtml(chart, cardsHtml(spec, drawing, context));
    case 'pictogram':
      return groupHtml(chart, pictogramHtml(spec, drawing, context));
    case 'waffle':
      return groupHtml(chart, waffleHtml(chart.id, spec, drawing, context));
  }
}

/** A chart that is read as it stands: no canvas, and no table behind it. */
function markupHtml({ spec }: DeckChart, drawing: Html): Html {
  const caption = spec.subtitle === '' ? '' : html`<p class="chart-caption">${spec.subtitle}</p>\n`;
  return html`<div class="chart markup-chart ${spec.drawing.shape}-chart">
${caption}${drawing}
${remarksHtml(spec.remarks)}</div>`;
}

/** Real text and drawings of the page's own: nothing to switch, nothing to wait for. */
function groupHtml({ id, spec }: DeckChart, content: Html): Html {
  // Cards say by themselves what they show.
  const classes = spec.drawing.shape === 'cards' ? 'chart-caption visually-hidden' : 'chart-caption';
  return html`<div class="chart figure-chart" role="group" aria-labelledby="${id}.caption">
<p class="${classes}" id="${id}.caption">${spec.subtitle}</p>
${content}
${remarksHtml(spec.remarks)}</div>`;
}

function remarksHtml(remarks: readonly string[]): Html {
  if (remarks.length === 0) return noHtml;
  return html`<div class="chart-note">${remarks.map((remark) => html`<p>${remark}</p>`)}</div>
`;
}

/**
 * A chart's place on the page: its drawing, and its table.
 *
 * @param drawn the markup inside each `<svg>`, by the drawing's id
 */
function canvasHtml(
  chart: DeckChart,
  words: Words,
  context: ChartTextContext,
  drawn: ReadonlyMap<string, string>,
): Html {
  const { id, spec } = chart;
  const head = spec.table.head.map((name) => html`<th scope="col">${name}</th>`);
  const rows = spec.table.rows.map((cells) => {
    const columns = cells.map(({ text, figure }, index) => {
      const content = figure ? figureHtml({ id: figure.id, text, marks: [] }, context) : text;
      return index === 0 ? html`<th scope="row">${content}</th>` : html`<td>${content}</td>`;
    });
    return html`<tr>${columns}</tr>`;
  });
  return html`<div class="chart" role="group" aria-labelledby="${id}.caption" data-chart="${id}" data-form="drawing">
<p class="chart-caption" id="${id}.caption">${spec.subtitle}</p>
${drawingHtml(chart, drawn)}
<div class="chart-table"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>
${remarksHtml(spec.remarks)}<button type="button" class="chart-switch" hidden>${words.showTable}</button>
</div>`;
}
