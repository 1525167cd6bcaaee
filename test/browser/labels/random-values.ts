import type { Random } from './random.ts';

/** What a series' figures are like. */
export interface ValueProfile {
  readonly unit: string | undefined;
  /** As JSON writes it. */
  readonly next: () => number;
  readonly positive: boolean;
}

/** Figures that charts stumble over: tiny, huge, equal, near each other, below zero, of all sizes at once. */
export function randomValues(random: Random, { positive = false } = {}): ValueProfile {
  const base = random.integer(1, 999);
  const profiles = [
    of(true, () => random.integer(0, 1000) / 10),
    of(true, () => random.integer(1, 99)),
    of(false, () => random.integer(-1000, 1000) / 10),
    of(false, () => -random.integer(1, 1000) / 10),
    of(false, () => random.pick([-12.5, 38, -0.4, 99.9, 0])),
    of(true, () => Number(`${random.integer(1, 9)}e-9`)),
    of(false, () => Number(`${random.integer(-99, 99)}e-10`)),
    of(true, () => base),
    of(false, () => 0),
    of(true, () => 1e12 * random.integer(1, 9)),
    of(true, () => Math.round(1e13 * random.share())),
    of(false, () => 1e12 * random.integer(-9, 9)),
    of(true, () => Number((10 ** (random.share() * 15 - 3)).toPrecision(4))),
    of(false, () => Number((random.pick([-1, 1]) * 10 ** (random.share() * 12 - 2)).toPrecision(5))),
    of(true, () => Number((base + random.share()).toFixed(2))),
    of(true, () => Number((base + random.integer(0, 3)).toFixed(0))),
  ] as const;
  const fitting = profiles.filter((profile) => !positive || profile.positive);
  const [first = profiles[0], ...others] = fitting;
  const profile = random.pick([first, ...others]);
  const next = positive ? () => Math.max(profile.next(), 1e-9) : profile.next;
  return { ...profile, next, unit: random.pick(['%', '%', 'CNY', '×', '件', 'items', undefined]) };
}

function of(positive: boolean, next: () => number): Omit<ValueProfile, 'unit'> {
  return { positive, next };
}
