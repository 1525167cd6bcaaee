import type { Codes } from './broken-case.ts';
import { brokenOutline } from './broken-outline.ts';

function broken(kind: string, slip: string, codes: Codes, yaml: string, says?: string) {
  return brokenOutline(`${kind}: ${slip}`, codes, `\`\`\`chart ${kind}\n${yaml}\n\`\`\``, says);
}

/** Blocks of the charts that are markup. */
export const markupChartCases = [
  brokenOutline('matrix mistyped', 'unknown-chart', '«```chart matirx\nmetrics: [gdp]\n```', '"matrix"'),
  broken(
    'matrix',
    'steps of another chart',
    'unknown-value',
    'metrics: [style]\nsteps: «highlight',
    'Steps of this chart: columns.',
  ),
  broken('matrix', 'no metrics', 'missing-key', '«entities: [hz, sz]', '"metrics"'),
  broken('matrix', 'the key in the singular', ['unknown-key', 'missing-key'], '««metric: [gdp]', '"metrics"'),
  broken('matrix', 'a metric mistyped', 'unknown-metric', 'metrics: [style, «lab]', 'Did you mean "labs"?'),
  broken('matrix', 'a metric with its entity', 'unknown-metric', 'metrics: [«labs.hz]', 'entities: [hz]'),
  broken('matrix', 'metrics without brackets', 'unknown-metric', 'metrics: «labs, style', '[labs, style]'),
  broken(
    'matrix',
    'an entity mistyped',
    'unknown-entity',
    'metrics: [style]\nentities: [hz, «szz]',
    'Did you mean "sz"?',
  ),
  broken(
    'matrix',
    'a source mistyped',
    'unknown-source',
    'metrics: [style, labs]\nsource: «bureua',
    'Did you mean "bureau"?',
  ),
  broken('matrix', 'a period for nothing', 'no-observation', 'metrics: [gdp]\nperiod: «2020', '2022, 2023'),
  broken('matrix', 'several periods', 'ambiguous-period', 'metrics: [«gdp]', '2022, 2023'),
  broken('matrix', 'sources that differ', 'ambiguous-source', 'metrics: [«launch]', 'source='),
  broken(
    'matrix',
    'a highlight that is not shown',
    'unknown-entity',
    'metrics: [style]\nhighlight: «sz',
    'among',
  ),
  brokenOutline(
    'matrix: unlike columns',
    'entity-mix',
    '«```chart matrix\nmetrics: [pop]\n```',
    'Compare entities of one kind',
  ),
  broken('timeline', 'no events', 'missing-key', '«note: x', '"events"'),
  broken('timeline', 'events as a text', 'wrong-type', 'events: «2018', '- when'),
  broken('timeline', 'an event as a text', 'wrong-type', 'events:\n  - «2018 happened', 'event 1'),
  broken('timeline', 'no time', 'missing-key', 'events:\n  - «text: x', '"when"'),
  broken('timeline', 'no text', 'missing-key', 'events:\n  - «when: 2018', '"text"'),
  broken(
    'timeline',
    'a date in another order',
    'bad-date',
    'events:\n  - {when: «25.02.2018, text: x}',
    '2018-02-25',
  ),
  broken('timeline', 'a date in words', 'bad-date', 'events:\n  - {when: «去年, text: x}', 'Write 2022'),
  broken(
    'timeline',
    'a figure that is no date',
    'bad-date',
    'events:\n  - {when: «"{{labs.hz}}", text: x}',
    '"date"',
  ),
  broken(
    'timeline',
    'an unknown figure',
    'unknown-metric',
    'events:\n  - {when: "{{«lunch.hz}}", text: x}',
    '"launch"',
  ),
  broken(
    'timeline',
    'a flag that is none',
    'wrong-type',
    'events:\n  - {when: 2018, text: x, derived: «maybe}',
    'true or false',
  ),
  broken(
    'timeline',
    'a key mistyped',
    'unknown-key',
    'events:\n  - {when: 2018, text: x, «dispute: true}',
    '"disputed"',
  ),
  broken(
    'timeline',
    'one brace',
    'single-brace',
    'events:\n  - when: 2018\n    text: "x «{labs.hz}"',
    '{{labs.hz}}',
  ),
  broken('argument', 'no claim', 'missing-key', '«support: [x]', '"claim"'),
  broken('argument', 'no claim within', 'missing-key', 'claim: x\nsupport:\n  - «support: y', '"claim"'),
  broken('argument', 'a key mistyped', 'unknown-key', 'claim: x\n«suport: y', '"support"'),
  broken(
    'argument',
    'a key mistyped within',
    'unknown-key',
    'claim: x\nsupport:\n  - claim: y\n    «opose: z',
    '"oppose"',
  ),
  broken('argument', 'a claim left empty', 'wrong-type', 'claim: x\nsupport:\n  - «claim:', 'Nothing stands'),
  broken('argument', 'an unknown figure', 'unknown-metric', 'claim: "x {{«lab.hz}}"', '"labs"'),
];
