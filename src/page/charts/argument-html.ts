import type { ArgumentClaim, ArgumentDrawing } from '../../chart/argument-drawing.ts';
import type { ChartTable } from '../../chart/chart-spec.ts';
import { type Html, html } from '../html.ts';
import { type ChartTextContext, chartTextHtml } from './chart-text-html.ts';

/** A claim, and behind connectors what speaks for and against it: lists in lists. */
export function argumentHtml({ root }: ArgumentDrawing, table: ChartTable, context: ChartTextContext): Html {
  const list = (claims: readonly ArgumentClaim[], label: string): Html =>
    html`<ul class="claims" role="list"${label === '' ? '' : html` aria-label="${label}"`}>\n${claims.map(item)}</ul>`;
  const item = (claim: ArgumentClaim): Html => {
    const { side, text, claims } = claim;
    const name = side === 'oppose' ? html`<b class="claim-side">${context.words.oppose}</b> ` : '';
    const own = claims.length === 0 ? '' : list(claims, '');
    return html`<li class="claim ${side}"><p class="claim-text">${name}${chartTextHtml(text, table, context)}</p>${own}</li>\n`;
  };
  return html`<div class="argument depth-${depthOf(root)}">${list([root], context.words.argument)}</div>`;
}

function depthOf({ claims }: ArgumentClaim): number {
  return 1 + Math.max(0, ...claims.map(depthOf));
}
