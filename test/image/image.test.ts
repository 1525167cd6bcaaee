import { describe, expect, it } from 'vitest';
import { readImage } from '../../src/image/image.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { createTextFile } from '../../src/problem/text-file.ts';

const span = { file: createTextFile('outline.md', '![x](a.png)'), start: 0, end: 11 };

function read(bytes: Uint8Array) {
  const problems: Problem[] = [];
  const image = readImage(bytes, 'a.png', span, (problem) => problems.push(problem));
  return { type: image?.type, problems: problems.map(({ code, message }) => `${code} ${message}`) };
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

const png = (width: string, height: string) =>
  `\u0089PNG\r\n\u001A\n\0\0\0\rIHDR${width}${height}\u0008\u0006\0\0\0`;

describe('readImage', () => {
  it.each([
    ['image/png', png('\0\0\u0001\0', '\0\0\u0001\0')],
    ['image/jpeg', '\u00FF\u00D8\u00FF\u00E0\0\u0004\0\0\u00FF\u00C0\0\u0011\u0008\0\u0010\0\u0010\u0003'],
    ['image/gif', 'GIF89a\u0010\0\u0010\0'],
    ['image/webp', 'RIFF\u001A\0\0\0WEBPVP8L\u000E\0\0\0\u002F\u000F\u00C0\u0003\0\0\0\0'],
    ['image/svg+xml', '<?xml version="1.0"?>\n<!-- c --><svg xmlns="http://www.w3.org/2000/svg"/>'],
  ])('knows %s by its beginning', (type, start) => {
    expect(read(bytesOf(start))).toEqual({ type, problems: [] });
  });

  it('refuses more than 20 MB', () => {
    expect(read(new Uint8Array(20 * 1024 * 1024 + 1)).problems).toEqual([
      'image-too-large "a.png" has 20.0 MB; 20 MB is the limit.',
    ]);
  });

  it('refuses more than 25 megapixels, read from the header', () => {
    const start = performance.now();
    expect(read(bytesOf(png('\0\u0001\u0086\u00A0', '\0\u0001\u0086\u00A0'))).problems).toEqual([
      'image-too-large "a.png" has 100000 × 100000 pixels; 25 million is the limit.',
    ]);
    expect(performance.now() - start).toBeLessThan(50);
  });

  it('refuses a header that is cut short', () => {
    expect(read(bytesOf('\u0089PNG\r\n\u001A\nrest')).problems).toEqual([
      'not-an-image "a.png" does not say how large it is.',
    ]);
  });
});
