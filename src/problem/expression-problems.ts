import type { ProblemKind } from './problem-kind.ts';

/** Figures in an outline: `{{metric.entity}}` and the helpers. */
export const expressionProblems = {
  'ambiguous-period': {
    severity: 'error',
    title: 'Several periods, none named',
    what: 'The metrics give this metric for more than one period, and the expression does not say which it means.',
    why: 'The latest is not always the one your argument is about, and it would change on the day that somebody adds a year to the file.',
    mend: 'Name the period behind the entity, or set `period:` in the front matter for the whole deck.',
    example: {
      place: 'slide',
      wrong: ['杭州的地区生产总值是{{gdp.hz}}。'],
      right: ['杭州的地区生产总值是{{gdp.hz.2023}}。'],
    },
  },
  'ambiguous-source': {
    severity: 'error',
    title: 'Sources differ',
    what: 'Two sources of one metrics file give different values for the same metric, entity and period.',
    why: 'If Lectern chose, someone in the room who knows the other number would ask, and you would not know that there was one.',
    mend: 'Decide whom you believe and say so with `source="…"`. Where the difference matters, show both.',
    example: {
      place: 'slide',
      wrong: ['去年来了{{visitors.hz}}。'],
      right: ['去年来了{{visitors.hz source="bureau"}}，', '报纸说是{{visitors.hz source="paper"}}。'],
    },
  },
  'bad-expression': {
    severity: 'error',
    title: 'An expression that cannot be read',
    what: 'What stands between `{{` and `}}` is neither a figure, `metric.entity`, nor a call of one helper (diff, times, change, share, rank, cagr, sum, name). Helpers take figures with blanks between them, and do not nest; full-width braces hold no expression.',
    why: 'An expression that is passed over would stand on the slide as braces, or leave a hole where the number should be.',
    mend: 'Write it on one line, without commas. To show the two characters themselves write `\\{{`.',
    example: {
      place: 'slide',
      wrong: ['高出{{diff patent_conversion.zju, patent_conversion.seu}}'],
      right: ['高出{{diff patent_conversion.zju patent_conversion.seu}}'],
    },
  },
  'cannot-calculate': {
    severity: 'error',
    title: 'A calculation without a result',
    what: 'The figures are all there, but this calculation with them has no meaning: a division by zero, growth from zero or less, a part larger than its whole, a yearly rate over less than a year.',
    why: 'A spreadsheet would give `#DIV/0!`, or 1,200%. The first is embarrassing, the second is believed.',
    mend: 'Tell it in other terms: the two figures side by side, or their difference.',
    example: {
      place: 'slide',
      wrong: ['开放实验室增长了{{change labs.hz.2023 labs.hz.2019}}。'],
      right: ['开放实验室从{{labs.hz.2019}}增加到{{labs.hz.2023}}。'],
    },
  },
  'missing-value': {
    severity: 'error',
    title: 'A calculation with an unknown value',
    what: 'One of the figures is recorded as `missing`, so nothing can be calculated from it.',
    why: 'Counted as zero, a city that does not publish would come out as one that has nothing.',
    mend: 'Show what is known, and let the other figure say that it is not; its reason is one click away. Or find the value.',
    example: {
      place: 'slide',
      wrong: ['深圳的开放实验室是南京的{{times labs.sz.2023 labs.nj.2023}}。'],
      right: ['深圳有{{labs.sz.2023}}开放实验室，南京{{labs.nj.2023}}。'],
    },
  },
  'no-current-entity': {
    severity: 'error',
    title: '"it" without an entity',
    what: '`it` stands for the entity that the slide or the deck is about, and neither names one.',
    why: 'The same outline can brief one city after another; which one this is must be said, not guessed.',
    mend: 'Set `entity:` in the front matter, make the slide once for every city with `each=city`, or write the entity itself.',
    example: {
      place: 'slides',
      wrong: ['## {{name it}}有{{residents.it}}'],
      right: ['## {{name it}}有{{residents.it}} {each=city}'],
    },
  },
  'no-observation': {
    severity: 'error',
    title: 'A metric without a value here',
    what: 'The metric exists, but the metrics hold no observation of it for this entity, or for this period.',
    why: 'A value of the year before, or of the city next to it, would fill the gap and say something that nobody has measured.',
    mend: 'Name a period that is given, add the observation, or record that there is none: `"missing": "not-available"` with a reason.',
    example: {
      place: 'slide',
      wrong: ['2021年，杭州的地区生产总值是{{gdp.hz.2021}}。'],
      right: ['2022年，杭州的地区生产总值是{{gdp.hz.2022}}。'],
    },
  },
  'not-a-number': {
    severity: 'error',
    title: 'A calculation with a word',
    what: 'A helper or chart is given a metric of kind date, ordinal or text.',
    why: 'How much more is "strong" than "weak"? Any number in answer would be made up, and look measured.',
    mend: 'Show the two side by side, in a sentence or a table.',
    example: {
      place: 'slide',
      wrong: ['服务水平相差{{diff service.hz service.nj}}。'],
      right: ['服务水平：杭州{{service.hz}}，南京{{service.nj}}。'],
    },
  },
  'single-brace': {
    severity: 'warning',
    title: 'A figure in single braces',
    what: 'A metric and an entity stand in single braces, where figures take two.',
    why: 'In single braces it is text: the audience would read the name of a metric where you speak of a number.',
    mend: 'Double the braces. Should it really be text, put a backslash before the first one.',
    example: {
      place: 'slide',
      wrong: ['转化率{patent_conversion.zju}。'],
      right: ['转化率{{patent_conversion.zju}}。'],
    },
  },
  'unknown-entity': {
    severity: 'error',
    title: 'Not an entity',
    what: 'The metrics files define no entity of this name, a chart highlights one that it does not show, or `each=` names no kind of entity either.',
    why: "Ids are short, and `nj` for 南京 is one letter from `nb` for 宁波. A near miss must not put one city's figure under another's name.",
    mend: 'Take the id from `entities` in the metrics file, or define the entity there. Lists in chart blocks stand in brackets: `[hz, nj]`.',
    example: {
      place: 'slide',
      wrong: ['杭州有{{patents.hangzhou}}专利。'],
      right: ['杭州有{{patents.hz}}专利。'],
    },
  },
  'unknown-metric': {
    severity: 'error',
    title: 'Not a metric',
    what: 'The metrics files define no metric of this name. If the message says that none were read, the file itself is missing or lies elsewhere.',
    why: 'Every number on a slide comes from a record with a unit, a period and a source. Without that record there is nothing that Lectern could vouch for.',
    mend: 'Correct the spelling, or define the metric under `metrics`. The file is metrics.json beside the outline, unless `metrics:` in the front matter names another.',
    example: {
      place: 'slide',
      wrong: ['浙大{{patent_conversoin.zju}}，东大{{patent_conversion.seu}}。'],
      right: ['浙大{{patent_conversion.zju}}，东大{{patent_conversion.seu}}。'],
    },
  },
  'unknown-source': {
    severity: 'error',
    title: 'Not a source',
    what: 'A record or an expression names a source that the metrics files do not define, or one that does not give this figure.',
    why: 'The number behind a figure leads to the sources slide. A listener who looks it up there must find who said so.',
    mend: 'Use the id of a source that gives the figure; add it under `sources` with a title and a tier if it is new.',
    example: {
      place: 'observations',
      wrong: [
        '{ "metric": "patents", "entity": "nj", "period": "2023",',
        '  "value": 27400, "source": "stats" }',
      ],
      right: [
        '{ "metric": "patents", "entity": "nj", "period": "2023",',
        '  "value": 27400, "source": "bureau" }',
      ],
    },
  },
} as const satisfies Record<string, ProblemKind>;
