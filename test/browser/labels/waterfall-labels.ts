import { barsLabelsOf } from './bars-labels-of.ts';
import type { LabelKind } from './label-kind.ts';
import { entityId, metricsOf } from './metrics-of.ts';
import { randomNames } from './random-names.ts';

export const waterfallLabels: LabelKind = {
  generate(random, { longestName, mostNames }) {
    const names = randomNames(random, random.integer(3, mostNames), longestName);
    const power = random.pick([-9, -1, 0, 0, 3, 9]);
    const steps = names.slice(1).map(() => random.integer(-400, 600));
    const total = steps.reduce((sum, step) => sum + step, 0);
    const values = [...steps, total].map((value) => Number(`${value}e${power}`));
    const figures = names.map((_, index) => `{{m0.${entityId(index)}}}`);
    const metrics = metricsOf(
      {
        unit: random.pick(['CNY', '件', 'items', '%']),
        names,
        periods: [undefined],
        valueAt: (entity) => values[entity] ?? 0,
        marked: random.pick([0, 0, 0.3]),
      },
      random,
    );
    const lines = names.map((name, index) => `"${name} ${figures[index]}"`);
    const block = [
      'waterfall',
      `start: ${lines[0]}`,
      `changes: [${lines.slice(1, -1).join(', ')}]`,
      `end: ${lines.at(-1)}`,
    ];
    return { language: random.pick(['zh-CN', 'en']), metrics, block: block.join('\n'), names };
  },
  labelsOf: barsLabelsOf,
};
