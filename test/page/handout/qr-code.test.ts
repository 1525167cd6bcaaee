import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../../src/page/handout/qr-code.ts';

/** Reads the drawing as a camera would. */
function read(svg: string): string | undefined {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const scale = 4;
  const width = side * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const from = (row * width + Number(x) * scale) * 4;
      for (let at = from; at < from + Number(run) * scale * 4; at++) if (at % 4 < 3) pixels[at] = 0;
    }
  }
  return jsQR.default(pixels, width, width)?.data;
}

const svgOf = (address: string) => qrCode(address, 'The deck')?.svg.toString();

describe('qrCode', () => {
  it.each([
    'https://example.org/decks/why-hangzhou/#/patents',
    'HTTP://EXAMPLE.ORG',
    `https://example.org/${'a'.repeat(190)}`,
  ])('draws what is read back as %s', (address) => {
    expect(read(svgOf(address) ?? '')).toBe(address);
  });

  it('writes Han as browsers send it', () => {
    expect(read(svgOf('https://example.org/杭州?为=何') ?? '')).toBe(
      'https://example.org/%E6%9D%AD%E5%B7%9E?%E4%B8%BA=%E4%BD%95',
    );
  });

  it('has a name and a blank edge of four modules', () => {
    const svg = svgOf('https://example.org/') ?? '';
    expect(svg).toContain('role="img" aria-label="The deck"');
    const [, runs = ''] = /fill="#000" d="([^"]+)"/.exec(svg) ?? [];
    const columns = [...runs.matchAll(/M(\d+) (\d+)h/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...columns)).toBe(4);
  });

  it.each([
    'javascript:alert(1)',
    'example.org',
    'mailto:a@example.org',
    'file:///etc/passwd',
    'https://',
    '',
    `https://example.org/${'a'.repeat(200)}`,
    'https://example.org/\uD800',
  ])('has none for %j', (address) => {
    expect(qrCode(address, 'The deck')).toBeUndefined();
  });
});
