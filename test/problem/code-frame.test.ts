import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/problem/code-frame.ts';
import { createProblem } from '../../src/problem/problem.ts';
import { createTextFile } from '../../src/problem/text-file.ts';

function format(text: string, needle: string, message = 'No metric "gpd".'): string {
  const file = createTextFile('slides/x/outline.md', text);
  const start = file.text.indexOf(needle);
  const span = { file, start, end: start + needle.length };
  return formatProblem(createProblem('unknown-metric', span, message, { hint: 'Did you mean "gdp"?' }));
}

describe('formatProblem', () => {
  it('shows the place, the line, a caret and the hint', () => {
    expect(format('one\ntwo {{gpd.hz}}\n', '{{gpd.hz}}')).toBe(
      [
        'slides/x/outline.md:2:5 error unknown-metric  No metric "gpd".',
        '  2 | two {{gpd.hz}}',
        '    |     ^^^^^^^^^^',
        '  Did you mean "gdp"?',
      ].join('\n'),
    );
  });

  it('puts the caret under wide characters and tabs', () => {
    expect(format('\t人均{{gpd}}高', '{{gpd}}').split('\n').slice(1, 3)).toEqual([
      '  1 |   人均{{gpd}}高',
      '    |       ^^^^^^^',
    ]);
  });

  it('lets no control or bidi character of the author reach the terminal', () => {
    const shown = format('a\u001B[31m\u202Eb {{gpd}}', '{{gpd}}', 'No \u001B]0;x\u0007.');
    expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
  });
});
