import { type BrokenCase, brokenFiles, type Codes } from './broken-case.ts';

const cities = ['hz', 'sz', 'nj', 'gz'];
const many = Array.from({ length: 41 }, (_, index) => `c${index + 1}`);

const record = (metric: string, entity: string, value: number, rest: object = { period: '2023' }) => ({
  metric,
  entity,
  value,
  source: 'bureau',
  ...rest,
});

const metrics = JSON.stringify({
  sources: { bureau: { title: 'Bulletin', tier: 'official' } },
  entities: Object.fromEntries(
    [...cities, ...many, 'zju', 'wh'].map((id) => [
      id,
      { name: id.toUpperCase(), kind: id === 'zju' ? 'university' : 'city' },
    ]),
  ),
  metrics: {
    rate: { name: 'Rate', unit: '%', kind: 'share', base: 'GDP' },
    rent: { name: 'Rent', unit: 'CNY', kind: 'level' },
    cap: { name: 'Cap', unit: 'CNY', kind: 'level' },
    size: { name: 'Size', unit: 'people', kind: 'count' },
    style: { name: 'Style', kind: 'text' },
    only: { name: 'Only', unit: 'CNY', kind: 'level' },
    gone: { name: 'Gone', unit: 'CNY', kind: 'level' },
  },
  observations: [
    ...[...cities, ...many, 'zju'].flatMap((entity, index) => [
      record('rate', entity, 10 + index),
      record('rate', entity, 9 + index, { period: '2022' }),
      record('size', entity, 1000 + index),
    ]),
    ...cities.flatMap((entity, index) => [
      record('rent', entity, 50 + index, { period: entity === 'gz' ? '2022' : '2023' }),
      record('cap', entity, 50 + index, { period: '2023', bound: 'at-most' }),
      { metric: 'style', entity, period: '2023', value: 'open', source: 'bureau' },
      { metric: 'gone', entity, period: '2023', missing: 'not-available', reason: 'lost', source: 'bureau' },
    ]),
    record('only', 'wh', 40),
  ],
});

function brokenScatter(slip: string, codes: Codes, yaml: string, says?: string): BrokenCase {
  const outline = `---\ntitle: Title\nlang: en\n---\n## First\n\n«\`\`\`chart scatter\n${yaml}\n\`\`\`\n`;
  // The block itself is at fault, unless the mark stands within.
  const marked = yaml.includes('«') || codes.length === 0 ? outline.replace('«```', '```') : outline;
  return brokenFiles(slip, codes, { 'metrics.json': metrics, 'outline.md': marked }, says);
}

/** Two metrics on two axes. */
export const scatterCases = [
  brokenScatter('a sound one', [], 'x: rate\ny: size\nperiod: 2023\nentities: [hz, sz, nj]'),
  brokenScatter('no second metric', 'missing-key', '«x: rate\nperiod: 2023', '"y"'),
  brokenScatter(
    '`metric` as in other charts',
    'unknown-key',
    '«metric: rate\nx: rate\ny: size\nperiod: 2023\nentities: [hz, sz, nj]',
    '"metric"',
  ),
  brokenScatter('one metric on both axes', 'unknown-value', 'x: rate\ny: «rate\nperiod: 2023', 'both axes'),
  brokenScatter('a metric mistyped', 'unknown-metric', 'x: rate\ny: «siez\nperiod: 2023', '"size"'),
  brokenScatter(
    'no period where there are several',
    'ambiguous-period',
    'x: rate\ny: size\nentities: [«hz, sz, nj]',
    'period: 2023',
  ),
  brokenScatter(
    'an entity without the second',
    'no-observation',
    'x: rate\ny: rent\nperiod: 2023\nentities: [hz, sz, «zju]',
    'not given for "zju"',
  ),
  brokenScatter('no entity with both', 'no-observation', 'x: rate\ny: «only\nperiod: 2023', 'both'),
  brokenScatter(
    'unlike entities',
    'entity-mix',
    'x: rate\ny: size\nperiod: 2023\nentities: [hz, sz, zju]',
    'one kind',
  ),
  brokenScatter(
    'periods that differ on one axis',
    'period-mix',
    'x: rent\ny: size\nentities: [hz, sz, nj, gz]',
    '2022',
  ),
  brokenScatter('limits on an axis', 'cap-as-value', 'x: size\ny: cap', 'is a limit'),
  brokenScatter('words on an axis', 'not-a-number', 'x: size\ny: style', 'number'),
  brokenScatter('nothing known', 'missing-value', 'x: size\ny: gone', 'both axes'),
  brokenScatter(
    'two points',
    'count-n',
    'x: rate\ny: size\nperiod: 2023\nentities: [hz, sz]',
    'two bar charts',
  ),
  brokenScatter(
    'two points, said why',
    [],
    'x: rate\ny: size\nperiod: 2023\nentities: [hz, sz]\nallow: {count-n: it takes two}',
  ),
  brokenScatter(
    'more points than have room',
    'too-many-series',
    `x: rate\ny: size\nperiod: 2023\nentities: [${many.join(', ')}]`,
    'entities:',
  ),
  brokenScatter(
    'a highlight that is not shown',
    'unknown-entity',
    'x: rate\ny: size\nperiod: 2023\nentities: [hz, sz, nj]\nhighlight: «gz',
    'among',
  ),
  brokenScatter(
    'an axis that is neither',
    'unknown-value',
    'x: rate\ny: size\nperiod: 2023\nentities: [hz, sz, nj]\naxis: «none',
    'zero, data',
  ),
];
