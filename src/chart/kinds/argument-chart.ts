import type { DataNode } from '../../data/data-node.ts';
import { type Fields, openFields } from '../../data/fields.ts';
import type { FigureContext } from '../../figure/find-observations.ts';
import { wordsFor } from '../../language/words.ts';
import type { Masks } from '../../outline/masks.ts';
import type { ArgumentClaim, ArgumentSide } from '../argument-drawing.ts';
import { bindText } from '../bind-text.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { ChartTable, TableCell } from '../chart-spec.ts';
import { type BoundText, figureCells, placeText, plainText } from '../chart-text.ts';

interface BoundClaim {
  readonly side: ArgumentSide;
  readonly text: BoundText;
  readonly claims: readonly BoundClaim[];
}

interface Reading {
  readonly masks: Masks;
  readonly context: FigureContext;
}

const claimKeys = ['claim', 'support', 'oppose'] as const;

/** A claim with what speaks for and against it, as a tree. */
export const argumentChart: ChartKind = {
  keys: claimKeys,
  plan({ fields, masks }, context) {
    const root = readFields(fields, 'claim', { masks, context });
    if (!root) return undefined;
    const words = wordsFor(context.language);
    const end = words.language === 'zh' ? '。' : '.';
    return {
      subtitle: '',
      drawing: { shape: 'argument', root: placeClaim(root, { row: 0 }) },
      remarks: [],
      alternative: `${words.argument}${describe(root, context.language)}${end}`,
      table: tableOf(listRows(root, ''), context.language),
    };
  },
};

function readFields(fields: Fields, side: ArgumentSide, reading: Reading): BoundClaim | undefined {
  const claim = fields.requiredText('claim');
  const claims = (['support', 'oppose'] as const).map((key) => {
    const node = fields.entry(key)?.value;
    const nodes = node?.kind === 'list' ? node.items : node ? [node] : [];
    const read = nodes.map((item) => readClaim(item, key, reading));
    return read.includes(undefined) ? undefined : read.flatMap((item) => item ?? []);
  });
  if (!claim || claims.includes(undefined)) return undefined;
  return {
    side,
    text: bindText(claim, reading.masks, reading.context),
    claims: claims.flatMap((list) => list ?? []),
  };
}

/** A text, or a map that has claims of its own. */
function readClaim(node: DataNode, side: 'support' | 'oppose', reading: Reading): BoundClaim | undefined {
  if (node.kind === 'scalar' && node.type !== 'null') {
    return { side, text: bindText(node, reading.masks, reading.context), claims: [] };
  }
  const fields = openFields(node, claimKeys, `a claim under "${side}"`, reading.context.report);
  return fields && readFields(fields, side, reading);
}

/** Figures stand behind number, side and text. */
const FIRST_FIGURE = 3;

/** Rows are counted in the order in which the table lists them: a claim, then its own. */
function placeClaim({ side, text, claims }: BoundClaim, count: { row: number }): ArgumentClaim {
  const placed = placeText(text, count.row++, FIRST_FIGURE);
  return { side, text: placed, claims: claims.map((claim) => placeClaim(claim, count)) };
}

interface ClaimRow {
  readonly number: string;
  readonly claim: BoundClaim;
}

function listRows(claim: BoundClaim, number: string): ClaimRow[] {
  const own = claim.claims.map((item, index) =>
    listRows(item, number === '' ? `${index + 1}` : `${number}.${index + 1}`),
  );
  return [{ number: number === '' ? '0' : number, claim }, ...own.flat()];
}

function tableOf(rows: readonly ClaimRow[], language: string): ChartTable {
  const words = wordsFor(language);
  const most = Math.max(...rows.map(({ claim }) => figureCells(claim.text).length));
  return {
    head: ['#', words.side, words.claim, ...Array.from({ length: most }, () => words.value)],
    rows: rows.map(({ number, claim }): TableCell[] => {
      const figures = figureCells(claim.text);
      return [
        { text: number },
        { text: words[claim.side] },
        { text: plainText(claim.text) },
        ...figures,
        ...Array.from({ length: most - figures.length }, () => ({ text: '' })),
      ];
    }),
  };
}

/** `：论点（支持：…；反对：…）` */
function describe({ text, claims }: BoundClaim, language: string): string {
  const words = wordsFor(language);
  const zh = words.language === 'zh';
  const inner = claims.map((claim) => `${words[claim.side]}${describe(claim, language)}`);
  const list = inner.join(zh ? '；' : '; ');
  const own = inner.length === 0 ? '' : zh ? `（${list}）` : ` (${list})`;
  return `${words.colon}${plainText(text)}${own}`;
}
