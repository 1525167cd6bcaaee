import { type BrokenCase, brokenFiles, type Codes } from './broken-case.ts';

const cities = ['hz', 'sz', 'nj', 'gz', 'cd', 'wh', 'xa'];
const years = [2019, 2021, 2022, 2023];
const share = { unit: '%', kind: 'share', base: 'GDP' };
const count = { unit: 'pieces', kind: 'count' };

/** Parts of a hundred, counts with a gap, limits, of seven cities. */
const metrics = JSON.stringify({
  sources: { bureau: { title: 'Bulletin', tier: 'official' } },
  entities: {
    ...Object.fromEntries(cities.map((id) => [id, { name: id.toUpperCase(), kind: 'city' }])),
    zju: { name: 'ZJU', kind: 'university' },
  },
  metrics: {
    first: { name: 'First', ...share },
    second: { name: 'Second', ...share },
    third: { name: 'Third', ...share },
    labs: { name: 'Labs', ...count },
    firms: { name: 'Firms', ...count },
    halls: { name: 'Halls', ...count },
    rent: { name: 'Rent', unit: 'CNY', kind: 'level' },
    plan: { name: 'Plan', unit: 'CNY', kind: 'level' },
    cap: { name: 'Cap', unit: 'CNY', kind: 'level', timeless: true },
  },
  observations: [
    ...cities.flatMap((entity, city) => [
      { metric: 'first', entity, period: '2023', value: 10 },
      { metric: 'second', entity, period: '2023', value: 30 },
      { metric: 'third', entity, period: '2023', value: city === 1 ? 50 : 60 },
      { metric: 'firms', entity, period: '2023', value: 40 + city },
      { metric: 'halls', entity, period: '2023', value: 9 },
      { metric: 'plan', entity, period: '2022', value: 110 },
      { metric: 'plan', entity, period: '2023', value: 120 },
      { metric: 'cap', entity, value: 20, bound: 'at-most' },
      ...years.map((year) => ({
        metric: 'rent',
        entity,
        period: String(year),
        value: 100 + city + year - 2019,
      })),
    ]),
    { metric: 'labs', entity: 'hz', period: '2023', value: 12 },
    { metric: 'labs', entity: 'sz', period: '2023', missing: 'not-stated', reason: 'not counted' },
    { metric: 'labs', entity: 'zju', period: '2023', value: 3 },
  ].map((observation) => ({ ...observation, source: 'bureau' })),
});

function brokenBars(slip: string, codes: Codes, chart: string, says?: string): BrokenCase {
  const outline = `---\ntitle: Title\nlang: en\n---\n## First\n\n${chart}\n`;
  return brokenFiles(slip, codes, { 'metrics.json': metrics, 'outline.md': outline }, says);
}

