import { wordsFor } from '../language/words.ts';
import type { Expression, HelperName, Reference } from '../outline/expression.ts';
import { createProblem } from '../problem/problem.ts';
import { checkGrowth } from './check-growth.ts';
import { findComparisonFault } from './compare-observations.ts';
import { describeFact, printValue } from './describe-observation.ts';
import type { Figure } from './figure.ts';
import { type FigureContext, type Found, findObservation } from './find-observations.ts';
import { decimalsFor, decimalsOf, formatNumber } from './format-number.ts';
import { isPercent } from './is-percent.ts';
import { rankFigure } from './rank-figure.ts';
import { yearsBetween } from './years-between.ts';

type Derived = Extract<Expression, { kind: 'derived' }>;

/** `{{diff a b}}` and its kin → a figure that carries its formula and the facts it came from. */
export function deriveFigure(expression: Derived, context: FigureContext): Figure | undefined {
  const found = findAll(expression, context);
  if (!found) return undefined;
  if (expression.helper === 'rank') return rankFigure(expression, found, context);
  const rigour = expression.helper === 'sum' || expression.helper === 'share' ? 'units' : 'full';
  const { metrics, language, waivers } = context;
  const fault = findComparisonFault({
    found,
    span: expression.span,
    metrics,
    language,
    waivers,
    rigour,
    ...(rigour === 'units' && { adds: expression.helper === 'sum' ? 'sum' : 'share' }),
  });
  if (fault) {
    context.report(fault);
    return undefined;
  }
  if (!checkGrowth(expression, found, context)) return undefined;
  const result = calculate(expression, found);
  if (typeof result === 'string') {
    context.report(createProblem('cannot-calculate', expression.span, result));
    return undefined;
  }
  return describeResult(expression, found, result, context);
}

function findAll({ helper, references, options }: Derived, context: FigureContext): Found[] | undefined {
  const wanted: readonly Reference[] =
    helper === 'cagr'
      ? references.flatMap((reference) =>
          ['to', 'from'].map((key): Reference => {
            const period = options.get(key);
            const places = { ...reference.places, period: period?.span ?? reference.span };
            return { ...reference, period: period?.text, places };
          }),
        )
      : references;
  const found = wanted.flatMap(
    (reference) => findObservation(reference, options.get('source'), context) ?? [],
  );
  return found.length === wanted.length ? found : undefined;
}

interface Result {
  readonly value: number;
  /** `same`: the unit of the figures it came from. */
  readonly unit: '%' | 'pp' | '×' | 'same';
  readonly decimals: number;
}

/** The number, or why there is none. */
function calculate({ helper, options, references }: Derived, found: readonly Found[]): Result | string {
  const texts = found.map(({ observation }) =>
    observation.value.kind === 'number' ? observation.value.text : '0',
  );
  const numbers = texts.map(Number);
  const [a = 0, b = 0] = numbers;
  const held = Math.max(...texts.map(decimalsOf));
  const chosen = options.get('digits')?.text;
  const ratio = (value: number, unit: '%' | '×'): Result => ({
    value,
    unit,
    decimals: decimalsFor(value, Number(chosen ?? 2)),
  });
  const exact = (value: number, unit: 'pp' | 'same'): Result => ({
    value,
    unit,
    decimals: chosen === undefined ? held : Math.min(held, decimalsFor(value, Number(chosen))),
  });
  switch (helper) {
    case 'diff':
      return exact(a - b, isPercent(found[0]?.metric.unit) ? 'pp' : 'same');
    case 'sum':
      return exact(
        numbers.reduce((total, number) => total + number, 0),
        'same',
      );
    case 'times':
      return b === 0 ? 'A figure cannot be divided by zero.' : ratio(a / b, '×');
    case 'share':
      if (b === 0) return 'A share of zero means nothing.';
      return a > b ? 'The part is larger than the whole.' : ratio((a / b) * 100, '%');
    case 'change':
      return b <= 0 ? 'Growth from zero or less means nothing.' : ratio((a / b - 1) * 100, '%');
    case 'cagr': {
      const [from, to] = [options.get('from')?.text, options.get('to')?.text];
      const years = yearsBetween(from, to);
      if (!(years >= 1)) return `From ${from} to ${to} is less than a year.`;
      if (a <= 0 || b <= 0) return 'A growth rate needs values above zero.';
      return ratio(((a / b) ** (1 / years) - 1) * 100, '%');
    }
    case 'rank':
      return `"rank" takes one figure, not ${references.length}.`;
  }
}

const signs: Readonly<Record<Exclude<HelperName, 'rank' | 'cagr'>, string>> = {
  diff: ' − ',
  times: ' ÷ ',
  change: ' ÷ ',
  share: ' ÷ ',
  sum: ' + ',
};

function describeResult(
  expression: Derived,
  found: readonly Found[],
  result: Result,
  context: FigureContext,
): Figure {
  const { language, metrics } = context;
  const { helper, options } = expression;
  const unit = result.unit === 'same' ? found[0]?.metric.unit : new Map([['', result.unit]]);
  const printed = found.map(({ observation, metric }) => printValue(observation.value, metric, language));
  const formula =
    helper === 'cagr' || helper === 'rank'
      ? `(${printed.join(' ÷ ')})^(1/${yearsBetween(options.get('from')?.text, options.get('to')?.text)}) − 1`
      : `${printed.join(signs[helper])}${helper === 'change' ? ' − 1' : ''}`;
  const facts = found.flatMap(({ agreeing, metric }) =>
    agreeing.map((item) => describeFact(item, metric, metrics, language)),
  );
  return {
    id: `${helper}(${found.map(({ metric, observation }) => [metric.id, observation.entity, observation.period].filter(Boolean).join('.')).join(',')}${options.has('digits') ? `,${options.get('digits')?.text}` : ''})`,
    text: formatNumber(result.value, { language, unit, decimals: result.decimals, width: 'long' }),
    value: result.value.toFixed(result.decimals),
    label: [...new Set(facts.map(({ metric }) => metric))].join(wordsFor(language).listSeparator),
    missing: undefined,
    level: undefined,
    formula,
    facts,
  };
}
