import type { DeckBlock } from '../deck/deck.ts';
import { type Html, html, joinHtml, noHtml } from './html.ts';
import { blocksHtml, type ProseContext } from './prose-html.ts';
import { stepClasses } from './step-attributes.ts';

type Box = Extract<DeckBlock, { kind: 'box' }>;

/** Entities side by side: a column each, under its name; what stands in the same row is as high in each. */
export function comparisonHtml(box: Box, prose: ProseContext): Html {
  const columns = box.blocks.map((column) => {
    const blocks = column.kind === 'box' ? column.blocks : [column];
    const [name, ...rest] = blocks;
    return { name, rows: groupRows(rest), step: column.step };
  });
  const most = Math.max(0, ...columns.map(({ rows }) => rows.reduce((sum, { count }) => sum + count, 0)));
  const entities = columns.map(
    ({ name, rows, step }) => html`<div${stepClasses(step, 'entity')}>
${name ? blocksHtml([name], prose) : noHtml}
${joinHtml(rows.map((row) => rowHtml(row, prose)))}</div>
`,
  );
  return html`<div${stepClasses(box.step, 'comparison')} style="--rows:${most}">
${entities}</div>`;
}

/** A heading and what follows it, a list of so many items, or a block by itself. */
interface Row {
  readonly blocks: readonly DeckBlock[];
  readonly count: number;
}

function groupRows(blocks: readonly DeckBlock[]): Row[] {
  const rows: { blocks: DeckBlock[]; count: number }[] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    if (block.kind === 'list') rows.push({ blocks: [block], count: block.items.length });
    else if (last?.blocks[0]?.kind === 'heading' && block.kind !== 'heading') last.blocks.push(block);
    else if (block.kind !== 'pause') rows.push({ blocks: [block], count: 1 });
  }
  return rows;
}

function rowHtml({ blocks, count }: Row, prose: ProseContext): Html {
  const content = blocksHtml(blocks, prose);
  return blocks[0]?.kind === 'list'
    ? html`<div class="entity-list" style="--rows:${count}">${content}</div>\n`
    : html`<div class="entity-row">${content}</div>\n`;
}
