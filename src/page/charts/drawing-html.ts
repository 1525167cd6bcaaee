import type { DeckChart } from '../../deck/deck.ts';
import { Html, html } from '../html.ts';
import { drawnParts } from './drawn-parts.ts';

/**
 * The vector drawing of a chart; of several panels, each with its title.
 *
 * @param drawn the markup inside each `<svg>`, by the drawing's id
 */
export function drawingHtml(chart: DeckChart, drawn: ReadonlyMap<string, string>): Html {
  const { drawing, alternative } = chart.spec;
  const frames = drawnParts(chart).map(({ id, size }, index) => {
    const describes =
      drawing.shape === 'panels' ? html`aria-hidden="true"` : html`role="img" aria-label="${alternative}"`;
    const svg = html`<svg viewBox="0 0 ${size.width} ${size.height}" preserveAspectRatio="xMinYMid" style="--width:${size.width}" ${describes}><g aria-hidden="true">${Html.trusted(drawn.get(id) ?? '')}</g></svg>`;
    const frame = html`<div class="chart-drawing" data-drawing="${id}">${svg}</div>`;
    if (drawing.shape !== 'panels') return frame;
    const panel = drawing.panels[index];
    return html`<div class="panel${panel?.highlighted ? ' highlighted' : ''}"><p class="panel-title">${panel?.title ?? ''}</p>${frame}</div>`;
  });
  if (drawing.shape !== 'panels') return html`${frames}`;
  return html`<div class="panels" role="img" aria-label="${alternative}" style="--columns:${drawing.columns}">${frames}</div>`;
}
