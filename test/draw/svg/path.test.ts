import { describe, expect, it } from 'vitest';
import type { SvgContext } from '../../../src/draw/svg/svg-context.ts';
import { recordSvg } from '../record-svg.ts';

const TURN = 2 * Math.PI;

/** The `d` of a filled path. */
function pathOf(draw: (context: SvgContext) => void): string {
  const svg = recordSvg((context) => {
    context.beginPath();
    draw(context);
    context.fill();
  });
  return /^<path d="([^"]*)" fill="#000"\/>$/.exec(svg)?.[1] ?? svg;
}

describe('a path', () => {
  it('is as short as can be', () => {
    expect(pathOf((c) => c.rect(1, 2, 30.123456, 4))).toBe('M1 2H31.12V6H1Z');
    const curves = pathOf((c) => {
      c.moveTo(0, 0);
      c.lineTo(1.005, -0.001);
      c.quadraticCurveTo(1, 2, 3, 4);
      c.bezierCurveTo(1, 2, 3, 4, 5, 6);
    });
    expect(curves).toBe('M0 0H1Q1 2 3 4C1 2 3 4 5 6');
  });

  it('leaves out calls with NaN or Infinity, and draws the others', () => {
    const d = pathOf((c) => {
      c.moveTo(1, 1);
      c.lineTo(Number.NaN, 2);
      c.arc(5, 5, Number.POSITIVE_INFINITY, 0, 1);
      c.rect(0, 0, Number.NaN, 1);
      c.bezierCurveTo(1, 2, 3, 4, 5, Number.NaN);
      c.lineTo(3, 3);
    });
    expect(d).toBe('M1 1L3 3');
  });

  it('begins where its first line ends, as canvas has it', () => {
    expect(pathOf((c) => c.lineTo(2, 3))).toBe('M2 3');
    expect(pathOf((c) => c.quadraticCurveTo(1, 2, 3, 4))).toBe('M1 2Q1 2 3 4');
  });

  it.each([
    ['a quarter', 0, TURN / 4, false, 'M20 10A10 10 0 0 1 10 20'],
    ['a quarter backwards', 0, TURN / 4, true, 'M20 10A10 10 0 0 0 10 0A10 10 0 0 0 0 10A10 10 0 0 0 10 20'],
    ['a quarter over zero', (-1 * TURN) / 8, TURN / 8, false, 'M17.07 2.93A10 10 0 0 1 17.07 17.07'],
    ['a half in two', 0, TURN / 2, false, 'M20 10A10 10 0 0 1 10 20A10 10 0 0 1 0 10'],
    ['nothing', 1, 1, false, 'M15.4 18.41'],
  ])('draws %s of a circle', (_, from, to, back, d) => {
    expect(pathOf((c) => c.arc(10, 10, 10, from, to, back))).toBe(d);
  });

  it('draws whole turns, and more than whole ones once', () => {
    const circle = '<circle cx="10" cy="10" r="5" fill="#000"/>';
    expect(pathOf((c) => c.arc(10, 10, 5, 0, TURN))).toBe(circle);
    expect(pathOf((c) => c.arc(10, 10, 5, 0, 3 * TURN))).toBe(circle);
    const joined = pathOf((c) => {
      c.arc(10, 10, 5, 0, TURN);
      c.lineTo(1, 1);
    });
    expect(joined).toMatch(/^M15 10(A5 5 0 0 1 [\d.]+ [\d.]+){3}L1 1$/);
  });

  it('turns and scales ellipses with their transform', () => {
    const d = pathOf((c) => {
      c.translate(50, 50);
      c.rotate(TURN / 4);
      c.scale(2, 2);
      c.ellipse(0, 0, 10, 5, 0, 0, TURN / 4);
    });
    expect(d).toBe('M50 70A20 10 90 0 1 40 50');
  });

  it('rounds corners, and no further than the box goes', () => {
    const a = 'A2 2 0 0 1';
    expect(pathOf((c) => c.roundRect(0, 0, 10, 10, 2))).toBe(
      `M2 0H8${a} 10 2V8${a} 8 10H2${a} 0 8V2${a} 2 0Z`,
    );
    expect(pathOf((c) => c.roundRect(0, 0, 4, 4, [50, 0, 0, 0]))).toBe('M4 0H4V4H0H0A4 4 0 0 1 4 0Z');
  });

  it('refuses a negative radius, as canvas does', () => {
    expect(() => pathOf((c) => c.arc(0, 0, -1, 0, 1))).toThrow(RangeError);
    expect(() => pathOf((c) => c.roundRect(0, 0, 4, 4, -1))).toThrow(RangeError);
  });
});
