import { describe, expect, it } from 'vitest';
import { wrapName } from '../../src/draw/wrap-name.ts';

/** Han are twice as wide as letters, which are ten wide. */
const measure = (text: string) =>
  [...text].reduce((sum, char) => sum + (/\p{Script=Han}|[（）“”]/u.test(char) ? 20 : 10), 0);

describe('a name', () => {
  it.each([
    ['of a few Han stays whole', '浙江大学', 80, '', ['浙江大学']],
    ['parts into lines of one length', '国家先进印染技术创新中心', 200, '', ['国家先进印染', '技术创新中心']],
    ['keeps brackets with what they hold', '创新中心（绍兴）', 100, '', ['创新中心', '（绍兴）']],
    ['opens quotes where they belong', 'Institute“十四五”', 120, '', ['Institute', '“十四五”']],
    ['parts between words', 'Southeast University', 120, '', ['Southeast', 'University']],
    ['never parts where a space does not break', 'up to 5\u00A0[p]', 60, '', ['up to', '5\u00A0[p]']],
    ['parts a word that no line holds', 'Arbeitsunfähigkeit', 100, '', ['Arbeitsun-', 'fähigkeit']],
    ['parts an address behind its marks', 'example.org/data', 110, '', ['example.', 'org/data']],
    ['keeps a number whole, however long', 'of 0.000000015', 60, '', ['of', '0.000000015']],
    ['keeps its value whole', '浙江大学', 80, '38倍', ['浙江大学', '38倍']],
    ['takes its value along', '浙江大学', 140, '38倍', ['浙江大学 38倍']],
  ])('%s', (_, name, width, value, rows) => {
    expect(wrapName(name, width, measure, value)).toEqual(rows);
  });
});
