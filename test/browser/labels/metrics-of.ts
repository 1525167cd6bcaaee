import type { Random } from './random.ts';

export interface RandomSeries {
  readonly unit: string | undefined;
  /** Of entities. */
  readonly names: readonly string[];
  /** Names of metrics, where there are several. */
  readonly measures?: readonly string[];
  /** None is without a period. */
  readonly periods: readonly (string | undefined)[];
  readonly valueAt: (entity: number, period: number, measure: number) => number | 'missing' | 'absent';
  /** How many observations are estimated, provisional and so on. */
  readonly marked: number;
  /** How many are limits. */
  readonly limited?: number;
  /** One may hold the others, as cities do not. */
  readonly nested?: true;
}

export const entityId = (index: number): string => `e${index}`;
export const metricId = (index: number): string => `m${index}`;

const statuses = ['provisional', 'estimated', 'revised', 'forecast', 'break', 'disputed'] as const;
const reasons = ['not-stated', 'not-available', 'not-applicable', 'confidential'] as const;

/** A metrics file: one metric or several of a few entities, in a few periods. */
export function metricsOf(
  { unit, names, measures = ['Figure'], periods, valueAt, marked, limited = 0, nested }: RandomSeries,
  random: Random,
): object {
  const metric = {
    kind: 'level',
    ...(unit === undefined ? {} : { unit }),
    ...(periods.includes(undefined) ? { timeless: true } : {}),
  };
  const observe = (value: number | 'missing') => {
    if (value === 'missing') return { missing: random.pick(reasons), reason: 'The yearbook is silent.' };
    return {
      value,
      ...(random.chance(marked) ? { status: random.pick(statuses) } : {}),
      ...(random.chance(limited) ? { bound: random.pick(['at-most', 'at-least']) } : {}),
    };
  };
  return {
    sources: { s: { title: 'Yearbook', tier: 'official' } },
    entities: Object.fromEntries(
      names.map((name, index) => [entityId(index), nested ? { name } : { name, kind: 'city' }]),
    ),
    metrics: Object.fromEntries(measures.map((name, index) => [metricId(index), { name, ...metric }])),
    observations: measures.flatMap((_, measure) =>
      names.flatMap((_, entity) =>
        periods.flatMap((period, at) => {
          const value = valueAt(entity, at, measure);
          if (value === 'absent') return [];
          const place = { metric: metricId(measure), entity: entityId(entity), source: 's' };
          return [{ ...place, ...(period ? { period } : {}), ...observe(value) }];
        }),
      ),
    ),
  };
}
