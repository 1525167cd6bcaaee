import { pickText } from '../../data/local-text.ts';
import { deriveFigure } from '../../figure/derive-figure.ts';
import { describeFound, printValue } from '../../figure/describe-observation.ts';
import type { FigureContext, Found } from '../../figure/find-observations.ts';
import type { Reference } from '../../outline/expression.ts';
import { suggestName } from '../../problem/nearest-name.ts';
import { createProblem } from '../../problem/problem.ts';
import type { ChartKind } from '../chart-kind.ts';
import { checkComparison } from '../check-comparison.ts';
import { type DescribedArrow, type DescribedBar, describeBars, subtitleOf } from '../describe-chart.ts';
import { explainMarks, markOf } from '../explain-marks.ts';
import { findEntities } from '../find-entities.ts';
import { findHighlights } from '../find-highlights.ts';
import type { OpenBlock, Word } from '../open-block.ts';

/** Horizontal bars, ranked: a metric of several entities. */
export const barChart: ChartKind = {
  keys: ['metric', 'entities', 'period', 'source', 'highlight', 'arrow', 'sort'],
  plan(block, context) {
    const metric = block.requiredWord('metric');
    if (!metric) return undefined;
    const source = block.fields.text('source');
    const query = { metric, entities: block.words('entities'), period: block.word('period'), source };
    const arrow = readArrow(block, context);
    const found = findEntities(query, context);
    if (!found || !checkComparison(found, block.span, context)) return undefined;
    const shown = found.map(({ observation }) => observation.entity);
    const highlighted = findHighlights(block.words('highlight') ?? [], shown, context);
    const given = (block.fields.choice('sort', ['value', 'given']) ?? 'value') === 'given';
    const sorted = given ? found : [...found].sort((a, b) => numberOf(b) - numberOf(a));
    const periods = new Set(
      found.flatMap(({ observation }) => (observation.value.kind === 'missing' ? [] : [observation.period])),
    );
    const bars = sorted.map((item) => planBar(item, highlighted, periods.size > 1, context));
    const difference = arrow && planArrow(arrow, source, sorted, highlighted, context);
    const subtitle = subtitleOf(sorted, context);
    return {
      subtitle,
      drawing: {
        shape: 'bars',
        bars: bars.map(({ figure: _, ...bar }) => bar),
        arrow: difference ? { from: difference.from, to: difference.to, text: difference.text } : null,
      },
      remarks: explainMarks(sorted, context),
      ...describeBars({ bars, arrow: difference, subtitle }, context.language),
    };
  },
};

function readArrow({ fields }: OpenBlock, { report }: FigureContext): Word | undefined {
  const word = fields.text('arrow');
  if (!word || word.text === 'difference') return word;
  const hint = suggestName(word.text, ['difference']) ?? 'Write `arrow: difference`.';
  report(createProblem('unknown-value', word.span, `"${word.text}" is no arrow.`, { hint }));
  return undefined;
}

/** Missing values rank last. */
function numberOf({ observation: { value } }: Found): number {
  return value.kind === 'number' ? Number(value.text) : Number.NEGATIVE_INFINITY;
}

/** @param mixed the bars are of several periods, and each says its own */
function planBar(
  found: Found,
  highlighted: ReadonlySet<string>,
  mixed: boolean,
  context: FigureContext,
): DescribedBar {
  const { observation, metric } = found;
  const entity = context.metrics.entities.get(observation.entity);
  const name = entity ? pickText(entity.name, context.language) : observation.entity;
  const { period } = observation;
  return {
    label: mixed && period !== undefined ? `${name} (${period})` : name,
    value: observation.value.kind === 'number' ? Number(observation.value.text) : null,
    text: [printValue(observation.value, metric, context.language, 'short'), markOf(found)]
      .filter((part) => part !== undefined)
      .join('\u00A0'),
    highlighted: highlighted.has(observation.entity),
    figure: describeFound(found, context),
  };
}

/** From the highlighted bar, or the top one, to the largest of the others. */
function planArrow(
  arrow: Word,
  source: Word | undefined,
  sorted: readonly Found[],
  highlighted: ReadonlySet<string>,
  context: FigureContext,
): DescribedArrow | undefined {
  const from = Math.max(
    0,
    sorted.findIndex(({ observation }) => highlighted.has(observation.entity)),
  );
  const to = sorted.findIndex((item, index) => index !== from && item.observation.value.kind === 'number');
  const pair = [sorted[from], sorted[to]];
  const references = pair.flatMap((item): Reference[] =>
    item
      ? [
          {
            metric: item.metric.id,
            entity: item.observation.entity,
            period: item.observation.period,
            span: arrow.span,
            places: { metric: arrow.span, entity: arrow.span, period: arrow.span },
          },
        ]
      : [],
  );
  if (references.length < 2) {
    context.report(createProblem('count-n', arrow.span, 'A difference takes two values.'));
    return undefined;
  }
  const options = new Map(source === undefined ? [] : [['source', source] as const]);
  const figure = deriveFigure(
    { kind: 'derived', helper: 'diff', references, options, span: arrow.span },
    context,
  );
  if (!figure) return undefined;
  const sign = Number(figure.value) > 0 ? '+' : '';
  return { from, to, text: `${sign}${figure.text}`, figure };
}
