import type { DataNode } from '../data/data-node.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';

/** A rule set aside, with the author's reason; printed on the sources slide. */
export interface Waiver {
  readonly rule: string;
  readonly reason: string;
  readonly span: Span;
}

export function readWaivers(node: DataNode, report: Report): Waiver[] {
  if (node.kind !== 'map') {
    report(
      createProblem('wrong-type', node.span, '"allow" must be a map from rule to reason.', {
        hint: 'allow: {entity-mix: "why it may stand"}',
      }),
    );
    return [];
  }
  return node.entries.flatMap(({ key, keySpan, value }) => {
    if (value.kind === 'scalar' && value.text.trim() !== '')
      return [{ rule: key, reason: value.text, span: keySpan }];
    report(
      createProblem('waiver-without-reason', keySpan, `"${key}" is set aside without a reason.`, {
        hint: 'The reason is printed on the sources slide.',
      }),
    );
    return [];
  });
}
