import type { DataNode } from '../../data/data-node.ts';
import { unmask } from '../../outline/masks.ts';
import type { Span } from '../../problem/span.ts';
import type { EditionChart } from './edition-slide.ts';

/** Keys that choose how a chart is drawn; others name its figures, or hold words. */
const choiceKeys = [
  'arrange',
  'arrow',
  'axis',
  'base',
  'by',
  'columns',
  'gap',
  'highlight',
  'icon',
  'kind',
  'left',
  'rows',
  'sort',
  'steps',
  'whole',
] as const;

/** What is said under a key, and where. */
export interface Choice {
  readonly value: string;
  readonly span: Span;
}

/** A chart's choices by key, those that are made. */
export function chartChoices({ block, slide }: EditionChart): ReadonlyMap<string, Choice> {
  const { data, masks } = block;
  const { draft } = slide;
  const entries = data.kind === 'map' ? data.entries : [];
  const { metrics } = draft.origin;
  const nameOf = (text: string) => {
    const name = text === 'it' ? (draft.entity ?? text) : unmask(text, masks);
    const isTitle = !metrics.entities.has(name) && !metrics.metrics.has(name) && !/^[\w-]+$/.test(name);
    return isTitle ? '…' : name;
  };
  return new Map(
    entries.flatMap(({ key, keySpan, value }): [string, Choice][] => {
      const span = { ...keySpan, end: Math.max(keySpan.end, value.span.end) };
      // Which charts share a scale is seen on them; what it is called is a word.
      if (key === 'scale') return [[key, { value: 'set', span }]];
      if (key === 'allow') return [[key, { value: rulesOf(value), span }]];
      if (!choiceKeys.some((known) => known === key)) return [];
      return [[key, { value: textsOf(value).map(nameOf).sort().join(', '), span }]];
    }),
  );
}

function rulesOf(value: DataNode): string {
  return value.kind === 'map'
    ? value.entries
        .map(({ key }) => key)
        .sort()
        .join(', ')
    : '';
}

function textsOf(value: DataNode): readonly string[] {
  if (value.kind === 'scalar') return [plain(value.text)];
  if (value.kind === 'list') return value.items.flatMap(textsOf);
  return value.entries.map(({ key, value: one }) => `${key}: ${textsOf(one).join(', ')}`);
}

/** YAML's two ways to say it. */
function plain(text: string): string {
  return text === 'true' ? 'yes' : text === 'false' ? 'no' : text;
}
