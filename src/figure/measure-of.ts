import type { LocalText } from '../data/local-text.ts';
import type { Metric, Metrics } from '../metrics/metrics.ts';
import type { Expression } from '../outline/expression.ts';
import { isPercent } from './is-percent.ts';

/** What a value is measured in, be it recorded or calculated. */
export type Measure = Pick<Metric, 'unit' | 'kind'>;

/** What a figure's value is measured in; nothing for a place in a ranking, and where there is no such metric. */
export function measureOf(
  expression: Exclude<Expression, { kind: 'name' }>,
  { metrics }: Pick<Metrics, 'metrics'>,
): Measure | undefined {
  if (expression.kind === 'value') return metrics.get(expression.reference.metric);
  const metric = metrics.get(expression.references[0]?.metric ?? '');
  switch (expression.helper) {
    case 'sum':
      return metric;
    case 'diff':
      return metric && isPercent(metric.unit) ? { ...metric, unit: written('pp') } : metric;
    case 'times':
      return { kind: 'ratio', unit: written('×') };
    case 'share':
      return { kind: 'share', unit: written('%') };
    case 'change':
    case 'cagr':
      return { kind: 'growth', unit: written('%') };
    case 'rank':
      return undefined;
  }
}

function written(unit: string): LocalText {
  return new Map([['', unit]]);
}
