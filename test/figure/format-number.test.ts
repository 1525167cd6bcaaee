import { describe, expect, it } from 'vitest';
import { decimalsFor, decimalsOf, formatNumber } from '../../src/figure/format-number.ts';

const print = (
  value: number,
  unit: string,
  language: string,
  decimals = 0,
  width: 'long' | 'short' = 'long',
) =>
  formatNumber(value, { language, unit: new Map([['', unit]]), decimals, width }).replaceAll('\u00A0', '~');

describe('formatNumber', () => {
  it.each([
    [28_700_000_000, '条', 0, '287亿条'],
    [20_000_000, 'CNY', 0, '2000万元'],
    [230_000_000, 'USD', 0, '2.3亿美元'],
    [100_000, '台', 0, '10万台'],
    [9999, '个', 0, '9999个'],
    [12_345, '', 0, '1.2345万'],
    [2_005_900_000_000, 'CNY', 0, '2.0059万亿元'],
    [28.3, '%', 1, '28.3%'],
    [27, 'pp', 0, '27个百分点'],
    [3.5, '×', 1, '3.5倍'],
    [-0.5, 'pp', 1, '−0.5个百分点'],
    [50, 'km', 0, '50~km'],
    [5, 'CHF', 0, '5~CHF'],
  ])('%d %s in Chinese', (value, unit, decimals, expected) => {
    expect(print(value, unit, 'zh-CN', decimals)).toBe(expected);
  });

  it.each([
    [28_700_000_000, 'records', 0, '28.7~billion~records'],
    [20_000_000, 'CNY', 0, 'RMB~20~million'],
    [999_999, '', 0, '999,999'],
    [1234, '', 0, '1,234'],
    [-5.5, 'EUR', 2, '−€5.50'],
    [1, 'pp', 0, '1~percentage~point'],
    [27, 'pp', 0, '27~percentage~points'],
    [3.5, '×', 1, '3.5×'],
    [12, 'open laboratories', 0, '12~open~laboratories'],
  ])('%d %s in English', (value, unit, decimals, expected) => {
    expect(print(value, unit, 'en', decimals)).toBe(expected);
  });

  it('shortens on charts', () => {
    expect(print(28_700_000_000, '', 'en', 0, 'short')).toBe('28.7bn');
    expect(print(20_000, '', 'en', 0, 'short')).toBe('20k');
  });

  it('carries no floating-point noise', () => {
    expect(print(0.1 + 0.2, '', 'en', 1)).toBe('0.3');
    expect(print(1.005 * 1000, '', 'en', 0)).toBe('1,005');
  });
});

describe('decimals', () => {
  it('are counted as written', () => {
    expect(['38', '38.0', '0.25', '2.87e10', '1.5e-3', '-7.10'].map(decimalsOf)).toEqual([0, 1, 2, 0, 4, 2]);
  });

  it('follow from significant digits', () => {
    expect(decimalsFor(3.4545, 2)).toBe(1);
    expect(decimalsFor(345.45, 2)).toBe(0);
    expect(decimalsFor(0.034545, 2)).toBe(3);
    expect(decimalsFor(9.96, 2)).toBe(0);
    expect(decimalsFor(0, 2)).toBe(0);
  });
});