/** Bars and their kin. */
export const barsCases = [
  brokenBars(
    'an axis that is cut',
    'axis-zero',
    '```chart bar\nmetric: rent\nperiod: 2023\naxis: «data\n```',
    'slope',
  ),
  brokenBars(
    'a cut axis under lollipops',
    'axis-zero',
    '```chart lollipop\nmetric: rent\nperiod: 2023\naxis: «data\n```',
    'slope',
  ),
  brokenBars(
    'years backwards',
    'date-order',
    '«```chart bar\nmetric: rent\nentities: hz\nperiods: [2023, 2022]\n```',
    'earliest',
  ),
  brokenBars(
    'years at uneven steps',
    'date-order',
    '«```chart bar\nmetric: rent\nentities: hz\nperiods: [2019, 2022, 2023]\n```',
    'chart line',
  ),
  brokenBars(
    'years at even steps',
    [],
    '```chart bar\nmetric: rent\nentities: hz\nperiods: [2021, 2022, 2023]\narrow: cagr\n```',
  ),
  brokenBars(
    'a stack without one of its parts',
    'missing-zero',
    '«```chart bar\nmetrics: [firms, labs]\nentities: [hz, sz]\nperiod: 2023\narrange: stacked\n```',
    'grouped',
  ),
  brokenBars(
    'the same side by side',
    [],
    '```chart bar\nmetrics: [firms, labs]\nentities: [hz, sz]\nperiod: 2023\n```',
  ),
  brokenBars(
    'a cell without a record',
    'missing-zero',
    '«```chart matrix\nmetrics: [firms, labs]\nentities: [hz, nj]\nperiod: 2023\n```',
    '"missing": "not-stated"',
  ),
  brokenBars(
    'a cell that is recorded as missing',
    [],
    '```chart matrix\nmetrics: [firms, labs]\nentities: [hz, sz]\nperiod: 2023\n```',
  ),
  brokenBars(
    'a ranking of the best described',
    'coverage-skew',
    '«```chart bar\nmetrics: [firms, labs, halls]\nentities: [hz, sz]\nperiod: 2023\n```',
    'known of HZ, 2 of SZ',
  ),
  brokenBars(
    'the same in the order that is given',
    [],
    '```chart bar\nmetrics: [firms, labs, halls]\nentities: [hz, sz]\nperiod: 2023\nsort: given\n```',
  ),
  brokenBars(
    'parts that make no hundred',
    'sum-check',
    '«```chart bar\nmetrics: [first, second, third]\nperiod: 2023\nentities: [hz, sz]\narrange: percent\n```',
    'SZ',
  ),
  brokenBars(
    'a stack of one',
    'wrong-type',
    '«```chart bar\nmetric: firms\nperiod: 2023\narrange: stacked\n```',
    'metrics:',
  ),
  brokenBars(
    'shares of two wholes stacked',
    'share-sum',
    '«```chart bar\nmetric: first\nperiod: 2023\nentities: [hz, nj]\nrows: metrics\narrange: stacked\n```',
    'different wholes',
  ),
  brokenBars(
    'too many bars',
    'too-many-bars',
    '«```chart bar\nmetric: rent\nperiods: [2019, 2021, 2022, 2023]\n```',
    '24',
  ),
  brokenBars(
    'five bars side by side',
    'too-many-series',
    '«```chart bar\nmetric: rent\nperiod: 2023\nentities: [hz, sz, nj, gz, cd]\nrows: periods\n```',
    'multiples',
  ),
  brokenBars(
    'three dimensions',
    'wrong-type',
    '«```chart bar\nmetrics: [rent, plan]\nperiods: [2022, 2023]\nentities: [hz, sz]\n```',
    'multiples',
  ),
  brokenBars(
    'an entity twice',
    'named-twice',
    '```chart bar\nmetric: rent\nperiod: 2023\nentities: [hz, sz, «hz]\n```',
    'Name it once',
  ),
  brokenBars(
    'a part twice',
    'named-twice',
    '```chart share\nparts: ["First {{first.hz}}", "Again «{{first.hz}}"]\n```',
    'counted twice',
  ),
  brokenBars(
    'panels on axes of their own',
    'unknown-key',
    '```chart multiples\nkind: line\nmetric: rent\npanels:\n  - {title: A, entities: [hz], «axis: zero}\n  - {title: B, entities: [sz]}\n```',
    'beside `panels:`',
  ),
  brokenBars(
    'a metric and metrics',
    'wrong-type',
    '```chart bar\nmetric: «rent\nmetrics: [rent, plan]\nperiod: 2023\n```',
    'Keep the one',
  ),
  brokenBars(
    'diverging to no side',
    'missing-key',
    '«```chart bar\nmetrics: [first, second]\nperiod: 2023\nentities: [hz, nj]\narrange: diverging\n```',
    'left: [first]',
  ),
  brokenBars(
    'a side that is not there',
    'unknown-value',
    '```chart bar\nmetrics: [first, second]\nperiod: 2023\nentities: [hz, nj]\narrange: diverging\nleft: «frist\n```',
    'Did you mean "first"?',
  ),
  brokenBars(
    'all to one side',
    'wrong-type',
    '```chart bar\nmetrics: [first, second]\nperiod: 2023\nentities: [hz, nj]\narrange: diverging\n«left: [first, second]\n```',
    'Every series',
  ),
  brokenBars(
    'an arrow among groups',
    'wrong-type',
    '```chart bar\nmetrics: [first, second]\nperiod: 2023\nentities: [hz, nj]\narrow: «difference\n```',
    '{{diff',
  ),
  brokenBars(
    'growth of one year',
    'count-n',
    '```chart bar\nmetric: rent\nperiod: 2023\narrow: «cagr\n```',
    'periods:',
  ),
  brokenBars(
    'a dumbbell with three ends',
    'wrong-type',
    '«```chart dumbbell\nmetric: rent\nentities: [hz, sz]\nperiods: [2021, 2022, 2023]\n```',
    'two',
  ),
  brokenBars(
    'a lollipop with two heads',
    'wrong-type',
    '«```chart lollipop\nmetric: rent\nentities: [hz, sz]\nperiods: [2022, 2023]\n```',
    'dumbbell',
  ),
  brokenBars(
    'ends of an interval swapped',
    'range-order',
    '«```chart range\nlow: plan\nhigh: rent\nperiod: 2023\n```',
    'wrong way round',
  ),
  brokenBars(
    'a limit as a bar',
    'cap-as-value',
    '«```chart bar\nmetric: cap\nentities: [hz, sz]\n```',
    'chart range',
  ),
  brokenBars('a limit as a limit', [], '```chart range\nmetric: cap\nentities: [hz, sz]\n```'),
  brokenBars('no high end', 'missing-key', '```chart range\n«low: plan\nperiod: 2023\n```', '"high"'),
  brokenBars('no target', 'missing-key', '```chart bullet\n«metric: rent\nperiod: 2023\n```', '"target"'),
  brokenBars(
    'bands that fall',
    'range-order',
    '```chart bullet\nmetric: rent\ntarget: plan\nperiod: 2023\n«bands: ["{{rent.xa.2023}}", "{{rent.hz.2023}}"]\n```',
    'lowest',
  ),
  brokenBars(
    'a band of another unit',
    'unit-mix',
    '```chart bullet\nmetric: rent\ntarget: plan\nperiod: 2023\nbands: "many «{{firms.hz}}"\n```',
    'different units',
  ),
  brokenBars(
    'a waterfall that does not add up',
    'sum-check',
    '```chart waterfall\nstart: "{{rent.hz.2019}}"\nchanges: "{{diff rent.hz.2021 rent.hz.2019}}"\n«end: "{{rent.hz.2023}}"\n```',
    'Name every change',
  ),
  brokenBars(
    'a waterfall of unlike things',
    'unit-mix',
    '```chart waterfall\nstart: "{{rent.hz.2019}}"\nchanges: "«{{firms.hz}}"\nend: "{{rent.hz.2023}}"\n```',
    'different units',
  ),
  brokenBars('a pie', 'unknown-chart', '«```chart pie\nmetric: first\n```', 'chart share'),
  brokenBars('a radar', 'unknown-chart', '«```chart radar\nmetric: first\n```', 'chart matrix'),
  brokenBars(
    'two axes',
    'unknown-key',
    '```chart line\nmetric: rent\naxis: zero\nentities: hz\n«axis2: firms\n```',
    'axis',
  ),
  brokenBars(
    'two scales side by side',
    'scale-group',
    '```chart bar\nmetric: rent\nperiod: 2023\n```\n\n«```chart bar\nmetric: plan\nperiod: 2023\n```',
    'scale: a',
  ),
  brokenBars(
    'the same scale by name',
    [],
    '```chart bar\nmetric: rent\nperiod: 2023\nscale: a\n```\n\n```chart bar\nmetric: plan\nperiod: 2022\nscale: a\n```',
  ),
  brokenBars(
    'a scale of one chart',
    'scale-group',
    '```chart bar\nmetric: rent\nperiod: 2023\nscale: «alone\n```',
    'Only one chart',
  ),
  brokenBars(
    'panels of nothing',
    'missing-key',
    '```chart multiples\n«by: entities\nmetric: rent\n```',
    '"kind"',
  ),
  brokenBars(
    'panels of what has none',
    'unknown-chart',
    '```chart multiples\nkind: «matrix\nby: entities\nmetric: rent\n```',
    'Charts: bar',
  ),
  brokenBars(
    'no panels',
    'missing-key',
    '«```chart multiples\nkind: line\nmetric: rent\n```',
    'by: entities',
  ),
  brokenBars(
    'panels twice',
    'wrong-type',
    '```chart multiples\nkind: line\nmetric: rent\nby: entities\n«panels:\n  - {title: A, entities: hz}\n  - {title: B, entities: sz}\n```',
    'Keep the one',
  ),
  brokenBars(
    'a panel without a title',
    'missing-key',
    '```chart multiples\nkind: line\nmetric: rent\npanels:\n  - «{entities: hz}\n  - {title: B, entities: sz}\n```',
    'A panel has a title',
  ),
  brokenBars(
    'a single panel',
    'part-count',
    '```chart multiples\nkind: line\nmetric: rent\nentities: hz\n«by: entities\n```',
    'the chart itself',
  ),
  brokenBars(
    'an entity of a panel mistyped',
    'unknown-entity',
    '```chart multiples\nkind: line\nmetric: rent\naxis: zero\npanels:\n  - {title: A, entities: «hzz}\n  - {title: B, entities: sz}\n```',
    'Did you mean "hz"?',
  ),
  brokenBars(
    'columns without end',
    'unknown-value',
    '```chart multiples\nkind: line\nmetric: rent\nby: entities\ncolumns: «9\n```',
    '1 to 6',
  ),
];
