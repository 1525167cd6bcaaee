import { type Html, html } from './html.ts';

/** Wider and higher than any cell, px. */
const REACH = 1200;

/**
 * The hatching of a cell without a value, for paper: a gradient would be a bitmap in a PDF. It is one broad
 * line across the cell, dashed.
 */
export function hatchHtml(): Html {
  return html`<svg class="hatch" aria-hidden="true"><path d="M0 0L${REACH} ${REACH}" stroke-width="${2 * REACH}" stroke-dasharray="1.5 6.5"/></svg>`;
}
