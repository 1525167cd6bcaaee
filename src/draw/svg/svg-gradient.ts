import { escapeMarkup } from './escape-markup.ts';
import { identity, type Matrix } from './matrix.ts';
import { paintAttributes, readPaint } from './paint.ts';
import { roundNumber } from './round-number.ts';

/** A canvas gradient that becomes a definition where it is painted with. */
export class SvgGradient {
  /** Chart.js knows a gradient by it, and would wrap the object otherwise. */
  readonly [Symbol.toStringTag] = 'CanvasGradient';
  readonly #element: 'linearGradient' | 'radialGradient';
  readonly #geometry: string;
  readonly #stops: string[] = [];

  constructor(element: 'linearGradient' | 'radialGradient', geometry: Readonly<Record<string, number>>) {
    this.#element = element;
    this.#geometry = Object.entries(geometry)
      .map(([name, value]) => ` ${name}="${roundNumber(value)}"`)
      .join('');
  }

  /** @throws RangeError where the offset is not between 0 and 1, as canvas does */
  addColorStop(offset: number, colour: string): void {
    if (!(offset >= 0 && offset <= 1)) throw new RangeError('SVG drawing: an offset lies between 0 and 1.');
    const paint = readPaint(escapeMarkup(colour));
    // `none` is no colour of a stop.
    const stop = paint.opacity === 0 && paint.colour === 'none' ? { ...paint, colour: '#000' } : paint;
    this.#stops.push(`<stop offset="${roundNumber(offset)}"${paintAttributes('stop', stop)}/>`);
  }

  /** @param matrix that was current when it was painted with */
  markup(id: string, matrix: Matrix): string {
    const numbers = [matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f];
    const still = numbers.every((value, index) => value === Object.values(identity)[index]);
    const turned = still ? '' : ` gradientTransform="matrix(${numbers.map(String).join(' ')})"`;
    return `<${this.#element} id="${id}" gradientUnits="userSpaceOnUse"${this.#geometry}${turned}>${this.#stops.join('')}</${this.#element}>`;
  }
}
