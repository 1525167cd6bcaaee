import type { DeckChart } from '../deck/deck.ts';
import { argumentHtml } from './charts/argument-html.ts';
import { captionHtml } from './charts/caption-html.ts';
import { cardsHtml } from './charts/cards-html.ts';
import { firstStageHtml, stagesHtml, stepOfPart } from './charts/chart-steps-html.ts';
import type { ChartTextContext } from './charts/chart-text-html.ts';
import { drawingHtml } from './charts/drawing-html.ts';
import type { ChartContext } from './charts/large-figure.ts';
import { matrixHtml } from './charts/matrix-html.ts';
import { pictogramHtml } from './charts/pictogram-html.ts';
import { timelineHtml } from './charts/timeline-html.ts';
import { waffleHtml } from './charts/waffle-html.ts';
import { type Html, html, noHtml } from './html.ts';
import { figureHtml } from './prose-html.ts';
import { scrollFrame } from './scroll-frame.ts';

/** @param drawn the markup inside each `<svg>`, by the drawing's id */
export function chartHtml(
  chart: DeckChart,
  context: ChartTextContext & ChartContext,
  drawn: ReadonlyMap<string, string>,
): Html {
  const { spec } = chart;
  const { drawing } = spec;
  switch (drawing.shape) {
    case 'bars':
    case 'lines':
    case 'panels':
    case 'points':
      return canvasHtml(chart, context, drawn);
    case 'matrix':
      return markupHtml(
        chart,
        context,
        matrixHtml(drawing, spec.table, context, stepOfPart(chart, 'columns')),
      );
    case 'timeline':
      return markupHtml(
        chart,
        context,
        timelineHtml(drawing, spec.table, context, stepOfPart(chart, 'events')),
      );
    case 'argument':
      return markupHtml(
        chart,
        context,
        argumentHtml(drawing, spec.table, context, stepOfPart(chart, 'branches')),
      );
    case 'cards':
      return groupHtml(chart, context, cardsHtml(spec, drawing, context));
    case 'pictogram':
      return groupHtml(chart, context, pictogramHtml(spec, drawing, context));
    case 'waffle':
      return groupHtml(chart, context, waffleHtml(spec, drawing, context));
  }
}

/** A chart that is read as it stands: no canvas, and no table behind it. */
function markupHtml(chart: DeckChart, context: ChartTextContext, drawing: Html): Html {
  const { spec } = chart;
  return html`<div class="chart markup-chart ${spec.drawing.shape}-chart">
<p class="chart-caption${spec.subtitle === '' ? ' bare' : ''}">${captionHtml(chart, context)}</p>
${drawing}
${remarksHtml(spec.remarks, context)}</div>`;
}

/** Real text and drawings of the page's own: nothing to switch, nothing to wait for. */
function groupHtml(chart: DeckChart, context: ChartTextContext, content: Html): Html {
  const { id, spec } = chart;
  // Cards say by themselves what they show.
  const classes = spec.drawing.shape === 'cards' ? 'chart-caption visually-hidden' : 'chart-caption';
  return html`<div class="chart figure-chart" role="group" aria-labelledby="${id}.caption">
<p class="${classes}" id="${id}.caption">${captionHtml(chart, context)}</p>
${content}
${remarksHtml(spec.remarks, context)}</div>`;
}

function remarksHtml(remarks: readonly string[], { setSmallText }: ChartTextContext): Html {
  if (remarks.length === 0) return noHtml;
  return html`<div class="chart-note">${remarks.map((remark) => html`<p>${setSmallText(remark)}</p>`)}</div>
`;
}

/**
 * A chart's place on the page: its drawing, and its table.
 *
 * @param drawn the markup inside each `<svg>`, by the drawing's id
 */
function canvasHtml(chart: DeckChart, context: ChartTextContext, drawn: ReadonlyMap<string, string>): Html {
  const { words } = context;
  const { id, spec } = chart;
  const open = context.still
    ? noHtml
    : html`${stagesHtml(chart)}<div class="chart-table"${scrollFrame(words.dataTable)}>${tableHtml(chart, context)}</div>
`;
  const description = context.still
    ? noHtml
    : html`<p class="visually-hidden" id="${id}.description">${spec.description}</p>
`;
  const actions = context.still
    ? noHtml
    : html`<div class="chart-actions"><button type="button" class="chart-switch" hidden>${words.showTable}</button></div>
`;
  return html`<div class="chart" role="group" aria-labelledby="${id}.caption" data-chart="${id}" data-form="drawing"${firstStageHtml(chart)}>
<p class="chart-caption" id="${id}.caption">${captionHtml(chart, context)}</p>
${drawingHtml(chart, drawn, context)}
${description}${open}${remarksHtml(spec.remarks, context)}${actions}</div>`;
}

function tableHtml({ spec }: DeckChart, context: ChartTextContext): Html {
  const { setSmallText } = context;
  const head = spec.table.head.map((name) => html`<th scope="col">${setSmallText(name)}</th>`);
  const rows = spec.table.rows.map((cells) => {
    const columns = cells.map(({ text, figure }, index) => {
      const content = figure ? figureHtml({ id: figure.id, text, marks: [] }, context) : setSmallText(text);
      return index === 0 ? html`<th scope="row">${content}</th>` : html`<td>${content}</td>`;
    });
    return html`<tr>${columns}</tr>`;
  });
  return html`<table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
}
