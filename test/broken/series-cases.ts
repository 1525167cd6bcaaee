import { type BrokenCase, brokenFiles, type Codes } from './broken-case.ts';

const cities = ['hz', 'sz', 'nj', 'gz', 'cd', 'wh', 'xa'];
const years = [2019, 2021, 2023];

/** Shares that barely move, of seven cities in three years. */
const metrics = JSON.stringify({
  sources: { bureau: { title: 'Bulletin', tier: 'official', date: '2024-03' } },
  entities: Object.fromEntries(cities.map((id) => [id, { name: id.toUpperCase(), kind: 'city' }])),
  metrics: {
    rate: { name: 'Rate', unit: '%', kind: 'share', base: 'GDP' },
    low: { name: 'Low', unit: '%', kind: 'share', base: 'GDP' },
    high: { name: 'High', unit: '%', kind: 'share', base: 'GDP' },
    cap: { name: 'Cap', unit: '%', kind: 'share', base: 'GDP' },
    part: { name: 'Part', unit: '%', kind: 'share', base: 'exports' },
    people: { name: 'People', unit: 'people', kind: 'count' },
    moved: { name: 'Moved', unit: '%', kind: 'share', base: 'GDP' },
    plan: { name: 'Plan', unit: '%', kind: 'share', base: 'GDP' },
    once: { name: 'Once', unit: '%', kind: 'share', base: 'GDP' },
  },
  observations: [
    ...cities.flatMap((entity, city) =>
      years.map((year) => ({
        metric: 'rate',
        entity,
        period: String(year),
        value: (700 + city + year - 2019) / 10,
        source: 'bureau',
      })),
    ),
    ...years.flatMap((year) =>
      ['low', 'high', 'cap', 'part', 'people'].map((metric) => ({
        metric,
        entity: 'hz',
        period: String(year),
        value: metric === 'low' ? 60 : 80,
        source: 'bureau',
        ...(metric === 'cap' ? { bound: 'at-most' } : {}),
      })),
    ),
    ...['hz', 'sz'].flatMap((entity) => [
      { metric: 'moved', entity, period: '2019', value: 20, source: 'bureau' },
      { metric: 'moved', entity, period: '2021', value: 30, source: 'bureau', status: 'break' },
      { metric: 'moved', entity, period: '2023', value: 33, source: 'bureau' },
      { metric: 'plan', entity, period: '2022', value: 20, source: 'bureau' },
      { metric: 'plan', entity, period: '2023', value: 26, source: 'bureau' },
      { metric: 'plan', entity, period: '2025', value: 30, source: 'bureau' },
      { metric: 'plan', entity, period: '2027', value: 36, source: 'bureau', status: 'forecast' },
    ]),
    { metric: 'once', entity: 'hz', period: '2023', value: 3, source: 'bureau' },
  ],
});

function brokenSeries(slip: string, codes: Codes, chart: string, says?: string): BrokenCase {
  const outline = `---\ntitle: Title\nlang: en\n---\n## First\n\n${chart}\n`;
  return brokenFiles(slip, codes, { 'metrics.json': metrics, 'outline.md': outline }, says);
}

