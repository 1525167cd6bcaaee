import type { DeckChart } from '../deck/deck.ts';
import type { Words } from '../language/words.ts';
import type { FigureDetails } from './figure-details.ts';
import { type Html, html, noHtml } from './html.ts';
import { figureHtml } from './prose-html.ts';

/** What the client needs to draw a chart: no details, no colour. */
export interface ClientChart {
  readonly kind: 'bar';
  readonly bars: readonly {
    readonly label: string;
    readonly value: number | null;
    readonly text: string;
    readonly highlighted: boolean;
  }[];
  readonly arrow: { readonly from: number; readonly to: number; readonly text: string } | null;
}

export function clientChart({ spec }: DeckChart): ClientChart {
  return {
    kind: spec.kind,
    bars: spec.bars.map(({ label, value, text, highlighted }) => ({
      label,
      value: value ?? null,
      text,
      highlighted,
    })),
    arrow: spec.arrow ? { from: spec.arrow.from, to: spec.arrow.to, text: spec.arrow.text } : null,
  };
}

/** A chart's place on the page: its drawing (by script), and its table, which is there without one. */
export function chartHtml(
  chart: DeckChart,
  words: Words,
  context: { readonly details: FigureDetails; readonly sourceTitle: (number: number) => string },
): Html {
  const { id, spec } = chart;
  const head = spec.table.head.map((name) => html`<th scope="col">${name}</th>`);
  const rows = spec.table.rows.map(([label = '', , ...rest], index) => {
    const bar = spec.bars[index];
    const value = bar ? figureHtml({ id: bar.figure.id, text: bar.figure.text, marks: [] }, context) : noHtml;
    return html`<tr><th scope="row">${label}</th><td>${value}</td>${rest.map((text) => html`<td>${text}</td>`)}</tr>`;
  });
  const difference = spec.arrow
    ? html`<tr><th scope="row">${words.difference}</th><td>${figureHtml({ id: spec.arrow.figure.id, text: spec.arrow.text, marks: [] }, context)}</td><td></td><td></td></tr>`
    : noHtml;
  const note = spec.note === undefined ? noHtml : html`<p class="chart-note">${spec.note}</p>`;
  return html`<div class="chart" role="group" aria-labelledby="${id}.caption" data-chart="${id}">
<p class="chart-caption" id="${id}.caption">${spec.subtitle}</p>
<div class="chart-drawing" hidden><canvas role="img" aria-label="${spec.alternative}"></canvas></div>
<div class="chart-table"><table><thead><tr>${head}</tr></thead><tbody>${rows}${difference}</tbody></table></div>
${note}<button type="button" class="chart-switch" hidden>${words.showTable}</button>
</div>`;
}
