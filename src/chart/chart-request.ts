import type { DataEntry } from '../data/data-node.ts';
import { openFields } from '../data/fields.ts';
import type { Masks } from '../outline/masks.ts';
import { unmask } from '../outline/masks.ts';
import type { ChartBlock } from '../outline/outline.ts';
import { readWaivers, type Waiver } from '../outline/waiver.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';

/** What a ` ```chart bar ` block asks for, read and checked but not yet looked up. */
export interface ChartRequest {
  readonly kind: 'bar';
  readonly metric: Word;
  readonly entities: readonly Word[] | undefined;
  readonly period: Word | undefined;
  readonly source: Word | undefined;
  readonly highlight: readonly Word[];
  readonly arrow: Word | undefined;
  /** `value` ranks the bars, the largest on top; `given` keeps the block's order. */
  readonly sort: 'value' | 'given';
  readonly note: Word | undefined;
  readonly masks: Masks;
  readonly allow: readonly Waiver[];
  readonly span: Span;
}

export interface Word {
  readonly text: string;
  readonly span: Span;
}

const kinds = ['bar'] as const;
const keys = ['metric', 'entities', 'period', 'source', 'highlight', 'arrow', 'sort', 'note', 'allow'];

export function readChartRequest(block: ChartBlock, report: Report): ChartRequest | undefined {
  const kind = kinds.find((known) => known === block.chartKind);
  if (!kind) {
    const message =
      block.chartKind === '' ? 'A chart block names its kind.' : `There is no chart "${block.chartKind}".`;
    const hint = suggestName(block.chartKind, kinds) ?? `Charts: ${kinds.join(', ')}.`;
    report(createProblem('unknown-chart', block.kindSpan, message, { hint }));
    return undefined;
  }
  const fields = openFields(block.data, keys, 'the chart', report);
  const metric = fields?.requiredText('metric');
  if (!fields || !metric) return undefined;
  const word = (item: Word): Word => ({ text: unmask(item.text, block.masks), span: item.span });
  const allow = fields.entry('allow') as DataEntry | undefined;
  return {
    kind,
    metric: word(metric),
    entities: fields.texts('entities')?.map(word),
    period: fields.text('period'),
    source: fields.text('source'),
    highlight: fields.texts('highlight')?.map(word) ?? [],
    arrow: readArrow(fields.text('arrow'), report),
    sort: fields.choice('sort', ['value', 'given']) ?? 'value',
    note: fields.text('note'),
    masks: block.masks,
    allow: allow ? readWaivers(allow.value, report) : [],
    span: block.span,
  };
}

function readArrow(word: Word | undefined, report: Report): Word | undefined {
  if (!word || word.text === 'difference') return word;
  const hint = suggestName(word.text, ['difference']) ?? 'Write `arrow: difference`.';
  report(createProblem('unknown-value', word.span, `"${word.text}" is no arrow.`, { hint }));
  return undefined;
}
