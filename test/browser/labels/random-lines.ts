import type { LabelCase, LabelRoom } from './label-kind.ts';
import { entityId, metricId, metricsOf } from './metrics-of.ts';
import type { Random } from './random.ts';
import { randomNames } from './random-names.ts';
import { randomPeriods } from './random-periods.ts';
import { randomReferences } from './random-references.ts';
import { randomValues } from './random-values.ts';

interface LineRules {
  readonly kind: string;
  readonly mostPeriods: number;
  /** Only above zero, and each given for the first period. */
  readonly positive: boolean;
  /** Series may lack a period without a word. */
  readonly absent: boolean;
  readonly references: boolean;
  /** It may have one, of the line that stands out. */
  readonly arrow?: true;
  /** What the kind asks for beside the metric. */
  readonly keys: (periods: readonly string[]) => readonly string[];
}

/** A few series over a few periods, not all given for all of them. */
export function randomLines(
  random: Random,
  { size, longestName, mostLines }: LabelRoom,
  { kind, mostPeriods, positive, absent, references, arrow, keys }: LineRules,
): LabelCase {
  const names = randomNames(random, random.integer(1, mostLines), longestName);
  const periods = randomPeriods(random, random.integer(2, mostPeriods));
  const { next, unit } = randomValues(random, { positive });
  const gaps = random.pick([0, 0, 0.2]);
  const gap = random.pick(['missing', absent ? 'absent' : 'missing'] as const);
  const unknown = !positive && random.chance(0.1) ? 1 : -1;
  const metrics = metricsOf(
    {
      unit,
      names,
      periods,
      valueAt: (entity, at) => {
        // Two values at least: one compares nothing.
        if ((entity === 0 && at < 2) || (positive && at === 0)) return next();
        if (entity === unknown) return 'missing';
        return random.chance(gaps) && (gap === 'missing' || at > 0) ? gap : next();
      },
      marked: random.pick([0, 0, 0.3]),
    },
    random,
  );
  const language = random.pick(['zh-CN', 'en'] as const);
  // Expressions name no years that begin in autumn.
  const known = periods[0]?.includes('/')
    ? []
    : [0, 1].map((at) => `${metricId(0)}.${entityId(0)}.${periods[at]}`);
  // On the smallest chart, names at both sides leave no room for one.
  const hasArrow = arrow === true && size.width > 320 && random.chance(0.4);
  const lines = [
    `metric: ${metricId(0)}`,
    ...keys(periods),
    // The first line has two values at least.
    ...(hasArrow ? ['arrow: difference', `highlight: ${entityId(0)}`] : []),
    ...(!hasArrow && random.chance(0.6)
      ? [`highlight: ${entityId(random.integer(0, names.length - 1))}`]
      : []),
    ...(references ? randomReferences(random, known, longestName) : []),
    ...(kind === 'line' && random.chance(0.3) ? ['axis: zero'] : []),
    'note: n',
  ];
  return { language, metrics, block: `${kind}\n${lines.join('\n')}`, names };
}
