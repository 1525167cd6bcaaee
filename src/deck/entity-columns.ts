import type { OutlineBlock, OutlineInline } from '../outline/outline.ts';

/** `::: columns` of which each is about one entity, named in its first heading: `### {{name hangzhou}}`. */
export function comparesEntities(block: OutlineBlock): boolean {
  const columns = columnsOf(block);
  return columns.length > 1 && columns.every((column) => names(column[0]) && headsOf(column) === 1);
}

/** `::: columns` of which each begins with a heading. */
export function hasHeadedColumns(block: OutlineBlock): boolean {
  const columns = columnsOf(block);
  return columns.length > 1 && columns.every(([first]) => first?.kind === 'heading');
}

function columnsOf(block: OutlineBlock): (readonly OutlineBlock[])[] {
  if (block.kind !== 'box' || block.name !== 'columns') return [];
  return block.blocks.map((column) => (column.kind === 'box' ? column.blocks : []));
}

/** How many headings stand as high as the first: each is about a thing of its own. */
function headsOf(column: readonly OutlineBlock[]): number {
  const levels = column.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  return levels.filter((level) => level <= (levels[0] ?? 0)).length;
}

function names(block: OutlineBlock | undefined): boolean {
  if (block?.kind !== 'heading') return false;
  const said = block.children.filter((inline) => !isBlank(inline));
  return said.length === 1 && said[0]?.kind === 'figure' && said[0].figure.kind === 'name';
}

function isBlank(inline: OutlineInline): boolean {
  return inline.kind === 'text' && inline.text.trim() === '';
}
