import type { Fields } from '../data/fields.ts';
import { createProblem, type Report } from '../problem/problem.ts';

const listed = ['entities', 'metrics', 'periods'] as const;

/** What a block names twice would be drawn twice, and counted twice where it is added up. */
export function reportDoubles(fields: Fields, report: Report): void {
  for (const key of listed) {
    const { value } = fields.entry(key) ?? {};
    const words = value?.kind === 'list' ? value.items : [];
    const seen = new Set<string>();
    for (const word of words) {
      if (word.kind !== 'scalar') continue;
      if (seen.has(word.text)) {
        const message = `"${word.text}" is named twice, and would be drawn and counted twice.`;
        report(createProblem('named-twice', word.span, message, { hint: 'Name it once.' }));
      }
      seen.add(word.text);
    }
  }
}
