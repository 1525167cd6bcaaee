/** Chance that can be had again: the same seed gives the same choices, on every machine. */
export interface Random {
  /** From 0 to below 1. */
  readonly share: () => number;
  /** Both ends are among them. */
  readonly integer: (least: number, most: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
  /** So many of these, in a new order. */
  readonly some: <T>(from: readonly T[], count: number) => T[];
}

/** Mulberry32: 32 bits of state are plenty for a few hundred choices. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number) => least + Math.floor(share() * (most - least + 1));
  return {
    share,
    integer,
    chance: (of) => share() < of,
    pick: (from) => from[integer(0, from.length - 1)] ?? from[0],
    some: (from, count) => {
      const left = [...from];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(integer(0, left.length - 1), 1),
      ).flat();
    },
  };
}
