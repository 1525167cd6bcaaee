import type { DeckChart } from '../../deck/deck.ts';
import { Html, html } from '../html.ts';
import type { ProseContext } from '../prose-html.ts';
import { scrollFrame } from '../scroll-frame.ts';
import { drawnParts, panelColumns } from './drawn-parts.ts';

/**
 * The vector drawing of a chart; of several panels, each with its title.
 *
 * @param drawn the markup inside each `<svg>`, by the drawing's id
 */
export function drawingHtml(
  chart: DeckChart,
  drawn: ReadonlyMap<string, string>,
  { words, still }: Pick<ProseContext, 'words' | 'still'>,
): Html {
  const { drawing } = chart.spec;
  const says = html`role="img"${saysHtml(chart, still)}`;
  const frames = drawnParts(chart).map(({ id, size }, index) => {
    const describes = drawing.shape === 'panels' ? html`aria-hidden="true"` : says;
    const svg = html`<svg viewBox="0 0 ${size.width} ${size.height}" preserveAspectRatio="xMinYMid" style="--width:${size.width}" ${describes}><g aria-hidden="true">${Html.trusted(drawn.get(id) ?? '')}</g></svg>`;
    const frame = html`<div class="chart-drawing"${drawing.shape === 'panels' ? '' : scrollFrame(words.views.drawing)} data-drawing="${id}">${svg}</div>`;
    if (drawing.shape !== 'panels') return frame;
    const panel = drawing.panels[index];
    return html`<div class="panel${panel?.highlighted ? ' highlighted' : ''}"><p class="panel-title">${panel?.title ?? ''}</p>${frame}</div>`;
  });
  if (drawing.shape !== 'panels') return html`${frames}`;
  return html`<div class="panels" ${says} style="--columns:${panelColumns(drawing, chart.size)}">${frames}</div>`;
}

/** A PDF has one text for a picture, and no other that describes it. */
function saysHtml({ id, spec: { alternative, description } }: DeckChart, still = false): Html {
  if (!still) return html` aria-label="${alternative}" aria-describedby="${id}.description"`;
  return html` aria-label="${[alternative, description].filter((text) => text !== '').join(' ')}"`;
}
