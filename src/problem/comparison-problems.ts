import type { ProblemKind } from './problem-kind.ts';

/** What stands in the way of a comparison. */
export const comparisonProblems = {
  'base-mix': {
    severity: 'error',
    title: 'Shares of different things',
    explanation:
      'A share of GDP and a share of patents are both "%", but not comparable. Show them apart, each with its base. A rule: it can be set aside under `allow:` with a reason, which is printed.',
    rule: true,
  },
  'cannot-calculate': {
    severity: 'error',
    title: 'A calculation without a result',
    explanation:
      'The figures are there, but the calculation means nothing: a division by zero, growth from nothing, a part larger than its whole.',
  },
  'cap-as-value': {
    severity: 'error',
    title: 'A limit used as a value',
    explanation:
      '"Up to 20 million" is not 20 million. A limit cannot be drawn as a bar or calculated with; state it as a fact of its own. A rule: it can be set aside under `allow:` with a reason, which is printed.',
    rule: true,
  },
  'count-n': {
    severity: 'warning',
    title: 'A comparison of fewer than two values',
    explanation: 'A chart with a single value compares nothing. Put the value in the headline or a sentence.',
    rule: true,
  },
  'definition-mix': {
    severity: 'error',
    title: 'Different definitions',
    explanation:
      'Metrics whose `definition` differs do not measure the same thing. Show them apart, each with its definition. A rule: it can be set aside under `allow:` with a reason, which is printed.',
    rule: true,
  },
  'entity-mix': {
    severity: 'error',
    title: 'Unlike entities',
    explanation:
      'A university and a city, a company and a park are not compared, whatever the unit. Compare entities of one kind, or say in words what the figure is about. A rule: it can be set aside under `allow:` with a reason, which is printed.',
    rule: true,
  },
  'missing-value': {
    severity: 'error',
    title: 'A calculation with an unknown value',
    explanation:
      'The observation says `missing`, so nothing can be calculated from it. Say in words that it is not known.',
  },
  'not-a-number': {
    severity: 'error',
    title: 'A calculation with a word',
    explanation: 'Dates, levels and texts are shown, not calculated with.',
  },
  'period-mix': {
    severity: 'error',
    title: 'Different periods',
    explanation:
      'Values of different entities in different periods say as much about time as about the entities. Name one period for all. A rule: it can be set aside under `allow:` with a reason, which is printed.',
    rule: true,
  },
  'share-sum': {
    severity: 'error',
    title: 'A sum of shares of different wholes',
    explanation:
      "Two cities' shares of their own GDP are not parts of one whole, so that their sum is a share of nothing. A rule: it can be set aside under `allow:` with a reason, which is printed.",
    rule: true,
  },
  'unit-mix': {
    severity: 'error',
    title: 'Different units',
    explanation:
      'Figures in different units, or of different kinds, cannot share a scale or be calculated with each other.',
  },
  'unknown-chart': {
    severity: 'error',
    title: 'Not a chart',
    explanation: 'The word behind ```chart names the kind of chart.',
  },
  'unused-waiver': {
    severity: 'warning',
    title: 'A rule set aside for nothing',
    explanation: 'The rule did not fire here. Remove the waiver, since its reason would be printed.',
  },
  'waiver-without-reason': {
    severity: 'error',
    title: 'A rule set aside without a reason',
    explanation: 'The reason is printed on the sources slide, for the reader to judge.',
  },
} as const satisfies Record<string, ProblemKind>;
