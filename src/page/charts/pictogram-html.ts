import type { ChartSpec } from '../../chart/chart-spec.ts';
import type { PictogramDrawing } from '../../chart/drawing.ts';
import { type Html, html, joinHtml, noHtml } from '../html.ts';
import { iconPaths } from './icon-paths.ts';
import { type ChartContext, cellFigureHtml, largeFigureHtml } from './large-figure.ts';

const SIZE = 24;
const GAP = 3;
/** An icon does not fill its field. */
const INSET = 1.6;

/** Icons in rows of one length, as far as they go; what is filled comes first. */
export function pictogramHtml(spec: ChartSpec, drawing: PictogramDrawing, context: ChartContext): Html {
  const { of, about, key } = drawing;
  const columns = Math.ceil(of / rowsOf(of));
  const rows = Math.ceil(of / columns);
  const icons = Array.from({ length: of }, (_, index) => {
    const x = (index % columns) * (SIZE + GAP);
    const y = Math.floor(index / columns) * (SIZE + GAP);
    return html`<g transform="translate(${x} ${y})">${iconHtml(drawing, Math.max(0, Math.min(1, drawing.filled - index)))}</g>`;
  });
  const [width, height] = [columns, rows].map((count) => count * (SIZE + GAP) - GAP);
  const { before, figure } = drawing.beside;
  return html`<div class="pictogram">
<svg class="icon-rows" role="img" aria-label="${spec.alternative}" viewBox="${INSET} ${INSET} ${(width ?? 0) - 2 * INSET} ${(height ?? 0) - 2 * INSET}" preserveAspectRatio="xMinYMid meet">${icons}</svg>
<p class="pictogram-figures">${largeFigureHtml(spec, drawing.figure, context)} <span class="pictogram-beside">${before}${cellFigureHtml(spec, figure, context)}</span></p>
${[about, key].map((text) => (text === '' ? noHtml : html`<p class="chart-key">${text}</p>\n`))}</div>`;
}

/** The part that is filled lies over an outline of the whole. */
function iconHtml({ icon }: PictogramDrawing, share: number): Html {
  const path = iconPaths[icon];
  const empty = html`<path class="icon-empty" fill-rule="evenodd" d="${path}"/>`;
  const filled = html`<path class="icon-filled" fill-rule="evenodd" d="${path}"/>`;
  if (share >= 1) return filled;
  if (share <= 0) return empty;
  const cut = Number((2 + share * (SIZE - 4)).toFixed(2));
  return joinHtml([
    empty,
    html`<svg width="${cut}" height="${SIZE}" viewBox="0 0 ${cut} ${SIZE}">${filled}</svg>`,
  ]);
}

function rowsOf(count: number): number {
  if (count === 25) return 5;
  return count <= 6 ? 1 : count <= 12 ? 2 : count <= 18 ? 3 : 4;
}
