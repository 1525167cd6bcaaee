import type { Random } from './random.ts';

const names = ['平均', '全国“十四五”规划目标（约束性）', 'Target '] as const;

/** `reference:` lines of a block: at most two, at some of these figures. */
export function randomReferences(random: Random, figures: readonly string[], longestName: number): string[] {
  const chosen = random.some(figures, random.pick([0, 0, 1, 2]));
  const lines = chosen.map((figure) => `"${random.pick(names).slice(0, longestName)}{{${figure}}}"`);
  return lines.length === 0 ? [] : [`reference: [${lines.join(', ')}]`];
}
