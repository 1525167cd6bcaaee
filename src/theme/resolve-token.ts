import type { Theme } from './theme.ts';

/** A chain of references that is longer goes in a circle. */
const LONGEST = 8;

/** A token's value with no reference to others left: outside a page no variable is known. */
export function resolveToken({ tokens }: Pick<Theme, 'tokens'>, name: string): string {
  const resolve = (value: string, depth: number): string =>
    depth > LONGEST
      ? ''
      : value.replace(/var\(--([a-z0-9-]+)\)/g, (_, other: string) =>
          resolve(tokens.get(other) ?? '', depth + 1),
        );
  return resolve(tokens.get(name) ?? '', 0);
}
