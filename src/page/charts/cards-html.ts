import type { ChartSpec } from '../../chart/chart-spec.ts';
import type { CardsDrawing } from '../../chart/drawing.ts';
import { type Html, html, noHtml } from '../html.ts';
import { type ChartContext, largeFigureHtml } from './large-figure.ts';

/** Cards side by side, each a figure with its name, and whose it is. */
export function cardsHtml(spec: ChartSpec, { cards }: CardsDrawing, context: ChartContext): Html {
  const items = cards.map(
    ({ label, figure, about }) => html`<div class="fact-card" role="listitem">
<p class="fact-figure">${largeFigureHtml(spec, figure, context)}</p>
<div class="fact-words"><p class="fact-label">${label}</p>
${about === '' ? noHtml : html`<p class="fact-about">${about}</p>`}</div></div>
`,
  );
  return html`<div class="fact-cards" role="list" data-count="${cards.length}">
${items}</div>`;
}
