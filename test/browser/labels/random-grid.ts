import type { LabelCase, LabelRoom } from './label-kind.ts';
import { entityId, metricId, metricsOf } from './metrics-of.ts';
import type { Random } from './random.ts';
import { randomNames } from './random-names.ts';
import { randomPeriods } from './random-periods.ts';
import { randomValues } from './random-values.ts';

export interface GridRules {
  readonly kind: string;
  /** How many values each row has: of several metrics, or periods. */
  readonly series: readonly [least: number, most: number];
  readonly by: 'metrics' | 'periods';
  readonly positive: boolean;
  /** Whether a key names the series. */
  readonly named?: false;
  /** Where not any will do. */
  readonly unit?: string | undefined;
  /** Whether values may be missing. */
  readonly gaps: boolean;
  /** Each row's values from the lowest to the highest. */
  readonly rising?: true;
  /** How many values are limits. */
  readonly limited?: number;
  /** What the block asks for, beside metrics and periods. */
  readonly keys: (grid: RandomGrid) => readonly string[];
}

export interface RandomGrid {
  readonly rows: number;
  readonly series: number;
  /** Of the series, as the block names them. */
  readonly ids: readonly string[];
  /** A row that has all its values. */
  readonly known: number;
  readonly hasGaps: boolean;
  /** `m0.e1.2023`: one that is there. */
  readonly figureAt: (row: number, series: number) => string;
}

/** Rows of one value or several, as random as charts of bars can be. */
export function randomGrid(random: Random, room: LabelRoom, rules: GridRules): LabelCase {
  const [least, most] = rules.series;
  const series = random.integer(least, most);
  const rows = random.integer(2, Math.max(2, Math.min(room.mostNames, Math.floor(room.mostMarks / series))));
  const byMetrics = rules.by === 'metrics';
  const names = randomNames(random, rows + (byMetrics ? series : 0), room.longestName);
  const [entities, measures] = [names.slice(0, rows), byMetrics ? names.slice(rows) : ['Figure']];
  const periods = byMetrics
    ? [random.chance(0.5) ? String(random.integer(2000, 2024)) : undefined]
    : randomPeriods(random, series);
  const { next, unit: any } = randomValues(random, { positive: rules.positive });
  const unit = 'unit' in rules ? rules.unit : any;
  const gaps = rules.gaps ? random.pick([0, 0, 0.15]) : 0;
  const known = random.integer(0, rows - 1);
  const values = entities.map((_, row) => {
    const drawn = Array.from({ length: series }, next);
    if (rules.rising) drawn.sort((a, b) => a - b);
    // Two rows at least are whole: one value compares nothing.
    const isWhole = row === known || row === (known + 1) % rows;
    return drawn.map((value) => (!isWhole && random.chance(gaps) ? 'missing' : value));
  });
  const valueAt = (row: number, period: number, measure: number) =>
    values[row]?.[byMetrics ? measure : period] ?? 'absent';
  const marked = random.pick([0, 0, 0.3]);
  const { limited = 0 } = rules;
  const metrics = metricsOf({ unit, names: entities, measures, periods, valueAt, marked, limited }, random);
  const ids = byMetrics ? measures.map((_, index) => metricId(index)) : periods.map(String);
  const figureAt = (row: number, at: number) =>
    [byMetrics ? metricId(at) : metricId(0), entityId(row), periods[byMetrics ? 0 : at] ?? []]
      .flat()
      .join('.');
  const grid = { rows, series, ids, known, hasGaps: gaps > 0, figureAt };
  const asked = byMetrics ? periods.flatMap((period) => (period ? [`period: ${period}`] : [])) : [];
  return {
    language: random.pick(['zh-CN', 'en']),
    metrics,
    block: [rules.kind, ...asked, ...rules.keys(grid), 'note: n'].join('\n'),
    names: [...entities, ...(byMetrics && series > 1 && rules.named !== false ? measures : [])],
  };
}
