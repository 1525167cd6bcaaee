import { expect, it } from 'vitest';
import { applyEdits } from '../../src/outline/apply-edits.ts';
import { readsTheSame } from '../../src/outline/reads-the-same.ts';
import { createTextFile } from '../../src/problem/text-file.ts';

it('keeps line ends and byte order mark as they lie on the disk', () => {
  const raw = '\uFEFF一,二\r\n三,四\n五,六\r七';
  const file = createTextFile('x.md', raw);
  const edits = [...file.text.matchAll(/,/g)].map(({ index }) => ({
    span: { file, start: index, end: index + 1 },
    text: '，',
  }));
  expect(applyEdits(raw, edits)).toBe('\uFEFF一，二\r\n三，四\n五，六\r七');
});

it('sees what is more than punctuation', () => {
  const outline = '---\nlang: zh-CN\n---\n## 一,二\n\n- a,b\n';
  expect(readsTheSame('x.md', outline, outline.replace('一,', '一，'))).toBe(true);
  expect(readsTheSame('x.md', outline, outline.replace('- a', 'a'))).toBe(false);
  expect(readsTheSame('x.md', outline, outline.replace('## ', '##'))).toBe(false);
  expect(readsTheSame('x.md', outline, outline.replace('一', '二'))).toBe(false);
});
