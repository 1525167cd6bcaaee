import type { Problem } from './problem.ts';

/** Those that have not been said: what is wrong with a deck is wrong with each of its variants. */
export function withoutSame(problems: readonly Problem[], said: readonly Problem[]): readonly Problem[] {
  const known = new Set(said.map(keyOf));
  return problems.filter((problem) => !known.has(keyOf(problem)));
}

function keyOf({ code, message, span }: Problem): string {
  return [code, message, span?.file.path, span?.start].join('\0');
}
