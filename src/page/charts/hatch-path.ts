export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Across the stripes; a pattern would be a bitmap in a PDF. */
const PERIOD = 5 * Math.SQRT2;
const STRIPE = 2 * Math.SQRT2;

/** Stripes at 45° that end at the box, as SVG path data; those of boxes side by side go on in each other. */
export function hatchPath({ x, y, width, height }: Box): string {
  const [right, bottom] = [x + width, y + height];
  // A line from below on the left to above on the right is where x + y is the same.
  const end = right + bottom;
  const below = (sum: number): Point => (sum - bottom > x ? [sum - bottom, bottom] : [x, sum - x]);
  const above = (sum: number): Point => (sum - y < right ? [sum - y, y] : [right, sum - right]);
  const first = Math.floor((x + y) / PERIOD) * PERIOD;
  return Array.from({ length: Math.ceil((end - first) / PERIOD) }, (_, index) => {
    const from = Math.max(x + y, first + index * PERIOD);
    const to = Math.min(end, first + index * PERIOD + STRIPE);
    if (to <= from) return '';
    const corner = (sum: number, point: Point): Point[] => (from < sum && sum < to ? [point] : []);
    const points = [
      below(from),
      ...corner(x + bottom, [x, bottom]),
      below(to),
      above(to),
      ...corner(right + y, [right, y]),
      above(from),
    ];
    return `M${points.map((point) => point.map(round).join(' ')).join('L')}z`;
  }).join('');
}

type Point = readonly [x: number, y: number];

function round(value: number): number {
  return Number(value.toFixed(2));
}
