import { pickText } from '../data/local-text.ts';
import { wordsFor } from '../language/words.ts';
import type { Expression } from '../outline/expression.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem } from '../problem/problem.ts';
import { findComparisonFault } from './compare-observations.ts';
import { describeFact } from './describe-observation.ts';
import type { Figure } from './figure.ts';
import { type FigureContext, type Found, findObservation } from './find-observations.ts';

/**
 * `{{rank gdp.hz among=city}}` → 第2 / 2nd, the highest first; equal values share a place.
 * `among` is a kind of entity, or a list of ids.
 */
export function rankFigure(
  { options, references, span }: Extract<Expression, { kind: 'derived' }>,
  [own]: readonly Found[],
  context: FigureContext,
): Figure | undefined {
  const { metrics, language, report, waivers } = context;
  const [reference] = references;
  if (!own || !reference) return undefined;
  const among = options.get('among')?.text ?? '';
  const named = among.split(/[\s,|]+/).filter(Boolean);
  const ofKind = [...metrics.entities.values()].filter(({ kind }) => kind === among).map(({ id }) => id);
  const ids = ofKind.length > 0 ? ofKind : named;
  if (ids.length < 2 || !ids.includes(own.observation.entity)) {
    const kinds = [...metrics.entities.values()].flatMap(({ kind }) => kind ?? []);
    const near = kinds.includes(among) ? undefined : suggestName(among, kinds);
    const hint = near ?? 'among= takes a kind of entity, or ids like "hz sz nj".';
    report(
      createProblem(
        'bad-expression',
        span,
        `"${own.observation.entity}" cannot be ranked among "${among}".`,
        { hint },
      ),
    );
    return undefined;
  }
  const found = ids.flatMap((entity) =>
    entity === own.observation.entity
      ? own
      : (findObservation(
          { ...reference, entity, period: own.observation.period },
          options.get('source'),
          context,
        ) ?? []),
  );
  if (found.length !== ids.length) return undefined;
  const fault = findComparisonFault({ found, span, metrics, language, waivers, rigour: 'full' });
  if (fault) {
    report(fault);
    return undefined;
  }
  const numberOf = ({ observation: { value } }: Found) =>
    value.kind === 'number' ? Number(value.text) : Number.NaN;
  const place = 1 + found.filter((other) => numberOf(other) > numberOf(own)).length;
  const facts = found.flatMap(({ agreeing, metric }) =>
    agreeing.map((item) => describeFact(item, metric, metrics, language)),
  );
  return {
    id: `rank(${own.metric.id}.${own.observation.entity}.${own.observation.period ?? ''},${among})`,
    text: wordsFor(language).language === 'zh' ? `第${place}` : ordinal(place),
    value: String(place),
    label: pickText(own.metric.name, language),
    missing: undefined,
    level: undefined,
    formula: `${place} / ${found.length}`,
    facts,
  };
}

function ordinal(place: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd' } as const;
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(place);
  return `${place}${rule === 'one' || rule === 'two' || rule === 'few' ? suffix[rule] : 'th'}`;
}
