import { barsLabelsOf } from './bars-labels-of.ts';
import type { LabelKind } from './label-kind.ts';
import { entityId, metricsOf } from './metrics-of.ts';
import { randomNames } from './random-names.ts';

export const shareLabels: LabelKind = {
  generate(random, { longestName, mostLines }) {
    const names = randomNames(random, random.integer(2, mostLines), longestName);
    const power = random.pick([-9, -1, 0, 0, 3, 9]);
    const parts = names.map(() => random.pick([random.integer(1, 9), random.integer(1, 999)]));
    const total = parts.reduce((sum, part) => sum + part, 0) + random.pick([0, 1, 500]);
    const metrics = metricsOf(
      {
        unit: random.pick(['CNY', '件', 'items']),
        names,
        measures: ['Part', 'Whole'],
        periods: [undefined],
        valueAt: (entity, _, measure) =>
          measure === 0
            ? Number(`${parts[entity]}e${power}`)
            : entity === 0
              ? Number(`${total}e${power}`)
              : 'absent',
        marked: random.pick([0, 0, 0.3]),
        nested: true,
      },
      random,
    );
    const lines = names.map((name, index) => `"${name} {{m0.${entityId(index)}}}"`);
    const block = ['share', `parts: [${lines.join(', ')}]`, `of: "Whole {{m1.${entityId(0)}}}"`];
    return { language: random.pick(['zh-CN', 'en']), metrics, block: block.join('\n'), names };
  },
  labelsOf: barsLabelsOf,
};
