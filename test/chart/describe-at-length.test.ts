import { describe, expect, it } from 'vitest';
import type { TableCell } from '../../src/chart/chart-spec.ts';
import { describeAtLength } from '../../src/chart/describe-at-length.ts';
import type { Figure } from '../../src/figure/figure.ts';

function figureOf(value: string, more: Partial<Figure> = {}): Figure {
  return {
    id: value,
    text: `${value}%`,
    value,
    label: 'Rate',
    missing: undefined,
    level: undefined,
    formula: undefined,
    facts: [],
    ...more,
  };
}

const row = (name: string, ...figures: readonly Figure[]): TableCell[] => [
  { text: name },
  ...figures.map((figure) => ({ text: figure.text, figure })),
];

describe('the long description', () => {
  it('names all that are highest, and says when none is', () => {
    const table = { head: ['Entity', 'Value'], rows: [row('A', figureOf('3')), row('B', figureOf('3'))] };
    expect(describeAtLength(table, 'en')).toBe('2 values. All values are equal, 3%.');
    const tied = { ...table, rows: [...table.rows, row('C', figureOf('1'))] };
    expect(describeAtLength(tied, 'en')).toBe('3 values. The highest value is 3% (A, B), the lowest 1% (C).');
    expect(describeAtLength(tied, 'zh-CN')).toBe('共3个数值。最高的是A、B（3%），最低的是C（1%）。');
  });

  it('finds no highest among what is unlike', () => {
    const rows = [row('A', figureOf('3')), row('B', figureOf('1', { label: 'Count' }))];
    expect(describeAtLength({ head: ['Entity', 'Value'], rows }, 'en')).toBe('2 values.');
  });

  it('counts where naming would go on and on', () => {
    const missing = figureOf('', { missing: 'not-stated' });
    const rows = Array.from({ length: 7 }, (_, index) => row(`E${index}`, missing));
    expect(describeAtLength({ head: ['Entity', 'Value'], rows }, 'en')).toBe(
      '7 values. Not stated: 7 values.',
    );
  });

  it('takes panels for series', () => {
    const rows = ['2022', '2023'].flatMap((period, index) =>
      ['North', 'South'].map((panel): TableCell[] => [
        { text: panel },
        ...row(period, figureOf(String(index + panel.length))),
      ]),
    );
    expect(describeAtLength({ head: ['Panel', 'Period', 'Value'], rows }, 'en')).toBe(
      '2 lines (North, South), 2 periods from 2022 to 2023. ' +
        'North: the highest value is 6% (2023), the lowest 5% (2022). ' +
        'South: the highest value is 6% (2023), the lowest 5% (2022).',
    );
  });

  it('says how a difference is calculated', () => {
    const difference = figureOf('2', { formula: '3% − 1%' });
    const rows = [row('A', figureOf('3')), row('B', figureOf('1')), row('difference', difference)];
    expect(describeAtLength({ head: ['Entity', 'Value'], rows }, 'en')).toContain(
      'Difference: 2%, calculated as 3% − 1%.',
    );
  });
});
