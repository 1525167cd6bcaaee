/** As canvas and SVG order it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export type Point = readonly [x: number, y: number];

export const identity: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f,
  };
}

export function transformPoint({ a, b, c, d, e, f }: Matrix, x: number, y: number): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How much larger, and turned by how many degrees. */
export interface Similarity {
  readonly scale: number;
  readonly degrees: number;
}

/**
 * Lines, arcs and letters are written as they come out, so all must grow alike.
 *
 * @throws where the matrix mirrors, skews or stretches
 */
export function similarityOf({ a, b, c, d }: Matrix): Similarity {
  const scale = Math.hypot(a, b);
  if (Math.abs(a - d) > 1e-6 * scale || Math.abs(b + c) > 1e-6 * scale)
    throw new Error('SVG drawing: a transform may move, turn and scale, not mirror, skew or stretch.');
  return { scale, degrees: (Math.atan2(b, a) * 180) / Math.PI };
}
