import type { LabelKind } from './label-kind.ts';
import { entityId, metricId, metricsOf } from './metrics-of.ts';
import { randomNames } from './random-names.ts';
import { randomValues } from './random-values.ts';
import { textsOf } from './texts-of.ts';

export const barLabels: LabelKind = {
  generate(random, { longestName, mostNames }) {
    const names = randomNames(random, random.integer(2, mostNames), longestName);
    const { next, unit } = randomValues(random);
    const period = random.chance(0.5) ? String(random.integer(2000, 2024)) : undefined;
    const missing = random.pick([0, 0, 0.15]);
    const known = random.integer(0, names.length - 1);
    const metrics = metricsOf(
      {
        unit,
        names,
        periods: [period],
        // Two at least: one bar compares nothing.
        valueAt: (entity) =>
          entity !== known && entity !== (known + 1) % names.length && random.chance(missing)
            ? 'missing'
            : next(),
        marked: random.pick([0, 0, 0.3]),
      },
      random,
    );
    const highlighted = random.chance(0.6);
    // An arrow begins at a value: at the highlighted one, or at the first.
    const arrow = (highlighted || missing === 0) && random.chance(0.6);
    const lines = [
      `metric: ${metricId}`,
      ...(period ? [`period: ${period}`] : []),
      ...(highlighted ? [`highlight: ${entityId(known)}`] : []),
      ...(arrow ? ['arrow: difference'] : []),
      ...(random.chance(0.3) ? ['sort: given'] : []),
    ];
    return { language: random.pick(['zh-CN', 'en']), metrics, block: `bar\n${lines.join('\n')}`, names };
  },
  labelsOf: (drawing) => ({ all: textsOf(drawing).map((text) => [text]), axes: [] }),
};
