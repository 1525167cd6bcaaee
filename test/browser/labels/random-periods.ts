import type { Random } from './random.ts';

const two = (part: number) => String(part).padStart(2, '0');

/** Periods in order, often with gaps: years, halves, quarters, months, days, years that begin in autumn. */
export function randomPeriods(random: Random, count: number): string[] {
  const first = random.integer(1978, 2021);
  const { of, gap } = random.pick([
    { of: (index: number) => String(first + index), gap: 1 },
    { of: (index: number) => String(first + index), gap: random.integer(2, 8) },
    { of: (index: number) => `${first + Math.floor(index / 2)}-H${1 + (index % 2)}`, gap: 2 },
    { of: (index: number) => `${first + Math.floor(index / 4)}-Q${1 + (index % 4)}`, gap: 1 },
    { of: (index: number) => `${first + Math.floor(index / 4)}-Q${1 + (index % 4)}`, gap: 4 },
    { of: (index: number) => `${first + Math.floor(index / 12)}-${two(1 + (index % 12))}`, gap: 1 },
    { of: (index: number) => `${first + Math.floor(index / 12)}-${two(1 + (index % 12))}`, gap: 9 },
    {
      of: (index: number) => `${first}-${two(1 + (Math.floor(index / 28) % 12))}-${two(1 + (index % 28))}`,
      gap: 20,
    },
    { of: (index: number) => `${first + index}/${two((first + index + 1) % 100)}`, gap: 1 },
  ]);
  let at = 0;
  return Array.from({ length: count }, () => {
    const period = of(at);
    at += random.integer(1, gap);
    return period;
  });
}
