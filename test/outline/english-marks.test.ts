import { describe, expect, it } from 'vitest';
import { englishMarks } from '../../src/data/english-marks.ts';

describe('the marks of print', () => {
  it.each([
    ['"Why here?"', '“Why here?”'],
    ["China's cities' rents", 'China’s cities’ rents'],
    ["'a' and \"'b'\"", '‘a’ and “‘b’”'],
    ["the '90s, 'tis said", 'the ’90s, ’tis said'],
    ['("quoted")', '(“quoted”)'],
    ['first -- then---last', 'first – then—last'],
    ['and so on...', 'and so on…'],
    ['----- ....', '----- ....'],
    ['', ''],
  ])('%s', (written, printed) => {
    expect(englishMarks(written)).toBe(printed);
  });

  it('close behind what stands before the text', () => {
    expect(englishMarks('"', 'x')).toBe('”');
    expect(englishMarks("'s", '\uFFFC')).toBe('’s');
    expect(englishMarks('"x', ' ')).toBe('“x');
  });

  it('are set once', () => {
    const set = englishMarks('"It\'s" -- so...');
    expect(englishMarks(set)).toBe(set);
  });
});
