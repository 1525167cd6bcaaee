import { describe, expect, it } from 'vitest';
import { resolvePath } from '../../src/project/resolve-path.ts';

describe('resolvePath', () => {
  it.each([
    ['images/a.png', 'slides/x/images/a.png'],
    ['./a.png', 'slides/x/a.png'],
    ['../y/a.png', 'slides/y/a.png'],
    ['a%20b.png', 'slides/x/a b.png'],
    ['图%E5%9B%BE.png', 'slides/x/图图.png'],
  ])('%s → %s', (written, path) => {
    expect(resolvePath(written, 'slides/x/outline.md')).toBe(path);
  });

  it.each([
    '../../../a',
    '/etc/passwd',
    '\\\\host\\a',
    'C:\\a',
    '..\\..\\..\\a',
    '..%2F..%2F..%2Fa',
    '%2Fetc/passwd',
    '..%5C..%5Ca',
    'a%00.png',
    '%zz',
  ])('%s leads nowhere', (written) => {
    expect(resolvePath(written, 'slides/x/outline.md')).toBeUndefined();
  });

  it('decodes once', () => {
    expect(resolvePath('%252e%252e/a', 'slides/x/outline.md')).toBe('slides/x/%2e%2e/a');
  });
});
