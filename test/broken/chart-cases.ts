import type { BrokenCase, Codes } from './broken-case.ts';
import { brokenOutline } from './broken-outline.ts';

function brokenChart(slip: string, codes: Codes, yaml: string, says?: string): BrokenCase {
  return brokenOutline(slip, codes, `\`\`\`chart bar\n${yaml}\n\`\`\``, says);
}

/** Chart blocks. */
export const chartCases = [
  brokenOutline('no kind', 'unknown-chart', '«```chart\nmetric: pop\n```', 'Charts: bar'),
  brokenOutline('a kind mistyped', 'unknown-chart', '«```chart bra\nmetric: pop\n```', 'Did you mean "bar"?'),
  brokenOutline(
    'a kind that is not offered',
    'unknown-chart',
    '«```chart pie\nmetric: pop\n```',
    'chart share',
  ),
  brokenOutline('the word in capitals', 'unknown-chart', '«```Chart bar\nmetric: pop\n```', '```chart bar'),
  brokenOutline(
    'the word in the plural',
    'unknown-chart',
    '«```charts bar\nmetric: pop\n```',
    '```chart bar',
  ),
  brokenOutline('the words joined', 'unknown-chart', '«```chart-bar\nmetric: pop\n```', '```chart bar'),
  brokenOutline(
    'the words the other way round',
    'unknown-chart',
    '«```bar chart\nmetric: pop\n```',
    '```chart bar',
  ),
  brokenChart(
    'a step mistyped',
    'unknown-value',
    'metric: pop\nentities: [hz, sz]\nhighlight: hz\nsteps: «higlight',
    'Did you mean "highlight"?',
  ),
  brokenChart(
    'a step that is not in it',
    'unknown-value',
    'metric: pop\nentities: [hz, sz]\nhighlight: hz\nsteps: [highlight, «arrow]',
    'Steps of this chart: highlight.',
  ),
  brokenChart(
    'steps of nothing',
    'unknown-value',
    'metric: pop\nentities: [hz, sz]\nsteps: «yes',
    '`highlight:`',
  ),
  brokenChart('no metric', 'missing-key', '«entities: [hz, sz]', '"metric"'),
  brokenChart('an empty block', 'missing-key', '«', '"metric"'),
  brokenChart('a metric mistyped', 'unknown-metric', 'metric: «ppo', 'Did you mean "pop"?'),
  brokenChart(
    'an entity mistyped',
    'unknown-entity',
    'metric: pop\nentities: [hz, «szz]',
    'Did you mean "sz"?',
  ),
  brokenChart('entities without brackets', 'unknown-entity', 'metric: pop\nentities: «hz, sz', '[hz, sz]'),
  brokenChart(
    'a metric with its entity',
    'unknown-metric',
    'metric: «pop.hz',
    'metric: pop, and entities: [hz]',
  ),
  brokenChart('entities apart by blanks', 'unknown-entity', 'metric: pop\nentities: «hz sz', '[hz, sz]'),
  brokenChart('no blank behind a hyphen', 'bad-yaml', 'metric: pop\nentities:\n- hz\n«-sz', '"- "'),
  brokenChart('full-width commas', 'unknown-entity', 'metric: pop\nentities: [«hz，sz]', '[hz, sz]'),
  brokenChart('full-width brackets', 'unknown-entity', 'metric: pop\nentities: «【hz，sz】', '[hz, sz]'),
  brokenChart(
    'an entity without the figure',
    'no-observation',
    'metric: pop\nentities: [hz, «nj]',
    'given for: hz',
  ),
  brokenChart(
    'a period without figures',
    'no-observation',
    'metric: gdp\nperiod: «2020\nentities: [hz]',
    '2022, 2023',
  ),
  brokenChart(
    'several periods, none named',
    'ambiguous-period',
    'metric: gdp\nentities: [«hz, nj]',
    'period: 2023',
  ),
  brokenChart(
    'a source mistyped',
    'unknown-source',
    'metric: pop\nsource: «bureua\nentities: [hz, sz]',
    '"bureau"',
  ),
  brokenChart(
    'a key mistyped',
    'unknown-key',
    'metric: pop\n«entites: [hz, sz]\nentities: [hz, sz]',
    '"entities"',
  ),
  brokenChart('a colour', 'unknown-key', 'metric: pop\nentities: [hz, sz]\n«colour: red', 'Known keys'),
  brokenChart('a full-width colon', 'bad-yaml', '«metric：pop', '":"'),
  brokenChart('a full-width colon in a later line', 'bad-yaml', 'metric: pop\n«entities：[hz, sz]', '":"'),
  brokenChart('a tab', 'bad-yaml', 'metric: pop\nentities:\n«\t- hz', 'spaces'),
  brokenChart('a bracket not closed', 'bad-yaml', 'metric: pop\nentities: «[hz, sz', ']'),
  brokenChart('a key twice', 'duplicate-key', 'entities: [hz, sz]\nmetric: pop\n«metric: gdp', 'First'),
  brokenChart('another order', 'unknown-value', 'metric: pop\nentities: [hz, sz]\nsort: «values', '"value"'),
  brokenChart(
    'another arrow',
    'unknown-value',
    'metric: pop\nentities: [hz, sz]\narrow: «diff',
    'difference',
  ),
  brokenChart(
    'a highlight that is not shown',
    'unknown-entity',
    'metric: pop\nentities: [hz, sz]\nhighlight: «nj',
    'among',
  ),
  brokenOutline('one value', 'count-n', '«```chart bar\nmetric: pop\nentities: [hz]\n```', 'in a sentence'),
  brokenOutline('unlike things', 'entity-mix', '«```chart bar\nmetric: pop\n```', 'one kind'),
  brokenOutline('words', 'not-a-number', '«```chart bar\nmetric: style\nentities: [hz]\n```', 'number'),
  brokenOutline('a limit', 'cap-as-value', '«```chart bar\nmetric: grant\n```', 'chart range'),
  brokenChart(
    'a waiver without reason',
    'waiver-without-reason',
    'metric: pop\nentities: [hz, sz]\nallow: { «unit-mix: }',
    'reason',
  ),
  brokenChart(
    'a waiver for nothing',
    'unused-waiver',
    'metric: pop\nentities: [hz, sz]\nallow: { «count-n: x }',
    'did not',
  ),
  brokenChart(
    'a fact set aside',
    'unknown-value',
    'metric: pop\nentities: [hz, sz]\nallow: { «unit-mix: x }',
    'cannot be',
  ),
];
