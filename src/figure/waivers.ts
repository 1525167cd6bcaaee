import type { Waiver } from '../outline/waiver.ts';
import { catalogue, type ProblemCode } from '../problem/catalogue.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { ProblemKind } from '../problem/problem-kind.ts';

/** The rules set aside for a stretch of the deck; it remembers which of them were needed there. */
export interface Waivers {
  isWaived(rule: ProblemCode): boolean;
  /** Waivers for a narrower stretch, these behind them. */
  with(more: readonly Waiver[]): Waivers;
  /** Those that were needed, here or within. */
  fired(): readonly Waiver[];
  reportUnused(report: Report): void;
}

export function createWaivers(own: readonly Waiver[]): Waivers {
  return narrowWaivers(own, () => undefined);
}

function narrowWaivers(own: readonly Waiver[], findOuter: (rule: string) => Waiver | undefined): Waivers {
  const fired = new Set<Waiver>();
  const narrower: Waivers[] = [];
  const find = (rule: string): Waiver | undefined => {
    const found = own.find((waiver) => waiver.rule === rule) ?? findOuter(rule);
    if (found) fired.add(found);
    return found;
  };
  return {
    isWaived: (rule) => find(rule) !== undefined,
    with(more) {
      const inner = narrowWaivers(more, find);
      narrower.push(inner);
      return inner;
    },
    fired: () => [...new Set([...fired, ...narrower.flatMap((inner) => inner.fired())])],
    reportUnused(report) {
      for (const waiver of own) reportUnused(waiver, fired.has(waiver), report);
      for (const inner of narrower) inner.reportUnused(report);
    },
  };
}

function reportUnused({ rule, span }: Waiver, fired: boolean, report: Report): void {
  const rules = Object.entries<ProblemKind>(catalogue).flatMap(([code, kind]) => (kind.rule ? [code] : []));
  if (!rules.includes(rule)) {
    const fact = Object.hasOwn(catalogue, rule);
    const message = fact ? `"${rule}" cannot be set aside.` : `There is no rule "${rule}" to set aside.`;
    const list = `Rules: ${rules.join(', ')}.`;
    const hint = fact ? list : (suggestName(rule, rules) ?? list);
    report(createProblem('unknown-value', span, message, { hint }));
  } else if (!fired)
    report(createProblem('unused-waiver', span, `"${rule}" is set aside, but did not fire.`));
}
