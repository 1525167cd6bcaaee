import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/problem/catalogue.ts';
import { suggestName } from '../../src/problem/nearest-name.ts';
import type { BrokenCase } from './broken-case.ts';
import { brokenFrontMatter } from './broken-front-matter.ts';
import { brokenMetrics, brokenRecord, soundMetrics } from './broken-metrics.ts';
import { brokenOutline } from './broken-outline.ts';
import { runBrokenCase } from './run-broken-case.ts';

const chart = (yaml: string) => brokenOutline('', [], `\`\`\`chart bar\n${yaml}\n\`\`\``);
const text = (body: string) => brokenOutline('', [], body);
const front = (yaml: string) => brokenFrontMatter('', [], yaml);
const record = (more: string) =>
  brokenRecord('', [], `{ "metric": "gdp", "entity": "hz", "period": "2022", "source": "bureau", ${more} }`);

/** What is meant, and where it is mistyped. */
const typos: readonly (readonly [meant: string, typed: BrokenCase])[] = [
  ['conversion', text('{{conversoin.zju}}')],
  ['conversion', text('{{convertion.zju}}')],
  ['labs', text('{{lab.hz}}')],
  ['labs', text('{{ｌａｂｓ.hz}}')],
  ['zju', text('{{conversion.ZJU}}')],
  ['hz', text('{{labs.zh}}')],
  ['seu', text('{{conversion.sue}}')],
  ['times', text('{{time gdp.hz.2023 gdp.sz.2023}}')],
  ['change', text('{{chnage gdp.hz.2023 gdp.hz.2022}}')],
  ['share', text('{{shares gdp.hz.2023 gdp.sz.2023}}')],
  ['organisation', front('title: T\norganization: City')],
  ['subtitle', front('title: T\nsub-title: Why')],
  ['slide-number', front('title: T\nslideNumber: true')],
  ['metrics', front('title: T\nmetric: metrics.json')],
  ['briefing', front('title: T\ntheme: breifing')],
  ['headings', front('title: T\ndivide: heading')],
  ['entities', chart('metric: pop\nentity: [hz, sz]')],
  ['highlight', chart('metric: pop\nentities: [hz, sz]\nhilight: hz')],
  ['difference', chart('metric: pop\nentities: [hz, sz]\narrow: diff')],
  ['given', chart('metric: pop\nentities: [hz, sz]\nsort: givn')],
  ['bar', text('```chart bars\nmetric: pop\n```')],
  ['columns', text('::: colunms\nx\n:::')],
  ['so-what', text('::: sowhat\nx\n:::')],
  ['visibility', text('## A {visiblity=hidden}')],
  ['statement', text('## A {layout=statment}')],
  ['official', brokenMetrics('', [], soundMetrics({ source: '"s": { "title": "T", "tier": "offical" }' }))],
  [
    'ordinal',
    brokenMetrics('', [], soundMetrics({ metric: '"o": { "name": "O", "unit": "", "kind": "ordnial" }' })),
  ],
  ['provisional', record('"value": 1, "status": "provisonal"')],
  ['at-most', record('"value": 1, "bound": "at_most"')],
  ['not-available', record('"missing": "notavailable", "reason": "x"')],
];

describe('names mistyped', () => {
  it('are guessed first, 28 of 30', async () => {
    const misses: string[] = [];
    for (const [meant, typed] of typos) {
      const { problems } = await runBrokenCase(typed);
      const hints = problems.flatMap(({ hint }) => hint ?? []).join(' ');
      if (!hints.startsWith(`Did you mean "${meant}"?`)) misses.push(`${meant}: ${hints}`);
    }
    expect(typos).toHaveLength(30);
    if (misses.length > 0) console.warn(misses.join('\n'));
    expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(2);
  });

  it.each([
    ['unkown-metric', 'unknown-metric'],
    ['entity_mix', 'entity-mix'],
    ['bad-jsno', 'bad-json'],
    ['unclear-note', 'unclear-notes'],
  ])('of problems: %s', (typed, meant) => {
    expect(suggestName(typed, Object.keys(catalogue))).toBe(`Did you mean "${meant}"?`);
  });
});