/** Charts over time. */
export const seriesCases = [
  brokenSeries(
    'an axis that makes little look like much',
    'axis-range',
    '«```chart line\nmetric: rate\nentities: [hz, xa]\n```',
    'axis: zero',
  ),
  brokenSeries(
    'the same, said in a note',
    [],
    '```chart line\nmetric: rate\nentities: [hz]\nnote: not from zero\n```',
  ),
  brokenSeries('the same, from zero', [], '```chart line\nmetric: rate\nentities: [hz]\naxis: zero\n```'),
  brokenSeries(
    'five lines',
    'series-max',
    '«```chart line\nmetric: rate\naxis: zero\nentities: [hz, sz, nj, gz, cd]\n```',
    '4 can be told apart',
  ),
  brokenSeries(
    'seven lines',
    'too-many-series',
    '«```chart line\nmetric: rate\naxis: zero\n```',
    'entities:',
  ),
  brokenSeries('no second period', 'missing-key', '```chart slope\n«metric: rate\nfrom: 2019\n```', '"to"'),
  brokenSeries(
    'a period that is not given',
    'no-observation',
    '```chart slope\nmetric: rate\nentities: [hz]\nfrom: «2018\nto: 2023\n```',
    '2019',
  ),
  brokenSeries(
    'periods the wrong way round',
    'no-observation',
    '```chart line\nmetric: rate\nentities: [hz]\naxis: zero\nfrom: «2023\nto: 2019\n```',
  ),
  brokenSeries(
    'a base that is not given',
    'no-observation',
    '```chart index\nmetric: rate\nentities: [hz]\nbase: «2000\n```',
    'Its periods: 2019, 2021, 2023.',
  ),
  brokenSeries(
    'a reference without a figure',
    'bad-expression',
    '```chart line\nmetric: rate\nentities: [hz]\naxis: zero\nreference: «average 70\n```',
    'reference:',
  ),
  brokenSeries(
    'an entity mistyped',
    'unknown-entity',
    '```chart line\nmetric: rate\naxis: zero\nentities: [hz, «njj]\n```',
    'Did you mean "nj"?',
  ),
  brokenSeries(
    'a key mistyped',
    'unknown-key',
    '```chart line\nmetric: rate\nentities: [hz]\n«axes: zero\naxis: zero\n```',
    'axis',
  ),
  brokenSeries(
    'a sound band',
    [],
    '```chart line\nmetric: rate\nentities: [hz]\naxis: zero\nband: {low: low, high: high}\n```',
  ),
  brokenSeries(
    'a band upside down',
    'band-order',
    '```chart line\nmetric: rate\nentities: [hz]\naxis: zero\nband: {low: «high, high: low}\n```',
    '"high" is above "low"',
  ),
  brokenSeries(
    'a band of another unit',
    'unit-mix',
    '«```chart line\nmetric: rate\nentities: [hz]\naxis: zero\nband: {low: low, high: people}\n```',
    'units',
  ),
  brokenSeries(
    'a band of another base',
    'base-mix',
    '«```chart line\nmetric: rate\nentities: [hz]\naxis: zero\nband: {low: low, high: part}\n```',
    'share of GDP',
  ),
  brokenSeries(
    'a band up to a limit',
    'cap-as-value',
    '«```chart line\nmetric: rate\nentities: [hz]\naxis: zero\nband: {low: low, high: cap}\n```',
    'is a limit',
  ),
  brokenSeries(
    'a band mistyped',
    'unknown-metric',
    '```chart line\nmetric: rate\nentities: [hz]\naxis: zero\nband: {low: low, high: «hihg}\n```',
    'Did you mean "high"?',
  ),
  brokenSeries(
    'a band that is not given for the line',
    ['no-observation', 'no-observation'],
    '```chart line\nmetric: rate\nentities: [sz]\naxis: zero\nband: {low: «low, high: «high}\n```',
    'not given for "sz"',
  ),
  brokenSeries(
    'half a band',
    'missing-key',
    '```chart line\nmetric: rate\nentities: [hz]\naxis: zero\nband: «{low: low}\n```',
    '"high"',
  ),
  brokenSeries(
    'a band in a list',
    'wrong-type',
    '```chart line\nmetric: rate\nentities: [hz]\naxis: zero\nband: «[low, high]\n```',
    'object',
  ),
  brokenSeries(
    'a band of no line',
    'missing-key',
    '```chart line\nmetric: rate\nentities: [hz, sz]\naxis: zero\n«band: {low: low, high: high}\n```',
    'highlight: hz',
  ),
  brokenSeries(
    'an arrow of no line',
    'missing-key',
    '```chart line\nmetric: rate\nentities: [hz, sz]\naxis: zero\narrow: «difference\n```',
    '2 are drawn',
  ),
  brokenSeries(
    'an arrow of two lines',
    'missing-key',
    '```chart line\nmetric: rate\nentities: [hz, sz]\naxis: zero\nhighlight: [hz, sz]\narrow: «cagr\n```',
    '2 are highlighted',
  ),
  brokenSeries(
    'an arrow that is none',
    'unknown-value',
    '```chart line\nmetric: rate\nentities: [hz]\naxis: zero\narrow: «growth\n```',
    'difference, cagr',
  ),
  brokenSeries(
    'growth a year on a slope',
    'unknown-value',
    '```chart slope\nmetric: rate\nentities: [hz]\nfrom: 2019\nto: 2023\nnote: cropped\narrow: «cagr\n```',
    'One of: difference',
  ),
  brokenSeries(
    'an arrow from one value',
    ['count-n', 'count-n'],
    '«```chart line\nmetric: once\nentities: [hz]\naxis: zero\narrow: «difference\n```',
    'two values',
  ),
  brokenSeries('a line that is open at a break', [], '```chart line\nmetric: moved\n```'),
  brokenSeries(
    'a slope across a break',
    'break-crossed',
    '«```chart slope\nmetric: moved\nfrom: 2019\nto: 2023\n```',
    'from 2021 on',
  ),
  brokenSeries(
    'a slope behind a break',
    [],
    '```chart slope\nmetric: moved\nfrom: 2021\nto: 2023\nnote: x\n```',
  ),
  brokenSeries(
    'an index across a break',
    'break-crossed',
    '«```chart index\nmetric: moved\nbase: 2023\n```',
    'Begin at 2021',
  ),
  brokenSeries(
    'a difference across a break',
    'break-crossed',
    '```chart line\nmetric: moved\nhighlight: hz\narrow: «difference\n```',
    'counted differently',
  ),
  brokenSeries(
    'growth across a break, in a sentence',
    'break-crossed',
    'Up by «{{cagr moved.hz from=2019 to=2023}} a year.',
    'chart line',
  ),
  brokenSeries(
    'a multiple across a break',
    'break-crossed',
    'Now «{{times moved.hz.2023 moved.hz.2019}}.',
    'from 2021 on',
  ),
  brokenSeries('the same entities at one time', [], 'Now {{times moved.hz.2023 moved.sz.2023}}.'),
  brokenSeries(
    'growth across a break, set aside',
    [],
    '```allow\nbreak-crossed: both counts are shown\n```\n\nUp by {{cagr moved.hz from=2019 to=2023}} a year.',
  ),
  brokenSeries(
    'a pace from one year',
    'extrapolate',
    'Up by «{{cagr plan.hz from=2022 to=2023}} a year.',
    'Write {{change plan.hz.2023 plan.hz.2022}}.',
  ),
  brokenSeries(
    'a pace from less than one',
    'cannot-calculate',
    'Up by «{{cagr plan.hz from=2023 to=2023}}.',
    'less than a year',
  ),
  brokenSeries(
    'a line beyond its source',
    'extrapolate',
    '«```chart line\nmetric: plan\nentities: [hz]\n```',
    'goes on to 2025',
  ),
];
