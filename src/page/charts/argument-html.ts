import type { ArgumentClaim, ArgumentDrawing } from '../../chart/argument-drawing.ts';
import type { ChartTable } from '../../chart/chart-spec.ts';
import type { Words } from '../../language/words.ts';
import { type Html, html } from '../html.ts';
import { stepClasses } from '../step-attributes.ts';
import { type ChartTextContext, chartTextHtml } from './chart-text-html.ts';

/** A claim, and behind connectors what speaks for and against it: lists in lists. */
export function argumentHtml(
  { root }: ArgumentDrawing,
  table: ChartTable,
  context: ChartTextContext,
  stepOf: (branch: number) => number | undefined,
): Html {
  const list = (claims: readonly ArgumentClaim[], label: string): Html =>
    html`<ul class="claims" role="list"${label === '' ? '' : html` aria-label="${label}"`}>\n${claims.map(item)}</ul>`;
  const item = (claim: ArgumentClaim): Html => {
    const { side, text, claims } = claim;
    const branch = root.claims.indexOf(claim);
    const step = branch < 0 ? undefined : stepOf(branch);
    const name = side === 'oppose' ? html`<b class="claim-side">${context.words.oppose}</b> ` : '';
    const own = claims.length === 0 ? '' : list(claims, '');
    return html`<li${stepClasses(step, `claim ${side}${claims.length === 0 ? ' leaf' : ''}`)}><p class="claim-text">${name}${chartTextHtml(text, table, context)}</p>${own}</li>\n`;
  };
  const size = sizeOf(leavesOf(root).map(lengthIn(table)), context.words.language);
  const widths = widthsOf([root], lengthIn(table), context.words.language).map(
    (width, index) => `--level-${index}:${width}em`,
  );
  return html`<div class="argument ${size}" style="${widths.join(';')}">${list([root], context.words.argument)}</div>`;
}

/** The more there is to read, the smaller it is set. */
function sizeOf(lengths: readonly number[], language: Words['language']): 'large' | 'dense' | 'tight' {
  const perLine = language === 'zh' ? 17 : 32;
  const lines = lengths.reduce((sum, length) => sum + Math.ceil(length / perLine), 0);
  if (lines > 9) return 'tight';
  return lengths.length > 4 ? 'dense' : 'large';
}

function leavesOf(claim: ArgumentClaim): ArgumentClaim[] {
  return claim.claims.length === 0 ? [claim] : claim.claims.flatMap(leavesOf);
}

/** Each level that has another behind it is as wide as its longest text, up to a few words in a line. */
function widthsOf(
  claims: readonly ArgumentClaim[],
  lengthOf: (claim: ArgumentClaim) => number,
  language: Words['language'],
): number[] {
  const inner = claims.filter((claim) => claim.claims.length > 0);
  if (inner.length === 0) return [];
  const longest = Math.max(...inner.map((claim) => lengthOf(claim) + (claim.side === 'oppose' ? 3 : 0)));
  const width = Math.min(11, Math.max(5, longest * (language === 'zh' ? 1 : 0.55) + 2.6));
  const next = inner.flatMap((claim) => claim.claims);
  return [Math.round(width * 10) / 10, ...widthsOf(next, lengthOf, language)];
}

/** Of a claim in characters, its figures as they are printed. */
function lengthIn(table: ChartTable): (claim: ArgumentClaim) => number {
  const printed = (part: ArgumentClaim['text'][number]) =>
    typeof part === 'string' ? part : (table.rows[part.row]?.[part.cell]?.text ?? '');
  return ({ text }) => text.reduce((sum, part) => sum + printed(part).length, 0);
}
