import { describe, expect, it } from 'vitest';
import { digitsIn, takeApart } from '../../../src/page/handout/printed-number.ts';

const bounds = ['up to', '最高', '约'];
const inPower = (text: string, power: number, commas = false) => {
  const number = takeApart(text, bounds);
  return number && `${number.bound}${digitsIn(number, power, commas)} ${number.unit.replace('\0', '|')}`;
};

describe('takeApart, digitsIn', () => {
  it.each([
    ['38%', 0, '38 |%'],
    ['2.52769万亿元', 8, '25276.9 |元'],
    ['最高2000万元', 4, '最高2000 |元'],
    ['0.5亿人', 4, '5000 |人'],
    ['−3.2亿元', 4, '−32000 |元'],
    ['0.00亿元', 0, '0 |元'],
  ])('%s', (text, power, expected) => {
    expect(inPower(text, power)).toBe(expected);
  });

  it('groups by thousands in English', () => {
    expect(inPower('RMB\u00A02.52769\u00A0trillion', 9, true)).toBe('2,527.69 RMB\u00A0|');
    expect(inPower('up to\u00A0RMB\u00A01,234', 0, true)).toBe('up to\u00A01,234 RMB\u00A0|');
    expect(inPower('−US$5\u00A0million', 6, true)).toBe('−5 US$|');
  });

  it.each(['第3', '1 of 5', '2018年10月11日', 'not stated', ''])('leaves %j whole', (text) => {
    expect(inPower(text, 0)).toBeUndefined();
  });
});
