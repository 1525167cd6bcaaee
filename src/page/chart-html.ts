import type { BarsDrawing, Drawing } from '../chart/drawing.ts';
import type { DeckChart } from '../deck/deck.ts';
import type { Words } from '../language/words.ts';
import { argumentHtml } from './charts/argument-html.ts';
import type { ChartTextContext } from './charts/chart-text-html.ts';
import { matrixHtml } from './charts/matrix-html.ts';
import { timelineHtml } from './charts/timeline-html.ts';
import { type Html, html } from './html.ts';
import { figureHtml } from './prose-html.ts';

/** What the client needs to draw a chart: no details, no colour. */
export type ClientChart = BarsDrawing;

/** Drawings that are markup themselves need no script. */
export function isForClient(drawing: Drawing): drawing is ClientChart {
  return drawing.shape === 'bars';
}

export function chartHtml(chart: DeckChart, words: Words, context: ChartTextContext): Html {
  const { spec } = chart;
  const { drawing } = spec;
  switch (drawing.shape) {
    case 'bars':
      return canvasHtml(chart, words, context);
    case 'matrix':
      return markupHtml(chart, matrixHtml(drawing, spec.table, context));
    case 'timeline':
      return markupHtml(chart, timelineHtml(drawing, spec.table, context));
    case 'argument':
      return markupHtml(chart, argumentHtml(drawing, spec.table, context));
  }
}

/** A chart that is read as it stands: no canvas, and no table behind it. */
function markupHtml({ spec }: DeckChart, drawing: Html): Html {
  const caption = spec.subtitle === '' ? '' : html`<p class="chart-caption">${spec.subtitle}</p>\n`;
  return html`<div class="chart markup-chart ${spec.drawing.shape}-chart">
${caption}${drawing}
${remarksHtml(spec.remarks)}</div>`;
}

function remarksHtml(remarks: readonly string[]): Html[] {
  return remarks.map((note) => html`<p class="chart-note">${note}</p>\n`);
}

/** A chart's place on the page: its drawing (by script), and its table, which is there without one. */
function canvasHtml({ id, spec }: DeckChart, words: Words, context: ChartTextContext): Html {
  const head = spec.table.head.map((name) => html`<th scope="col">${name}</th>`);
  const rows = spec.table.rows.map((cells) => {
    const columns = cells.map(({ text, figure }, index) => {
      const content = figure ? figureHtml({ id: figure.id, text, marks: [] }, context) : text;
      return index === 0 ? html`<th scope="row">${content}</th>` : html`<td>${content}</td>`;
    });
    return html`<tr>${columns}</tr>`;
  });
  return html`<div class="chart" role="group" aria-labelledby="${id}.caption" data-chart="${id}">
<p class="chart-caption" id="${id}.caption">${spec.subtitle}</p>
<div class="chart-drawing" hidden><canvas role="img" aria-label="${spec.alternative}"></canvas></div>
<div class="chart-table"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>
${remarksHtml(spec.remarks)}<button type="button" class="chart-switch" hidden>${words.showTable}</button>
</div>`;
}
