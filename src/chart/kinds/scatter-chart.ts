import { pickText } from '../../data/local-text.ts';
import { printValue } from '../../figure/describe-observation.ts';
import type { FigureContext, Found } from '../../figure/find-observations.ts';
import { formatDate } from '../../figure/format-date.ts';
import { magnitudeOf, nameUnit } from '../../figure/name-unit.ts';
import { numberOf } from '../../figure/number-of.ts';
import { wordsFor } from '../../language/words.ts';
import { createProblem } from '../../problem/problem.ts';
import { addDetails } from '../add-details.ts';
import type { ChartKind } from '../chart-kind.ts';
import { checkPairs } from '../check-pairs.ts';
import { describePairs } from '../describe-pairs.ts';
import type { Point, TitledAxis } from '../drawing.ts';
import { drawnStatus } from '../drawn-status.ts';
import { explainMarks, explainStatus, markOf } from '../explain-marks.ts';
import { findHighlights } from '../find-highlights.ts';
import { findPairs, type Pair } from '../find-pairs.ts';
import { nameMeasure } from '../name-measure.ts';
import { planAxis } from '../plan-axis.ts';

/** Entities where two metrics of each meet, every point named. */
export const scatterChart: ChartKind = {
  keys: ['x', 'y', 'entities', 'period', 'source', 'highlight', 'axis'],
  plan(block, context) {
    const { language } = context;
    const [x, y] = [block.requiredWord('x'), block.requiredWord('y')];
    if (!x || !y) return undefined;
    if (x.text === y.text) {
      const hint = 'Name another metric, or rank the entities: `chart bar`.';
      context.report(createProblem('unknown-value', y.span, `"${y.text}" is on both axes.`, { hint }));
      return undefined;
    }
    const [entities, period, source] = [block.words('entities'), block.word('period'), block.word('source')];
    const pairs = findPairs({ x, y, entities, period, source }, context);
    const drawn = pairs?.filter((pair) => numberOf(pair.x) !== undefined && numberOf(pair.y) !== undefined);
    if (!pairs || !drawn || !checkPairs(pairs, drawn, block.span, context)) return undefined;
    const shown = pairs.map(({ entity }) => entity);
    const highlighted = findHighlights(block.words('highlight') ?? [], shown, context);
    const fromZero = block.fields.choice('axis', ['zero', 'data']) === 'zero';
    const [xs, ys] = [drawn.map((pair) => pair.x), drawn.map((pair) => pair.y)];
    // One time is said once, above; else each axis has its own.
    const times = [...new Set([...xs, ...ys].flatMap(({ observation }) => observation.period ?? []))];
    const axes = {
      x: planTitledAxis(xs, { fromZero, dated: times.length > 1, others: context.shared?.across }, context),
      y: planTitledAxis(ys, { fromZero, dated: times.length > 1, others: context.shared?.values }, context),
    };
    const subtitle = nameBoth(xs, ys, times, language);
    return {
      subtitle,
      drawing: {
        shape: 'points',
        ...axes,
        points: drawn
          .map((pair) => planPoint(pair, highlighted.has(pair.entity), language))
          // What stands out is drawn over the others.
          .sort((a, b) => Number(a.highlighted) - Number(b.highlighted)),
      },
      remarks: [
        ...explainMarks(
          drawn.flatMap((pair) => [pair.x, pair.y]),
          context,
        ),
        ...explainAbsence(pairs, drawn, language),
        wordsFor(language).noCause,
      ],
      ...describePairs({ pairs, drawn, subtitle }, context),
    };
  },
};

/**
 * @param dated the period is said in the title
 * @param others values of the charts on the same axis
 */
function planTitledAxis(
  found: readonly Found[],
  {
    fromZero,
    dated,
    others = [],
  }: {
    readonly fromZero: boolean;
    readonly dated: boolean;
    readonly others: readonly number[] | undefined;
  },
  { language }: FigureContext,
): TitledAxis {
  const values = [...found.flatMap((one) => numberOf(one) ?? []), ...others];
  const magnitude = magnitudeOf(values, language);
  const metric = found[0]?.metric;
  const periods = [...new Set(found.map(({ observation }) => observation.period))];
  const when = dated ? periods.flatMap((period) => period ?? []) : [];
  const details = [
    nameMeasure(metric, nameUnit(metric?.unit, magnitude, language), language),
    ...when.map((period) => formatDate(period, language)),
  ];
  return {
    ...planAxis({ values, fromZero, magnitude, language }),
    title: addDetails(metric ? pickText(metric.name, language) : '', details, language),
  };
}

function planPoint(pair: Pair, highlighted: boolean, language: string): Point {
  const both = [pair.x, pair.y];
  const marks = [...new Set(both.flatMap((found) => markOf(found) ?? []))];
  const statuses = both.flatMap(({ observation }) => explainStatus(observation.status, language) ?? []);
  return {
    label: [pair.label, ...marks].join('\u00A0'),
    highlighted,
    x: numberOf(pair.x) ?? 0,
    y: numberOf(pair.y) ?? 0,
    status: drawnStatus(both),
    about: [...both.map((found) => nameValue(found, language)), ...new Set(statuses)],
  };
}

/** `地区生产总值：2万亿元` */
function nameValue({ metric, observation }: Found, language: string): string {
  const text = printValue(observation.value, metric, language, 'short');
  return `${pickText(metric.name, language)}${wordsFor(language).colon}${text}`;
}

/** `地区生产总值与研发投入占比（2023年）` */
function nameBoth(
  [x]: readonly Found[],
  [y]: readonly Found[],
  times: readonly string[],
  language: string,
): string {
  const names = [x, y].map((found) => (found ? pickText(found.metric.name, language) : ''));
  const [time] = times.length === 1 ? times : [];
  const name = names.join(wordsFor(language).language === 'zh' ? '与' : ' and ');
  return addDetails(name, [time && formatDate(time, language)], language);
}

/** `未画出：南京（研发投入占比不可得，当年未公布）` */
function explainAbsence(pairs: readonly Pair[], drawn: readonly Pair[], language: string): string[] {
  const words = wordsFor(language);
  return pairs
    .filter((pair) => !drawn.includes(pair))
    .map((pair) => {
      const reasons = [pair.x, pair.y].flatMap(({ metric, observation: { value } }) =>
        value.kind === 'missing'
          ? [
              `${pickText(metric.name, language)}${words.colon}${words.missing[value.missing]}`,
              ...(value.reason ? [pickText(value.reason, language)] : []),
            ]
          : [],
      );
      return `${words.notDrawn}${words.colon}${addDetails(pair.label, reasons, language)}`;
    });
}
