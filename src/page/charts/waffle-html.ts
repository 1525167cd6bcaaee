import type { ChartSpec } from '../../chart/chart-spec.ts';
import type { WaffleDrawing } from '../../chart/drawing.ts';
import { type Html, html, joinHtml, noHtml } from '../html.ts';
import { type Box, hatchPath } from './hatch-path.ts';
import { type ChartContext, cellFigureHtml, largeFigureHtml } from './large-figure.ts';

const SIZE = 20;
const GAP = 3;
const SIDE = 10;

/** A hundred cells, row by row from the top; a cell that two parts share is cut between them. */
export function waffleHtml(spec: ChartSpec, drawing: WaffleDrawing, context: ChartContext): Html {
  const { parts, rest, whole, key } = drawing;
  const single = parts.length === 1;
  const legend = parts.map(
    ({ label, figure, about }, index) => html`<li>${swatchHtml(index)}<div>
<p class="waffle-figure">${(single ? largeFigureHtml : cellFigureHtml)(spec, figure, context)}</p>
<p class="waffle-label">${label}</p>
${about === '' ? noHtml : html`<p class="waffle-about">${about}</p>\n`}</div></li>
`,
  );
  const others =
    rest === null ? noHtml : html`<li>${swatchHtml(undefined)}<p class="waffle-label">${rest}</p></li>\n`;
  const total = whole
    ? html`<li class="waffle-whole"><p class="waffle-label">${whole.label} ${cellFigureHtml(spec, whole.figure, context)}</p></li>\n`
    : noHtml;
  const side = SIDE * (SIZE + GAP) - GAP;
  return html`<div class="waffle${single ? ' single' : ''}">
<svg class="waffle-cells" role="img" aria-label="${spec.alternative}" viewBox="-0.5 -0.5 ${side + 1} ${side + 1}">${cellsHtml(drawing)}</svg>
<ul class="waffle-legend">
${legend}${others}${total}</ul>
<p class="chart-key">${key}</p>
</div>`;
}

function cellsHtml({ parts }: WaffleDrawing): Html {
  const bounds = parts.map((_, index) => parts.slice(0, index).reduce((sum, { cells }) => sum + cells, 0));
  return joinHtml(
    Array.from({ length: SIDE * SIDE }, (_, cell) => {
      const x = (cell % SIDE) * (SIZE + GAP);
      const y = Math.floor(cell / SIDE) * (SIZE + GAP);
      const filled = parts.flatMap(({ cells }, index) => {
        const from = Math.max(cell, bounds[index] ?? 0);
        const to = Math.min(cell + 1, (bounds[index] ?? 0) + cells);
        if (to - from < 1e-6) return [];
        return [fillHtml(index, { x: x + (from - cell) * SIZE, y, width: (to - from) * SIZE, height: SIZE })];
      });
      return joinHtml([
        html`<rect class="cell" x="${x}" y="${y}" width="${SIZE}" height="${SIZE}"/>`,
        ...filled,
      ]);
    }),
  );
}

/** Told apart without colour: full, half as dark, hatched, and a bar along the foot. */
function fillHtml(index: number, { x, y, width, height }: Box): Html {
  const round = (value: number) => Number(value.toFixed(3));
  const [top, tall] = index === 3 ? [y + height * 0.62, height * 0.38] : [y, height];
  const box = html`x="${round(x)}" y="${round(top)}" width="${round(width)}" height="${round(tall)}"`;
  if (index !== 2) return html`<rect class="part-${index + 1}" ${box}/>`;
  return html`<path class="hatching" d="${hatchPath({ x, y, width, height })}"/>`;
}

/** @param index of a part; none for the cells that no part fills */
function swatchHtml(index: number | undefined): Html {
  const box = { x: 0, y: 0, width: SIZE, height: SIZE };
  const fill = index === undefined ? noHtml : fillHtml(index, box);
  return html`<svg class="swatch" aria-hidden="true" viewBox="-0.5 -0.5 21 21"><rect class="cell" width="${SIZE}" height="${SIZE}"/>${fill}</svg>`;
}
