import { type Matrix, type Point, similarityOf, transformPoint } from './matrix.ts';
import { roundNumber } from './round-number.ts';

const TURN = 2 * Math.PI;

/** A canvas path as the `d` of an SVG path, transformed as it is built. Calls with NaN or Infinity do nothing. */
export class PathBuilder {
  readonly #commands: string[] = [];
  #current: Point | undefined;
  /** Where the subpath began. */
  #start: Point | undefined;
  /** A whole turn that the path began with, and how many commands it took. */
  #circle: { readonly attributes: string; readonly commands: number } | undefined;

  get isEmpty(): boolean {
    return this.#commands.length === 0;
  }

  /** The whole path, for `d`. */
  get data(): string {
    return this.#commands.join('');
  }

  /** An element without its paint: a circle where the path is one, which is shorter. */
  get element(): string {
    const drawn = this.#commands.length - (this.#commands.at(-1) === 'Z' ? 1 : 0);
    return this.#circle?.commands === drawn ? `<circle${this.#circle.attributes}` : `<path d="${this.data}"`;
  }

  moveTo(matrix: Matrix, x: number, y: number): void {
    if (!areFinite(x, y)) return;
    this.#current = transformPoint(matrix, x, y);
    this.#start = this.#current;
    this.#commands.push(`M${print(this.#current)}`);
  }

  lineTo(matrix: Matrix, x: number, y: number): void {
    if (!areFinite(x, y)) return;
    if (!this.#current) {
      this.moveTo(matrix, x, y);
      return;
    }
    const [fromX, fromY] = this.#current.map(roundNumber);
    const to = transformPoint(matrix, x, y);
    const [toX, toY] = to.map(roundNumber);
    if (fromY === toY) this.#commands.push(`H${toX}`);
    else this.#commands.push(fromX === toX ? `V${toY}` : `L${print(to)}`);
    this.#current = to;
  }

  curveTo(matrix: Matrix, kind: 'C' | 'Q', coordinates: readonly number[]): void {
    if (!areFinite(...coordinates)) return;
    if (!this.#current) this.moveTo(matrix, coordinates[0] ?? 0, coordinates[1] ?? 0);
    const points: Point[] = [];
    for (let at = 0; at < coordinates.length; at += 2)
      points.push(transformPoint(matrix, coordinates[at] ?? 0, coordinates[at + 1] ?? 0));
    this.#commands.push(kind + points.map(print).join(' '));
    this.#current = points.at(-1);
  }

  closePath(): void {
    if (this.isEmpty) return;
    this.#commands.push('Z');
    this.#current = this.#start;
  }

  rect(matrix: Matrix, x: number, y: number, width: number, height: number): void {
    if (!areFinite(x, y, width, height)) return;
    this.moveTo(matrix, x, y);
    this.lineTo(matrix, x + width, y);
    this.lineTo(matrix, x + width, y + height);
    this.lineTo(matrix, x, y + height);
    this.closePath();
  }

  /** @param radii of the corners from top left on, clockwise */
  roundRect(
    matrix: Matrix,
    [x, y, width, height]: readonly [number, number, number, number],
    radii: readonly [number, number, number, number],
  ): void {
    if (!areFinite(x, y, width, height, ...radii)) return;
    const [left, top] = [Math.min(x, x + width), Math.min(y, y + height)];
    const [right, bottom] = [Math.max(x, x + width), Math.max(y, y + height)];
    const [a, b, c, d] = radii;
    const most = Math.max(
      (a + b) / (right - left),
      (c + d) / (right - left),
      (b + c) / (bottom - top),
      (d + a) / (bottom - top),
    );
    const fit = most > 1 ? 1 / most : 1;
    const corner = (cx: number, cy: number, radius: number, quarter: number) =>
      this.ellipse(
        matrix,
        [cx, cy, radius, radius, 0],
        [(quarter * TURN) / 4, ((quarter + 1) * TURN) / 4],
        false,
      );
    this.moveTo(matrix, left + a * fit, top);
    corner(right - b * fit, top + b * fit, b * fit, 3);
    corner(right - c * fit, bottom - c * fit, c * fit, 0);
    corner(left + d * fit, bottom - d * fit, d * fit, 1);
    corner(left + a * fit, top + a * fit, a * fit, 2);
    this.closePath();
  }

  /**
   * @param shape centre, radii, and the turn of the whole in radians
   * @param angles of its two ends, in radians
   * @throws RangeError where a radius is negative, as canvas does
   */
  ellipse(
    matrix: Matrix,
    [x, y, radiusX, radiusY, rotation]: readonly [number, number, number, number, number],
    [from, to]: readonly [number, number],
    counterclockwise: boolean,
  ): void {
    if (!areFinite(x, y, radiusX, radiusY, rotation, from, to)) return;
    if (radiusX < 0 || radiusY < 0) throw new RangeError('SVG drawing: a radius is negative.');
    const sweep = sweepOf(from, to, counterclockwise);
    const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)];
    const at = (angle: number): Point => {
      const [along, across] = [radiusX * Math.cos(angle), radiusY * Math.sin(angle)];
      return [x + along * cos - across * sin, y + along * sin + across * cos];
    };
    const opens = this.isEmpty;
    this.lineTo(matrix, ...at(from));
    if (sweep === 0 || radiusX === 0 || radiusY === 0) return;
    const { scale, degrees } = similarityOf(matrix);
    const turn = radiusX === radiusY ? 0 : (rotation * 180) / Math.PI + degrees;
    const radii = `${roundNumber(radiusX * scale)} ${roundNumber(radiusY * scale)} ${roundNumber(turn)}`;
    // Near a half turn, a radius rounded by a hundredth would move the centre by a pixel and more.
    const steps = Math.ceil(Math.abs(sweep) / (TURN / 3) - 1e-9);
    for (let step = 1; step <= steps; step += 1) {
      const end = transformPoint(matrix, ...at(from + (sweep * step) / steps));
      this.#commands.push(`A${radii} 0 ${counterclockwise ? 0 : 1} ${print(end)}`);
      this.#current = end;
    }
    if (!opens || radiusX !== radiusY || from !== 0 || sweep !== TURN) return;
    const [cx, cy] = transformPoint(matrix, x, y).map(roundNumber);
    const attributes = ` cx="${cx}" cy="${cy}" r="${roundNumber(radiusX * scale)}"`;
    this.#circle = { attributes, commands: this.#commands.length };
  }
}

/** The signed angle that canvas draws between two angles: a full turn at most. */
function sweepOf(from: number, to: number, counterclockwise: boolean): number {
  const forward = counterclockwise ? from - to : to - from;
  const sweep = forward >= TURN ? TURN : ((forward % TURN) + TURN) % TURN;
  return counterclockwise ? -sweep : sweep;
}

function print([x, y]: Point): string {
  return `${roundNumber(x)} ${roundNumber(y)}`;
}

function areFinite(...numbers: readonly number[]): boolean {
  return numbers.every(Number.isFinite);
}
