import type { Random } from './random.ts';

export interface RandomSeries {
  readonly unit: string | undefined;
  readonly names: readonly string[];
  /** None is without a period. */
  readonly periods: readonly (string | undefined)[];
  readonly valueAt: (entity: number, period: number) => number | 'missing' | 'absent';
  /** How many observations are estimated, provisional and so on. */
  readonly marked: number;
}

export const metricId = 'm';
export const entityId = (index: number): string => `e${index}`;

const statuses = ['provisional', 'estimated', 'revised', 'forecast', 'break', 'disputed'] as const;
const reasons = ['not-stated', 'not-available', 'not-applicable', 'confidential'] as const;

/** A metrics file: one metric of a few entities, in a few periods. */
export function metricsOf({ unit, names, periods, valueAt, marked }: RandomSeries, random: Random): object {
  return {
    sources: { s: { title: 'Yearbook', tier: 'official' } },
    entities: Object.fromEntries(names.map((name, index) => [entityId(index), { name, kind: 'city' }])),
    metrics: {
      [metricId]: {
        name: 'Figure',
        kind: 'level',
        ...(unit === undefined ? {} : { unit }),
        ...(periods.includes(undefined) ? { timeless: true } : {}),
      },
    },
    observations: names.flatMap((_, entity) =>
      periods.flatMap((period, at) => {
        const value = valueAt(entity, at);
        if (value === 'absent') return [];
        const place = {
          metric: metricId,
          entity: entityId(entity),
          ...(period ? { period } : {}),
          source: 's',
        };
        const marks = random.chance(marked) ? { status: random.pick(statuses) } : {};
        const what =
          value === 'missing'
            ? { missing: random.pick(reasons), reason: 'The yearbook is silent.' }
            : { value, ...marks };
        return [{ ...place, ...what }];
      }),
    ),
  };
}
