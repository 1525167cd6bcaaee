import type { DataEntry, DataMap, DataScalar } from '../../data/data-node.ts';
import { pickText } from '../../data/local-text.ts';
import type { FigureContext } from '../../figure/find-observations.ts';
import { formatDate } from '../../figure/format-date.ts';
import { createProblem } from '../../problem/problem.ts';
import { type Dimension, dimensions } from '../bars/grid.ts';
import { type OpenBlock, printText } from '../open-block.ts';

/** One small chart: its title, and its own block. */
export interface ReadPanel {
  readonly title: string;
  /** What it is of, where panels go by a dimension. */
  readonly id: string;
  readonly data: DataMap;
}

export interface ReadPanels {
  readonly panels: readonly ReadPanel[];
  /** What they differ in, and their titles say. */
  readonly by: Dimension | undefined;
}

/** The keys under which a chart names one of a dimension. */
const singular: Readonly<Record<Dimension, string>> = {
  entities: 'entities',
  periods: 'period',
  metrics: 'metric',
};

/** What decides how lengths are read. */
const forAll: readonly string[] = ['axis', 'arrange', 'base', 'scale', 'left'];

const FEWEST = 2;
const MOST = 12;

/**
 * `by: entities`: a panel for each that the block names; or `panels:`, a list of maps, each with a
 * `title` and what is its own.
 */
export function readPanels(
  block: OpenBlock,
  shared: readonly DataEntry[],
  context: FigureContext,
): ReadPanels | undefined {
  const by = block.fields.choice('by', dimensions);
  const written = block.fields.entry('panels');
  const { report } = context;
  if (!by && !written) {
    if (block.fields.entry('by')) return undefined;
    const hint = 'Write `by: entities`, or `panels:` with a list of maps.';
    report(createProblem('missing-key', block.span, 'The chart has no "by" and no "panels".', { hint }));
    return undefined;
  }
  if (by && written) {
    const hint = 'Keep the one that says what you mean.';
    report(createProblem('wrong-type', written.keySpan, 'The chart has "by" and "panels".', { hint }));
    return undefined;
  }
  const panels = by ? panelsBy(by, block, shared, context) : panelsOf(block, shared, context);
  if (!panels) return undefined;
  const own = written?.value.kind === 'list' ? written.value.items : [];
  const differ = dimensions.find((dimension) =>
    own.some(
      (item) =>
        item.kind === 'map' &&
        item.entries.some(({ key }) => key === dimension || key === singular[dimension]),
    ),
  );
  const at = written?.keySpan ?? block.fields.entry('by')?.keySpan ?? block.span;
  if (panels.length >= FEWEST && panels.length <= MOST) return { panels, by: by ?? differ };
  const hint = panels.length < FEWEST ? 'Draw the chart itself.' : 'Keep those that the headline speaks of.';
  const message = `${panels.length} panels, where ${FEWEST} to ${MOST} can be compared.`;
  report(createProblem('part-count', at, message, { hint }));
  return undefined;
}

function panelsBy(
  by: Dimension,
  block: OpenBlock,
  shared: readonly DataEntry[],
  context: FigureContext,
): ReadPanel[] | undefined {
  const words = block.words(by) ?? (by === 'entities' ? givenEntities(block, context) : undefined);
  if (!words) {
    block.fields.requiredText(by);
    return undefined;
  }
  const rest = shared.filter(({ key }) => key !== by && key !== singular[by]);
  return words.map(({ text, span }): ReadPanel => {
    const value: DataScalar = { kind: 'scalar', type: 'plain', text, span };
    const own: DataEntry = { key: singular[by], keySpan: span, value };
    return {
      title: titleOf(text, by, context),
      id: text,
      data: { kind: 'map', entries: [...rest, own], span: block.fields.span },
    };
  });
}

function givenEntities(block: OpenBlock, { metrics }: FigureContext) {
  const metric = block.word('metric');
  const given = metric && metrics.observations.get(metric.text);
  return given && [...given.keys()].map((text) => ({ text, span: metric.span }));
}

function titleOf(id: string, by: Dimension, { metrics, language, entity }: FigureContext): string {
  if (by === 'periods') return formatDate(id, language);
  const named =
    by === 'entities' ? metrics.entities.get(id === 'it' ? (entity ?? id) : id) : metrics.metrics.get(id);
  return named ? pickText(named.name, language) : id;
}

function panelsOf(
  block: OpenBlock,
  shared: readonly DataEntry[],
  context: FigureContext,
): ReadPanel[] | undefined {
  const { value } = block.fields.entry('panels') ?? {};
  if (value?.kind !== 'list') {
    const hint = 'Write `panels:` with a list: `- {title: North, entities: [a, b]}`.';
    context.report(
      createProblem('wrong-type', value?.span ?? block.span, '"panels" must be a list.', { hint }),
    );
    return undefined;
  }
  const panels = value.items.map((item): ReadPanel | undefined => {
    const title = item.kind === 'map' ? item.entries.find(({ key }) => key === 'title')?.value : undefined;
    if (item.kind !== 'map' || title?.kind !== 'scalar') {
      const hint = '`- {title: North, entities: [a, b]}`';
      context.report(createProblem('missing-key', item.span, 'A panel has a title.', { hint }));
      return undefined;
    }
    const own = item.entries.filter(({ key }) => key !== 'title');
    const common = own.filter(({ key }) => forAll.includes(key));
    for (const { key, keySpan } of common) {
      const hint = `Write \`${key}:\` once, beside \`panels:\`: they are compared with each other.`;
      const message = `Panels differ in what they show, not in how: "${key}" is for all of them.`;
      context.report(createProblem('unknown-key', keySpan, message, { hint }));
    }
    if (common.length > 0) return undefined;
    const rest = shared.filter(({ key }) => own.every((entry) => entry.key !== key));
    return {
      title: printText(title, block.masks, context),
      id: '',
      data: { kind: 'map', entries: [...rest, ...own], span: item.span },
    };
  });
  const whole = panels.flatMap((panel) => panel ?? []);
  return whole.length === panels.length ? whole : undefined;
}
