import { applyEdits } from '../outline/apply-edits.ts';
import { readsTheSame } from '../outline/reads-the-same.ts';
import type { Edit } from '../problem/problem.ts';

/**
 * An outline's text with edits made, or nothing where it would then read differently in more than its punctuation.
 *
 * @param raw as it lies on the disk
 */
export function fixOutline(path: string, raw: string, edits: readonly Edit[]): string | undefined {
  const fixed = applyEdits(raw, edits);
  return readsTheSame(path, raw, fixed) ? fixed : undefined;
}
