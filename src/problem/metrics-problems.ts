import type { ProblemKind } from './problem-kind.ts';

/** What a metrics file can get wrong, and what expressions ask of it. */
export const metricsProblems = {
  'ambiguous-period': {
    severity: 'error',
    title: 'Several periods, none named',
    explanation:
      'The metric is given for more than one period. Name one in the expression ({{gdp.hz.2023}}) or set `period:` in the front matter for the whole deck.',
  },
  'ambiguous-source': {
    severity: 'error',
    title: 'Sources differ',
    explanation:
      'Several sources in one metrics file give different values for the same metric, entity and period. Name the one you mean: {{gdp.hz source="bureau"}}.',
  },
  'bad-date': {
    severity: 'error',
    title: 'Not a date',
    explanation:
      'Dates and periods are written 2025-02-06, 2025-02 or 2025; periods also 2022-Q1, 2022-H1 and 2021/22.',
  },
  'bad-id': {
    severity: 'error',
    title: 'Not an id',
    explanation:
      'Ids of sources, entities and metrics begin with a letter and go on with letters, digits, _ and -. They are typed in expressions, so that no other character can be allowed.',
  },
  'bad-json': {
    severity: 'error',
    title: 'Not JSON',
    explanation:
      'The metrics file is strict JSON: double quotes, no comments, no comma behind the last item.',
  },
  'duplicate-key': {
    severity: 'error',
    title: 'A key that stands twice',
    explanation: 'The second value would silently win. Keep one of them.',
  },
  'duplicate-observation': {
    severity: 'error',
    title: 'An observation given twice',
    explanation:
      'The same metric, entity, period and source stand twice in one file. Two values need two sources.',
  },
  'missing-key': {
    severity: 'error',
    title: 'A record without a key it needs',
    explanation: 'The metrics schema says which keys each record must have; editors show it, too.',
  },
  'no-current-entity': {
    severity: 'error',
    title: '"it" without an entity',
    explanation:
      '{{gdp.it}} is about the current entity: `entity:` in the front matter, or `each=` on the slide.',
  },
  'no-observation': {
    severity: 'error',
    title: 'A metric without a value here',
    explanation:
      'The metric exists, but has no observation for this entity or period. Add one, or write `missing` with a reason.',
  },
  'no-period': {
    severity: 'error',
    title: 'An observation without a period',
    explanation:
      'A figure without its period cannot be judged. Where time truly plays no part, the metric is `timeless`.',
  },
  'no-source': {
    severity: 'error',
    title: 'An observation without a source',
    explanation: 'Every figure in a deck can be traced. Name the source, if need be of tier hearsay.',
  },
  'number-too-long': {
    severity: 'error',
    title: 'A number with too many digits',
    explanation: 'Beyond fifteen significant digits numbers change silently. No statistic has that many.',
  },
  'reserved-name': {
    severity: 'error',
    title: 'An id that means something else',
    explanation:
      'diff, times, change, share, rank, cagr, sum, name and it are words of the expression language.',
  },
  'too-deep': {
    severity: 'error',
    title: 'Nested too deeply',
    explanation: 'A hundred levels is the limit, for brackets in data as for boxes and includes.',
  },
  'unknown-entity': {
    severity: 'error',
    title: 'Not an entity',
    explanation: 'The metrics files define no entity (or kind of entity) of this name.',
  },
  'unknown-key': {
    severity: 'error',
    title: 'Not a key',
    explanation: 'The set of keys is closed, so that a slip of the pen does not pass in silence.',
  },
  'unknown-metric': {
    severity: 'error',
    title: 'Not a metric',
    explanation: 'The metrics files define no metric of this name.',
  },
  'unknown-source': {
    severity: 'error',
    title: 'Not a source',
    explanation: 'The metrics files define no source of this name, or this figure does not come from it.',
  },
  'unknown-value': {
    severity: 'error',
    title: 'Not one of the choices',
    explanation: 'The key takes one of a few words; the message names them.',
  },
  'wrong-type': {
    severity: 'error',
    title: 'A value of the wrong type',
    explanation: 'The message says what is wanted here.',
  },
  'wrong-value': {
    severity: 'error',
    title: 'A value that does not fit its metric',
    explanation:
      'Ordinal metrics take one of their levels, dates a date in quotes, texts a text, all others a bare number.',
  },
} as const satisfies Record<string, ProblemKind>;
