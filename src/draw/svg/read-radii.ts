type Radius = number | DOMPointInit;

/** `roundRect`'s one to four radii → all four, from top left on, clockwise. */
export function readRadii(radii: Radius | Iterable<Radius> = 0): readonly [number, number, number, number] {
  const given = typeof radii === 'object' && Symbol.iterator in radii ? [...radii] : [radii];
  const numbers = given.map((radius) => {
    if (typeof radius !== 'number') throw new Error('SVG drawing: a corner has one radius.');
    if (radius < 0) throw new RangeError('SVG drawing: a radius is negative.');
    return radius;
  });
  const [a = 0, b = a, c = a, d = b] = numbers;
  return [a, b, c, d];
}
