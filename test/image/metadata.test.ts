import { describe, expect, it } from 'vitest';
import { fitSize } from '../../src/image/fit-size.ts';
import { readImage } from '../../src/image/image.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { createTextFile } from '../../src/problem/text-file.ts';

// What a file says of its picture must not leave the house with the deck: place, time, camera, author.
const span = { file: createTextFile('outline.md', '![x](a.png)'), start: 0, end: 11 };

function read(bytes: Uint8Array) {
  const problems: Problem[] = [];
  const image = readImage(bytes, 'a.png', span, (problem) => problems.push(problem));
  const text = String.fromCharCode(...(image?.bytes ?? []));
  return { text, size: image?.size, codes: problems.map(({ code }) => code) };
}

const bytesOf = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const big = (value: number) => String.fromCharCode(0, 0, value >> 8, value & 0xff);
const little = (value: number) => String.fromCharCode(value & 0xff, value >> 8, 0, 0);
const short = (value: number) => String.fromCharCode(value >> 8, value & 0xff);

const segment = (marker: string, body: string) => `\u00FF${marker}${short(body.length + 2)}${body}`;
const exif = (orientation: number) =>
  `Exif\0\0II*\0\u0008\0\0\0\u0001\0\u0012\u0001\u0003\0\u0001\0\0\0${String.fromCharCode(orientation)}\0\0\0\0\0\0\0GPS 30.27 N`;
const frame =
  segment('\u00DB', '\0table') + segment('\u00C0', `\u0008${short(20)}${short(40)}\u0001\u0001\u0011\0`);
const scan = `${segment('\u00DA', '\u0001\u0001\0\0\u003F\0')}\u0012\u00FF\0\u0034\u00FF\u00D9`;

const chunk = (name: string, body: string) => `${big(body.length)}${name}${body}CRC.`;
const header = `${big(8)}${big(6)}\u0008\u0006\0\0\0`;
const part = (name: string, body: string) =>
  `${name}${little(body.length)}${body}${body.length % 2 === 1 ? '\0' : ''}`;

describe('a photograph', () => {
  const jpeg = (orientation: number) =>
    `\u00FF\u00D8${segment('\u00E0', 'JFIF\0')}${segment('\u00E1', exif(orientation))}${segment('\u00E1', 'http://ns.adobe.com/xap/1.0/\0Author')}${segment('\u00E2', 'ICC_PROFILE\0\u0001\u0001colours')}${segment('\u00E2', 'MPF\0second')}${segment('\u00ED', 'Photoshop caption')}${segment('\u00FE', 'Comment')}${frame}${scan}appended film`;

  it('keeps its colours and its picture, and nothing that is said of it', () => {
    const { text } = read(bytesOf(jpeg(1)));
    expect(text).toBe(
      `\u00FF\u00D8${segment('\u00E0', 'JFIF\0')}${segment('\u00E2', 'ICC_PROFILE\0\u0001\u0001colours')}${frame}${scan}`,
    );
  });

  it.each([3, 6, 8])('keeps how it is turned: %i', (orientation) => {
    const { text, size } = read(bytesOf(jpeg(orientation)));
    expect(text).toContain(`\u0001\u0012\0\u0003\0\0\0\u0001\0${String.fromCharCode(orientation)}`);
    expect(text).not.toMatch(/GPS|Author|caption|Comment|second|film/);
    expect(size).toEqual(orientation < 5 ? { width: 40, height: 20 } : { width: 20, height: 40 });
  });

  it('is read though its EXIF leads nowhere', () => {
    const broken = `\u00FF\u00D8${segment('\u00E1', 'Exif\0\0II*\0\u00FF\u00FF\u00FF\u007F')}${frame}${scan}`;
    expect(read(bytesOf(broken))).toEqual({
      text: `\u00FF\u00D8${frame}${scan}`,
      size: { width: 40, height: 20 },
      codes: [],
    });
  });
});

it('a PNG keeps its colours and its picture', () => {
  const start = `\u0089PNG\r\n\u001A\n${chunk('IHDR', header)}${chunk('iCCP', 'colours')}`;
  const end = `${chunk('IDAT', 'picture')}${chunk('IEND', '')}`;
  const said = `${chunk('eXIf', 'GPS')}${chunk('tEXt', 'Author')}${chunk('iTXt', 'XMP')}${chunk('tIME', 'now')}`;
  expect(read(bytesOf(`${start}${said}${end}behind it`))).toEqual({
    text: `${start}${end}`,
    size: { width: 8, height: 6 },
    codes: [],
  });
});

it('a WebP keeps its picture', () => {
  const extended = (flags: number) => part('VP8X', `${String.fromCharCode(flags)}\0\0\0\u0007\0\0\u0005\0\0`);
  const picture = part('VP8L', '\u002F\u0007\u0040\u0001\0');
  const file = (body: string) => `RIFF${little(body.length + 4)}WEBP${body}`;
  const said = `${part('EXIF', 'GPS!!')}${part('XMP ', 'Author')}`;
  expect(read(bytesOf(file(`${extended(0x0c)}${picture}${said}`)))).toEqual({
    text: file(`${extended(0)}${picture}`),
    size: { width: 8, height: 6 },
    codes: [],
  });
});

describe('an image that moves', () => {
  it.each([
    ['PNG', `\u0089PNG\r\n\u001A\n${chunk('IHDR', header)}${chunk('acTL', 'two')}${chunk('IDAT', 'x')}`],
    ['WebP', `RIFF${little(30)}WEBP${part('VP8X', '\u0002\0\0\0\u0007\0\0\u0005\0\0')}${part('ANIM', 'x')}`],
  ])('is warned of: %s', (_, text) => {
    expect(read(bytesOf(text)).codes).toEqual(['moving-image']);
  });
});

describe('the size that fits', () => {
  const room = { width: 2560, height: 1440 };

  it.each([
    [
      { width: 6000, height: 4000 },
      { width: 2160, height: 1440 },
    ],
    [
      { width: 9000, height: 300 },
      { width: 2560, height: 85 },
    ],
    [
      { width: 9000, height: 1 },
      { width: 2560, height: 1 },
    ],
  ])('%o becomes %o', (size, fitted) => {
    expect(fitSize(size, room)).toEqual(fitted);
  });

  it.each([
    { width: 2560, height: 1440 },
    { width: 3000, height: 1440 },
    { width: 100, height: 100 },
  ])('%o stays', (size) => {
    expect(fitSize(size, room)).toBeUndefined();
  });
});
