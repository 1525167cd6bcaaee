import type { ProblemKind } from './problem-kind.ts';

/** What a chart can get wrong by itself, with data that may be compared. */
export const chartProblems = {
  'axis-range': {
    severity: 'warning',
    title: 'An axis that exaggerates',
    what: 'The axis of a line chart shows so small a part of the scale that a change looks more than five times as large as it is.',
    why: 'A rise from 98 to 100 that fills the slide is read as a leap. Whoever finds out later will doubt the other slides as well.',
    mend: 'Begin the axis at zero with `axis: zero`, or keep the range and say so in a `note:`.',
    rule: true,
    example: {
      place: 'slide',
      wrong: ['```chart line', 'metric: service_share', 'entities: [hz, nj]', '```'],
      right: ['```chart line', 'metric: service_share', 'entities: [hz, nj]', 'axis: zero', '```'],
    },
  },
  'band-order': {
    severity: 'error',
    title: 'A band upside down',
    what: 'The metric under `low:` of a `band:` is above the one under `high:` at some time.',
    why: 'A range whose bottom lies over its top has been taken from the wrong columns, or its two ends were given for different things. Shaded, it would look like a narrow and therefore certain one.',
    mend: 'Exchange the two metrics, or look up the figures of that time in the source.',
    example: {
      place: 'slide',
      wrong: [
        '```chart line',
        'metric: rent',
        'entities: [hz]',
        'band: {low: rent_high, high: rent_low}',
        'axis: zero',
        '```',
      ],
      right: [
        '```chart line',
        'metric: rent',
        'entities: [hz]',
        'band: {low: rent_low, high: rent_high}',
        'axis: zero',
        '```',
      ],
    },
  },
  'series-max': {
    severity: 'warning',
    title: 'Many lines in one chart',
    what: 'A chart draws five or six series; four can be told apart.',
    why: 'Lines that cross need names, and eyes need time. With more than four the audience looks for its own city instead of at your point.',
    mend: 'Name the entities that the headline speaks of under `entities:`, or set the rest aside.',
    rule: true,
    example: {
      place: 'slide',
      wrong: [
        '```chart slope',
        'metric: rent',
        'entities: [hz, sz, nj, gz, cd]',
        'from: 2019',
        'to: 2023',
        '```',
      ],
      right: ['```chart slope', 'metric: rent', 'entities: [hz, sz, nj]', 'from: 2019', 'to: 2023', '```'],
    },
  },
  'too-many-series': {
    severity: 'error',
    title: 'Too many lines or points in one chart',
    what: 'A chart draws more than six series, or a scatter plot more than forty points, each of which is named.',
    why: 'Nobody can follow seven lines from the back of a room, however they are coloured: the slide would show that there are data, and not what they say.',
    mend: 'Name under `entities:` those that you speak of, four of them for lines. A table holds the rest, and the handout has room for it.',
    example: {
      place: 'slide',
      wrong: ['```chart slope', 'metric: rent', 'from: 2019', 'to: 2023', '```'],
      right: ['```chart slope', 'metric: rent', 'entities: [hz, nj]', 'from: 2019', 'to: 2023', '```'],
    },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
