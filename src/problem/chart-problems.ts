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
  'break-crossed': {
    severity: 'error',
    title: 'A comparison across a break',
    what: 'Two values of one series are compared, and between them stands one marked `"status": "break"`: from there on it is counted differently. Growth, differences, slopes and indices need one way of counting.',
    why: 'When a bureau takes in a new district or revises what counts as digital, the figure jumps without anything having grown. A rate across that jump measures the decision of a committee.',
    mend: 'Begin at the break, or end before it. A line over time may hold both sides: it is left open between them.',
    rule: true,
    example: {
      place: 'slide',
      wrong: ['出口年均增长{{cagr exports.hz from=2019 to=2023}}。'],
      right: ['出口年均增长{{cagr exports.hz from=2021 to=2023}}。'],
    },
  },
  extrapolate: {
    severity: 'warning',
    title: 'More than the figures carry',
    what: 'A growth rate a year is calculated from less than two years, or a line goes on beyond what its source could have known, and does not say that this is a forecast.',
    why: 'One year is a change and no pace: the next may go back. And what is drawn solid is taken for measured, so a plan becomes a fact on the way to the last row.',
    mend: 'Call one year what it is, by `{{change …}}`. Give values of a later time than their source `"status": "forecast"`, which dashes the line.',
    rule: true,
    example: {
      place: 'slide',
      wrong: ['杭州年均增长{{cagr gdp.hz from=2022 to=2023}}。'],
      right: ['杭州一年增长{{change gdp.hz.2023 gdp.hz.2022}}。'],
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
