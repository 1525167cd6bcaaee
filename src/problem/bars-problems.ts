import type { ProblemKind } from './problem-kind.ts';

/** What charts of bars can get wrong by themselves. */
export const barsProblems = {
  'axis-zero': {
    severity: 'error',
    title: 'Bars that do not begin at zero',
    what: 'A chart of bars asks for an axis that is cut.',
    why: 'Bars are compared by their length. Cut at 60, a bar of 70 looks twice as long as one of 65; this is the oldest trick with charts, and the first that a sceptic looks for.',
    mend: 'Leave `axis` out. Where the point is a small difference, show the difference: `arrow: difference`, a dumbbell, or a slope.',
    example: {
      place: 'slide',
      wrong: ['```chart bar', 'metric: rent', 'period: 2023', 'entities: [hz, sz]', 'axis: data', '```'],
      right: [
        '```chart bar',
        'metric: rent',
        'period: 2023',
        'entities: [hz, sz]',
        'arrow: difference',
        '```',
      ],
    },
  },
  'date-order': {
    severity: 'warning',
    title: 'Time that does not run evenly',
    what: 'Bars stand for periods that are unevenly spaced, or run backwards.',
    why: 'Rows stand at equal distances, so ten years look like one, and a fall read from the bottom up becomes a rise.',
    mend: 'Draw a line chart, which spaces time truly. Where the order is meant, say so in a `note:` and set the rule aside.',
    rule: true,
    example: {
      place: 'slide',
      wrong: ['```chart bar', 'metric: gdp', 'entities: hz', 'periods: [2023, 2022]', '```'],
      right: ['```chart bar', 'metric: gdp', 'entities: hz', 'periods: [2022, 2023]', '```'],
    },
  },
  'missing-zero': {
    severity: 'error',
    title: 'A gap drawn as nothing',
    what: 'A value that is missing would look like zero: as a part of a stack that is left out, or as a cell that says nothing.',
    why: 'Unknown and none are different answers. A stack without one of its parts ends too early and looks like the smallest; nobody in the room can see why.',
    mend: 'Draw grouped bars, in which a missing value says so, or leave out the row. In the metrics file, record what is not known with `missing` and a reason.',
    example: {
      place: 'slide',
      wrong: [
        '```chart bar',
        'metrics: [studios, labs]',
        'entities: [hz, nj]',
        'period: 2023',
        'arrange: stacked',
        '```',
      ],
      right: ['```chart bar', 'metrics: [studios, labs]', 'entities: [hz, nj]', 'period: 2023', '```'],
    },
  },
  'range-order': {
    severity: 'error',
    title: 'Ends the wrong way round',
    what: 'The low end of an interval lies above its high end, or the bands of a bullet chart do not rise.',
    why: 'An interval says where the true value may lie. With its ends swapped it says the opposite, and is drawn as nothing.',
    mend: 'Swap `low` and `high`, list `bands` from the lowest limit up, or correct the value in the metrics file.',
    example: {
      place: 'slide',
      wrong: ['```chart range', 'low: wage', 'high: rent', 'entities: [hz, nj]', 'period: 2023', '```'],
      right: ['```chart range', 'low: rent', 'high: wage', 'entities: [hz, nj]', 'period: 2023', '```'],
    },
  },
  'too-many-bars': {
    severity: 'error',
    title: 'Too many bars',
    what: 'A chart has more bars than a slide has lines of readable type.',
    why: 'Each bar needs its name or its value beside it. Past two dozen the type falls below what the second row of seats can read, and the eye finds no order.',
    mend: 'Name the entities or periods that the headline speaks of. For a long series draw a line; for all of it, a table in the handout.',
    example: {
      place: 'slide',
      wrong: [
        '```chart bar',
        'metric: vacancy',
        'entities: [hz, sz, nj, gz, cd, wh, xa]',
        'periods: [2020, 2021, 2022, 2023]',
        '```',
      ],
      right: ['```chart bar', 'metric: vacancy', 'entities: [hz, sz, nj]', 'periods: [2020, 2023]', '```'],
    },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
