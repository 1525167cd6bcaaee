import type { ProblemCode } from './catalogue.ts';
import type { Problem } from './problem.ts';

/** What is only said because of another problem: it would bury the one to mend. */
const followUps: ReadonlyMap<ProblemCode, readonly ProblemCode[]> = new Map([
  [
    'unclosed-block',
    ['unclosed-box', 'unopened-box', 'unknown-footnote', 'unknown-slide', 'empty-deck', 'unused-waiver'],
  ],
  ['too-deep', ['empty-deck', 'slide-overflow']],
  ['bad-yaml', ['unused-waiver', 'layout-unmet']],
  ['unknown-chart', ['layout-unmet']],
  ['bad-attribute', ['layout-unmet']],
  ['unclosed-box', ['empty-deck']],
]);

export function dropFollowUps(problems: readonly Problem[]): readonly Problem[] {
  const silenced = new Set(problems.flatMap(({ code }) => followUps.get(code) ?? []));
  return problems.filter(({ code }) => !silenced.has(code));
}
