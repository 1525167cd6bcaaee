import { EnvironmentError } from '../environment-error.ts';

/** One of the parts of all there is to build, from 1: every n-th, so that they differ by one at most. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

const MOST = 10_000;

/**
 * `2/4`
 *
 * @throws EnvironmentError `usage`
 */
export function readShard(written: string): Shard {
  const [, part = 0, of = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(written) ?? []).map(Number);
  if (part >= 1 && part <= of && of <= MOST) return { part, of };
  throw new EnvironmentError('usage', `"${written}" is no shard.`, {
    hint: 'The part and how many there are: 1/4, 2/4, 3/4, 4/4.',
  });
}
