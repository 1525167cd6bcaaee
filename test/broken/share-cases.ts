import { type BrokenCase, brokenFiles, type Codes } from './broken-case.ts';
import { soundMetrics } from './broken-metrics.ts';
import { brokenOutline } from './broken-outline.ts';

function brokenBlock(slip: string, codes: Codes, kind: string, yaml: string, says?: string): BrokenCase {
  return brokenOutline(slip, codes, `\`\`\`chart ${kind}\n${yaml}\n\`\`\``, says);
}

/** Cards, icons, cells. */
export const shareCases = [
  brokenOutline('cards of nothing', 'missing-key', '«```chart cards\nnote: x\n```', '"figures"'),
  brokenBlock('one card', 'part-count', 'cards', '«figures: ["{{pop.hz}}"]', 'a sentence'),
  brokenBlock(
    'seven cards',
    'part-count',
    'cards',
    '«metrics: [pop, gdp, rate, grant, labs, style, launch]',
    'table',
  ),
  brokenBlock(
    'an id in place of an expression',
    'wrong-type',
    'cards',
    'figures: ["{{pop.hz}}", «pop.sz]',
    '{{metric.entity}}',
  ),
  brokenBlock(
    'words behind the figure',
    'wrong-type',
    'cards',
    'figures: [«"{{pop.hz}} in all", "{{pop.sz}}"]',
    'then the figure',
  ),
  brokenBlock('cards by metrics, of nobody', 'missing-key', 'cards', '«metrics: [pop, grant]', 'entity:'),
  brokenBlock(
    'a metric of a card mistyped',
    'unknown-metric',
    'cards',
    'metrics: [pop, «grnat]\nentity: hz',
    'Did you mean "grant"?',
  ),
  brokenOutline('icons of nothing', 'missing-key', '«```chart pictogram\nof: 5\n```', 'figure'),
  brokenBlock(
    'another icon',
    'unknown-value',
    'pictogram',
    'figure: "{{share pop.zju pop.hz}}"\nof: 10\nicon: «persn',
    'Did you mean "person"?',
  ),
  brokenBlock(
    'an icon for each of a hundred',
    'part-count',
    'pictogram',
    'figure: "{{share pop.zju pop.hz}}"\nof: «100',
    '2 to 25',
  ),
  brokenBlock(
    'an amount as icons',
    'not-a-share',
    'pictogram',
    'figure: "«{{pop.hz}}"',
    '{{share part whole}}',
  ),
  brokenBlock('a limit as icons', 'cap-as-value', 'pictogram', 'figure: "«{{grant.hz}}"', 'card'),
  brokenFiles(
    'a share of nothing named',
    'ratio-base',
    {
      'metrics.json': soundMetrics({
        metric: '"fast": { "name": "Fast", "unit": "%", "kind": "share", "timeless": true }',
        record: '{ "metric": "fast", "entity": "hz", "value": 20, "source": "bureau" }',
      }),
      'outline.md':
        '---\ntitle: T\nlang: en\n---\n## First\n\n```chart waffle\nfigure: "«{{fast.hz}}"\n```\n',
    },
    '"base"',
  ),
  brokenBlock('words as cells', 'not-a-number', 'waffle', 'figure: "«{{style.hz}}"', 'number'),
  brokenOutline('cells of nothing', 'missing-key', '«```chart waffle\nnote: x\n```', 'figure'),
  brokenBlock('one part', 'part-count', 'waffle', '«parts: ["{{share pop.zju pop.hz}}"]', 'figure:'),
  brokenBlock(
    'more than a whole',
    'sum-check',
    'waffle',
    '«parts: ["{{share pop.hz pop.hz}}", "{{share pop.hz pop.hz digits=3}}"]',
    'overlap',
  ),
  brokenBlock(
    'a whole that is none',
    'sum-check',
    'waffle',
    '«parts: ["{{share pop.zju pop.hz}}", "{{share pop.zju pop.hz digits=3}}"]\nwhole: yes',
    'missing',
  ),
  brokenBlock(
    'a part mistyped',
    'unknown-entity',
    'waffle',
    'metric: pop\nparts: [hz, «szz]\nof: "{{pop.sz}}"',
    'Did you mean "sz"?',
  ),
];
