import type { ProblemKind } from './problem-kind.ts';

/** What a metrics file says of its figures. */
export const metricsProblems = {
  'bad-id': {
    severity: 'error',
    title: 'Not an id',
    what: 'The id of a source, entity or metric begins with a digit, or holds something else than letters, digits, `_` and `-`.',
    why: 'Ids are typed in expressions, where dots divide metric, entity and period, and a leading digit begins a period. With an entity called 2023 nobody could say what `{{gdp.2023}}` is.',
    mend: 'Begin with a letter, of any script; what readers see is the `name`, which may hold anything.',
    example: {
      place: 'metrics',
      wrong: ['{', '  "entities": { "3rd.ring": { "name": "三环内", "kind": "district" } }', '}'],
      right: ['{', '  "entities": { "ring-3": { "name": "三环内", "kind": "district" } }', '}'],
    },
  },
  'duplicate-observation': {
    severity: 'error',
    title: 'An observation given twice',
    what: 'One file gives the same metric, entity and period twice from the same source.',
    why: 'If the values differ, one of them is wrong, and the deck would depend on which line comes last.',
    mend: 'Remove one of them. If the source was revised, keep the new value with `"status": "revised"`; if they come from two places, name two sources.',
    example: {
      place: 'observations',
      wrong: [
        '{ "metric": "patents", "entity": "nj", "period": "2023",',
        '  "value": 27400, "source": "bureau" },',
        '{ "metric": "patents", "entity": "nj", "period": "2023",',
        '  "value": 28100, "source": "bureau" }',
      ],
      right: [
        '{ "metric": "patents", "entity": "nj", "period": "2023",',
        '  "value": 28100, "source": "bureau", "status": "revised" }',
      ],
    },
  },
  'no-period': {
    severity: 'error',
    title: 'An observation without a period',
    what: 'The observation does not say when its value was true, and its metric is not `timeless`.',
    why: '"GDP of 2 trillion" is nothing to decide upon until you know of which year; the same number can be growth or decline.',
    mend: 'Add the `period`. Where time plays no part, such as the date of a founding, say `"timeless": true` of the metric.',
    example: {
      place: 'observations',
      wrong: ['{ "metric": "patents", "entity": "nj",', '  "value": 27400, "source": "bureau" }'],
      right: [
        '{ "metric": "patents", "entity": "nj", "period": "2023",',
        '  "value": 27400, "source": "bureau" }',
      ],
    },
  },
  'no-source': {
    severity: 'error',
    title: 'An observation without a source',
    what: 'The observation does not name where its value comes from.',
    why: '"Where does that number come from?" is the question that a briefing must survive.',
    mend: 'Name the source, however weak: a tier of "hearsay" is honest, and is shown as such.',
    example: {
      place: 'observations',
      wrong: ['{ "metric": "patents", "entity": "nj", "period": "2023",', '  "value": 27400 }'],
      right: [
        '{ "metric": "patents", "entity": "nj", "period": "2023",',
        '  "value": 27400, "source": "bureau" }',
      ],
    },
  },
  'number-too-long': {
    severity: 'error',
    title: 'A number with too many digits',
    what: 'The number has more than fifteen significant digits.',
    why: 'Beyond fifteen, computers round without telling, and the figure shown would not be the one written. Such digits come from a calculation, not from a measurement.',
    mend: 'Round to what the source itself states.',
    example: {
      place: 'observations',
      wrong: [
        '{ "metric": "patents_per_head", "entity": "hz", "period": "2023",',
        '  "value": 61.1723366874301229, "source": "bureau" }',
      ],
      right: [
        '{ "metric": "patents_per_head", "entity": "hz", "period": "2023",',
        '  "value": 61.2, "source": "bureau" }',
      ],
    },
  },
  'quote-drift': {
    severity: 'error',
    title: 'A quote that is not in its source',
    what: 'The source names a local copy of its text, and the quoted words do not stand in it. Blanks, and half-width against full-width marks, make no difference.',
    why: 'A quote is shown as evidence behind the figure. Words that somebody smoothed from memory are the first thing an opponent checks.',
    mend: 'Copy the words as they stand there, or take the quote out and put your own wording into `note`.',
    example: {
      place: 'observations',
      wrong: [
        '{ "metric": "patents", "entity": "nj", "period": "2023", "value": 27400,',
        '  "source": "survey", "quote": "南京拥有专利约2.7万件" }',
      ],
      right: [
        '{ "metric": "patents", "entity": "nj", "period": "2023", "value": 27400,',
        '  "source": "survey", "quote": "南京有效发明专利27400件" }',
      ],
    },
  },
  'reserved-name': {
    severity: 'error',
    title: 'An id that means something else',
    what: 'A metric or entity is called diff, times, change, share, rank, cagr, sum, name or it: words that expressions use themselves.',
    why: 'Whether `{{share …}}` shows your metric or calculates a share would depend on what stands behind it, and could change with a blank.',
    mend: 'Choose a longer id, such as `market_share`.',
    example: {
      place: 'metrics',
      wrong: [
        '{',
        '  "metrics": {',
        '    "share": { "name": "市场份额", "kind": "share", "unit": "%" }',
        '  }',
        '}',
      ],
      right: [
        '{',
        '  "metrics": {',
        '    "market_share": { "name": "市场份额", "kind": "share", "unit": "%" }',
        '  }',
        '}',
      ],
    },
  },
  'wrong-value': {
    severity: 'error',
    title: 'A value that does not fit its metric',
    what: 'The kind of the metric says what its values look like: a bare number, one of the levels of an ordinal, a date such as "2018-10-11", or a text. This value is something else.',
    why: 'A number in quotes may be `"12"`, `"1.2万"` or `"约12"`. Lectern calculates, ranks and prints units, and must not guess at a factor of ten thousand.',
    mend: 'Write numbers without quotes and in full, `27400` and not `"2.74万"`; uncertainty goes into `bound` or `status`.',
    example: {
      place: 'observations',
      wrong: [
        '{ "metric": "patents", "entity": "nj", "period": "2023",',
        '  "value": "2.74万", "source": "bureau" }',
      ],
      right: [
        '{ "metric": "patents", "entity": "nj", "period": "2023",',
        '  "value": 27400, "source": "bureau" }',
      ],
    },
  },
} as const satisfies Record<string, ProblemKind>;
