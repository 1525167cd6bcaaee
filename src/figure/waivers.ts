import type { Waiver } from '../outline/waiver.ts';
import { catalogue, type ProblemCode } from '../problem/catalogue.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { ProblemKind } from '../problem/problem-kind.ts';

/** The rules set aside for a stretch of the deck; it remembers which of them were needed. */
export interface Waivers {
  isWaived(rule: ProblemCode): boolean;
  /** Waivers for a narrower stretch, these behind them. */
  with(more: readonly Waiver[]): Waivers;
  reportUnused(report: Report): void;
}

export function createWaivers(own: readonly Waiver[], outer?: Waivers): Waivers {
  const used = new Set<string>();
  const narrower: Waivers[] = [];
  const waivers: Waivers = {
    isWaived(rule) {
      if (own.some((waiver) => waiver.rule === rule)) {
        used.add(rule);
        return true;
      }
      return outer?.isWaived(rule) ?? false;
    },
    with(more) {
      const inner = createWaivers(more, waivers);
      narrower.push(inner);
      return inner;
    },
    reportUnused(report) {
      for (const { rule, span } of own) reportUnused(rule, used.has(rule), span, report);
      for (const inner of narrower) inner.reportUnused(report);
    },
  };
  return waivers;
}

function reportUnused(rule: string, used: boolean, span: Waiver['span'], report: Report): void {
  const rules = Object.entries<ProblemKind>(catalogue).flatMap(([code, kind]) => (kind.rule ? [code] : []));
  if (!rules.includes(rule)) {
    const hint = suggestName(rule, rules) ?? `Rules: ${rules.join(', ')}.`;
    report(createProblem('unknown-value', span, `There is no rule "${rule}" to set aside.`, { hint }));
  } else if (!used) report(createProblem('unused-waiver', span, `"${rule}" is set aside, but did not fire.`));
}
