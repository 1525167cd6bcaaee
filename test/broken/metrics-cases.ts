import { brokenFiles } from './broken-case.ts';
import { brokenMetrics, brokenRecord, soundMetrics } from './broken-metrics.ts';

const value = (text: string) =>
  `{ "metric": "gdp", "entity": "hz", "period": "2022", "value": ${text}, "source": "bureau" }`;
const period = (text: string) =>
  `{ "metric": "gdp", "entity": "hz", "period": ${text}, "value": 1, "source": "bureau" }`;
const slide = '---\ntitle: T\nlang: en\n---\n## First\n\n';

/** Records of the metrics file. */
export const metricsCases = [
  brokenFiles(
    'a name without a glyph',
    'glyph-missing',
    {
      'outline.md': `${slide}{{name sz}}\n`,
      'metrics.json': soundMetrics({ entity: '"sz": { "name": "«𠮷", "kind": "city" }' }),
    },
    'U+20BB7',
  ),
  brokenMetrics('a section mistyped', 'unknown-key', '{ «"observation": [] }', '"observations"'),
  brokenMetrics('entities as a list', 'wrong-type', '{ "entities": «[{ "id": "hz" }] }', 'from id to record'),
  brokenMetrics('observations as an object', 'wrong-type', '{ "observations": «{} }', 'a list'),
  brokenMetrics('an entity as a text', 'wrong-type', soundMetrics({ entity: '"sz": «"Shenzhen"' }), 'keys'),
  brokenMetrics(
    'an entity without a name',
    'missing-key',
    soundMetrics({ entity: '"sz": «{ "kind": "city" }' }),
    '"name"',
  ),
  brokenMetrics(
    'a key mistyped',
    ['missing-key', 'unknown-key'],
    soundMetrics({ entity: '"sz": «{ «"nmae": "Shenzhen" }' }),
    '"name"',
  ),
  brokenMetrics(
    'an id with #',
    'bad-id',
    soundMetrics({ entity: '«"#sz": { "name": "Shenzhen" }' }),
    'letters',
  ),
  brokenMetrics(
    'an id with a dot',
    'bad-id',
    soundMetrics({ entity: '«"s.z": { "name": "Shenzhen" }' }),
    'letters',
  ),
  brokenMetrics(
    'an id with a blank',
    'bad-id',
    soundMetrics({ source: '«"my source": { "title": "T", "tier": "press" }' }),
    'letters',
  ),
  brokenMetrics(
    'a year as an id',
    'bad-id',
    soundMetrics({ metric: '«"2023": { "name": "x" }' }),
    'begins with a letter',
  ),
  brokenMetrics(
    'an entity called it',
    'reserved-name',
    soundMetrics({ entity: '«"it": { "name": "Italy" }' }),
    'current entity',
  ),
  brokenMetrics(
    'a metric called share',
    'reserved-name',
    soundMetrics({ metric: '«"share": { "name": "Share", "unit": "%", "kind": "share" }' }),
    'helper',
  ),
  brokenMetrics(
    'a metric called name',
    'reserved-name',
    soundMetrics({ metric: '«"name": { "name": "Name", "kind": "text" }' }),
    'helper',
  ),
  brokenMetrics(
    'no unit',
    'missing-key',
    soundMetrics({ metric: '«"pop": { "name": "Residents", "kind": "count" }' }),
    '"unit"',
  ),
  brokenMetrics(
    'a kind mistyped',
    'unknown-value',
    soundMetrics({ metric: '"pop": { "name": "P", "unit": "", "kind": «"cuont" }' }),
    '"count"',
  ),
  brokenMetrics(
    'a kind in other words',
    'unknown-value',
    soundMetrics({ metric: '"pop": { "name": "P", "unit": "%", "kind": «"percentage" }' }),
    'share',
  ),
  brokenMetrics(
    'levels left out',
    'missing-key',
    soundMetrics({ metric: '«"o": { "name": "O", "kind": "ordinal" }' }),
    '"levels"',
  ),
  brokenMetrics(
    'levels as a text',
    'wrong-type',
    soundMetrics({ metric: '"o": { "name": "O", "kind": "date", "levels": «"a, b" }' }),
    'list',
  ),
  brokenMetrics(
    'a precision in words',
    'wrong-type',
    soundMetrics({ metric: '"o": { "name": "O", "kind": "count", "unit": "", "precision": «"two" }' }),
    '0 to 9',
  ),
  brokenMetrics(
    'a tier mistyped',
    'unknown-value',
    soundMetrics({ source: '"s": { "title": "T", "tier": «"offical" }' }),
    '"official"',
  ),
  brokenMetrics('no tier', 'missing-key', soundMetrics({ source: '"s": «{ "title": "T" }' }), '"tier"'),
  brokenMetrics(
    'a date in words',
    'bad-date',
    soundMetrics({ source: '"s": { "title": "T", "tier": "press", "date": «"March 2024" }' }),
    '2025-02-06',
  ),
  brokenMetrics(
    'a date that is none',
    'bad-date',
    soundMetrics({ source: '"s": { "title": "T", "tier": "press", "date": «"2024-13-01" }' }),
    'no date',
  ),
  brokenMetrics(
    'an address without a scheme',
    'unsafe-link',
    soundMetrics({ source: '"s": { "title": "T", "tier": "press", "url": «"www.example.org" }' }),
    'https://',
  ),
  brokenMetrics(
    'a language by name',
    'wrong-type',
    soundMetrics({ entity: '"sz": { "name": { «"中文": "深圳" } }' }),
    '"zh"',
  ),
  brokenMetrics(
    'a text of no language',
    'wrong-type',
    soundMetrics({ entity: '"sz": { "name": «{} }' }),
    'for each language',
  ),
  brokenRecord('a percent sign in quotes', 'wrong-value', value('«"38%"'), 'Write 38'),
  brokenRecord('thousands separators in quotes', 'wrong-value', value('«"1,234"'), 'Write 1234'),
  brokenRecord('a number in quotes', 'wrong-value', value('«"38"'), 'Write 38'),
  brokenRecord('a number with its unit', 'wrong-value', value('«"12.5万"'), 'Write 125000'),
  brokenRecord('full-width digits in quotes', 'wrong-value', value('«"３８"'), 'Write 38'),
  brokenRecord('no value, in words', 'wrong-value', value('«"n/a"'), '"missing"'),
  brokenRecord('no value, as a dash', 'wrong-value', value('«"—"'), '"missing"'),
  brokenRecord('no value, as null', 'wrong-type', value('«null'), '"missing"'),
  brokenRecord('a value of yes', 'wrong-type', value('«true'), 'number'),
  brokenRecord('a value in a list', 'wrong-type', value('«[1, 2]'), 'number'),
  brokenRecord(
    'a level mistyped',
    'wrong-value',
    '{ "metric": "style", "entity": "hz", "value": «"storng", "source": "bureau" }',
    '"strong"',
  ),
  brokenRecord(
    'a date with slashes',
    'wrong-value',
    '{ "metric": "launch", "entity": "hz", "value": «"2018/10/11", "source": "bureau" }',
    '2018-10-11',
  ),
  brokenRecord(
    'a date as a number',
    'wrong-value',
    '{ "metric": "launch", "entity": "hz", "value": «2018, "source": "bureau" }',
    '"2018"',
  ),
  brokenRecord('a year with its word', 'bad-date', period('«"2022年"'), 'Write 2022'),
  brokenRecord('a year of two digits', 'bad-date', period('«"22"'), '2022-Q1'),
  brokenRecord('a quarter first', 'bad-date', period('«"Q1 2022"'), '2022-Q1'),
  brokenRecord('a quarter without its hyphen', 'bad-date', period('«"2022Q1"'), '2022-Q1'),
  brokenRecord('a month that is none', 'bad-date', period('«"2022-13"'), '2022-06'),
  brokenRecord('a month without its zero', 'bad-date', period('«"2022-6"'), '2022-06'),
  brokenRecord('a span of years', 'bad-date', period('«"2021-2022"'), '2021/22'),
  brokenRecord(
    'no period',
    'no-period',
    '«{ "metric": "gdp", "entity": "hz", "value": 1, "source": "bureau" }',
    'timeless',
  ),
  brokenRecord(
    'no source',
    'no-source',
    '«{ "metric": "gdp", "entity": "hz", "period": "2022", "value": 1 }',
    '"source"',
  ),
  brokenRecord(
    'no value',
    'missing-key',
    '«{ "metric": "gdp", "entity": "hz", "period": "2022", "source": "bureau" }',
    '"missing"',
  ),
  brokenRecord(
    'a metric mistyped',
    'unknown-metric',
    '{ "metric": «"gpd", "entity": "hz", "period": "2022", "value": 1, "source": "bureau" }',
    '"gdp"',
  ),
  brokenRecord(
    'an entity mistyped',
    'unknown-entity',
    '{ "metric": "gdp", "entity": «"zh", "period": "2022", "value": 1, "source": "bureau" }',
    '"hz"',
  ),
  brokenRecord(
    'an entity by its name',
    'unknown-entity',
    '{ "metric": "gdp", "entity": «"杭州", "period": "2022", "value": 1, "source": "bureau" }',
    '"hz"',
  ),
  brokenRecord(
    'a source mistyped',
    'unknown-source',
    '{ "metric": "gdp", "entity": "hz", "period": "2022", "value": 1, "source": «"bureua" }',
    '"bureau"',
  ),
  brokenRecord(
    'a key mistyped',
    'unknown-key',
    '{ "metric": "gdp", "entity": "hz", "period": "2022", "value": 1, "source": "bureau", «"staus": "final" }',
    '"status"',
  ),
  brokenRecord(
    'a status in other words',
    'unknown-value',
    '{ "metric": "gdp", "entity": "hz", "period": "2022", "value": 1, "source": "bureau", "status": «"preliminary" }',
    'provisional',
  ),
  brokenRecord(
    'a bound in other words',
    'unknown-value',
    '{ "metric": "gdp", "entity": "hz", "period": "2022", "value": 1, "source": "bureau", "bound": «"up to" }',
    'at-most',
  ),
  brokenRecord(
    'missing without a reason',
    'missing-key',
    '{ "metric": "gdp", "entity": "hz", "period": "2022", «"missing": "not-stated", "source": "bureau" }',
    '"reason"',
  ),
  brokenRecord(
    'missing for no known reason',
    'unknown-value',
    '{ "metric": "gdp", "entity": "hz", "period": "2022", "missing": «"n/a", "reason": "x", "source": "bureau" }',
    'not-available',
  ),
  brokenRecord(
    'a value that is missing',
    'wrong-type',
    '{ "metric": "gdp", "entity": "hz", "period": "2022", «"value": 1, "missing": "not-stated", "reason": "x", "source": "bureau" }',
    'Keep one',
  ),
  brokenRecord(
    'given twice',
    'duplicate-observation',
    '«{ "metric": "gdp", "entity": "hz", "period": "2023", "value": 1, "source": "bureau" }',
    'First',
  ),
  brokenFiles('shares of different things', 'base-mix', {
    'outline.md': `${slide}«{{diff a.hz.2023 b.hz.2023}}\n`,
    'metrics.json': twoMetrics('"base": "patents"', '"base": "GDP"'),
  }),
  brokenFiles('measured in different ways', 'definition-mix', {
    'outline.md': `${slide}«{{diff a.hz.2023 b.hz.2023}}\n`,
    'metrics.json': twoMetrics('"definition": "registered"', '"definition": "surveyed"'),
  }),
];

function twoMetrics(a: string, b: string): string {
  const metric = (id: string, more: string) =>
    `"${id}": { "name": "${id}", "unit": "%", "kind": "share", ${more} }`;
  const record = (id: string) =>
    `{ "metric": "${id}", "entity": "hz", "period": "2023", "value": 1, "source": "bureau" }`;
  return soundMetrics({
    metric: `${metric('a', a)}, ${metric('b', b)}`,
    record: `${record('a')}, ${record('b')}`,
  });
}
