import { expect, it } from 'vitest';
import { formatCsv } from '../../src/chart/format-csv.ts';

const cellOf = (text: string) => formatCsv([[text]]).slice(1, -2);

it('begins with a byte order mark, and ends its lines as spreadsheets do', () => {
  expect(
    formatCsv([
      ['对象', '数值'],
      ['杭州', '38'],
    ]),
  ).toBe('\uFEFF对象,数值\r\n杭州,38\r\n');
});

it.each([
  ['a, b', '"a, b"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', '"two\nlines"'],
])('quotes what would end a cell: %j', (text, cell) => {
  expect(cellOf(text)).toBe(cell);
});

it.each([
  ['=1+1', "'=1+1"],
  ['+27个百分点', "'+27个百分点"],
  ['-cmd', "'-cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['=A1,"x"', '"\'=A1,""x"""'],
])('lets no text be taken for a formula: %j', (text, cell) => {
  expect(cellOf(text)).toBe(cell);
});

it.each(['-4.2', '+3', '-1e-7', '28700000000', '2018-10-11', ''])('keeps %j as it is', (text) => {
  expect(cellOf(text)).toBe(text);
});
