import { expect, it } from 'vitest';
import { spaceHan } from '../../src/draw/space-han.ts';

it.each([
  ['+27个百分点', '+27\u2009个百分点'],
  ['杭州AI产业', '杭州\u2009AI\u2009产业'],
  ['2022年', '2022\u2009年'],
  ['Hangzhou 38%', 'Hangzhou 38%'],
  ['增长3.5倍', '增长\u20093.5\u2009倍'],
])('%s', (text, spaced) => {
  expect(spaceHan(text)).toBe(spaced);
});
