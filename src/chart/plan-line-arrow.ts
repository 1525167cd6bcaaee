import { deriveFigure } from '../figure/derive-figure.ts';
import type { Figure } from '../figure/figure.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import type { Magnitude } from '../figure/name-unit.ts';
import { numberOf } from '../figure/number-of.ts';
import { wordsFor } from '../language/words.ts';
import type { Reference } from '../outline/expression.ts';
import { createProblem } from '../problem/problem.ts';
import type { LineArrow } from './drawing.ts';
import type { Series } from './find-series.ts';
import { nameSpan } from './name-span.ts';
import type { Word } from './open-block.ts';
import { printInMagnitude } from './print-in-magnitude.ts';

export interface DescribedLineArrow extends LineArrow {
  readonly figure: Figure;
  /** What was calculated, and from when to when. */
  readonly name: string;
}

export interface ArrowQuery {
  readonly kind: LineArrow['kind'];
  readonly word: Word;
  readonly source: Word | undefined;
  readonly line: number;
}

/** What became of a line from its first known value to its last. */
export function planLineArrow(
  { kind, word: { span }, source, line }: ArrowQuery,
  series: readonly Series[],
  magnitude: Magnitude,
  context: FigureContext,
): DescribedLineArrow | undefined {
  const known = series[line]?.points.filter((point) => numberOf(point) !== undefined) ?? [];
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) {
    context.report(createProblem('count-n', span, 'An arrow takes two values.'));
    return undefined;
  }
  const refer = (period: string | undefined): Reference => ({
    metric: first.metric.id,
    entity: first.observation.entity,
    period,
    span,
    places: { metric: span, entity: span, period: span },
  });
  const options = new Map(source ? [['source', source] as const] : []);
  const figure =
    kind === 'difference'
      ? deriveFigure(
          {
            kind: 'derived',
            helper: 'diff',
            references: [refer(last.period), refer(first.period)],
            options,
            span,
          },
          context,
        )
      : deriveFigure(
          {
            kind: 'derived',
            helper: 'cagr',
            references: [refer(undefined)],
            options: new Map([
              ...options,
              ['from', { text: first.period, span }],
              ['to', { text: last.period, span }],
            ]),
            span,
          },
          context,
        );
  if (!figure) return undefined;
  const { language } = context;
  const words = wordsFor(language);
  const sign = Number(figure.value) > 0 ? '+' : '';
  const percent = [...(first.metric.unit?.values() ?? [])].includes('%');
  const change = percent ? figure.text : printInMagnitude(figure.value, first.metric, magnitude, language);
  const text =
    kind === 'difference'
      ? `${sign}${change}`
      : words.language === 'zh'
        ? `年均${sign}${figure.text}`
        : `${sign}${figure.text} a year`;
  return {
    kind,
    line,
    from: { at: first.at, value: numberOf(first) ?? 0 },
    to: { at: last.at, value: numberOf(last) ?? 0 },
    text,
    figure,
    name: `${kind === 'difference' ? words.difference : words.yearlyGrowth}${words.separator}${nameSpan(first.period, last.period, language)}`,
  };
}
