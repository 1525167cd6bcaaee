import type { ProblemKind } from './problem-kind.ts';

/** Shares, their parts, and how many things stand on a chart. */
export const shareProblems = {
  'not-a-share': {
    severity: 'error',
    title: 'Not a part of a whole',
    what: 'A pictogram, waffle or share bar is drawn of a figure that is no share: an amount, a growth rate, more than 100%, or one city "of" another.',
    why: 'Filled cells say "this much of all there is". Growth of 12% fills twelve cells of a hundred, and nobody could say what the other 88 are.',
    mend: 'Take a metric of kind `share` or `ratio`, or `{{share part whole}}`. Amounts stand on cards, growth in a sentence.',
    example: {
      place: 'slide',
      wrong: ['```chart waffle', 'figure: "{{patents.zju}}"', '```'],
      right: ['```chart waffle', 'figure: "{{share patents.zju patents.hz}}"', '```'],
    },
  },
  'part-count': {
    severity: 'error',
    title: 'Too few or too many to take in',
    what: 'There are fewer than two cards or more than six, fewer than two parts or more than four, or more than 25 icons.',
    why: 'From a seat in the room a handful of things is seen at once. Beyond that the audience counts, and while it counts it does not listen.',
    mend: 'Keep what the decision turns on. The rest has its place in a table, or on another slide.',
    example: {
      place: 'slide',
      wrong: ['```chart pictogram', 'figure: "{{patent_conversion.zju}}"', 'of: 100', '```'],
      right: ['```chart pictogram', 'figure: "{{patent_conversion.zju}}"', 'of: 10', '```'],
    },
  },
  'ratio-base': {
    severity: 'error',
    title: 'A share of nothing named',
    what: 'A share or ratio is drawn whose metric has no `base`.',
    why: '"One in five" is a fifth of something. Without its name each listener fills in another whole, and all of them go home with another number.',
    mend: 'Add `base` to the metric, in each language: `"base": { "zh": "商业用地价格", "en": "price of commercial land" }`.',
    rule: true,
    example: {
      place: 'slide',
      wrong: ['```chart waffle', 'figure: "{{satisfied.hz}}"', '```'],
      right: ['```chart waffle', 'figure: "{{patent_share.hz}}"', '```'],
    },
  },
  'sum-check': {
    severity: 'error',
    title: 'Parts that do not add up',
    what: 'Parts are more than 100%, or are said to be a `whole`, or drawn as one, and fall short of it by more than rounding; or a waterfall does not end where its steps lead.',
    why: 'Whoever adds the numbers up in the room, and someone always does, stops believing the rest of the deck.',
    mend: 'Look for parts that overlap, or one that was forgotten. Parts that overlap are bars beside each other.',
    example: {
      place: 'slide',
      wrong: [
        '```chart waffle',
        'parts: ["{{patent_share.hz}}", "{{design_share.hz}}"]',
        'whole: yes',
        '```',
      ],
      right: ['```chart waffle', 'parts: ["{{patent_share.hz}}", "{{design_share.hz}}"]', '```'],
    },
  },
} as const satisfies Record<string, ProblemKind>;
