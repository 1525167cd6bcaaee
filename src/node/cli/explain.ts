import { catalogue, type ProblemCode } from '../../problem/catalogue.ts';
import { suggestName } from '../../problem/nearest-name.ts';
import type { ProblemKind } from '../../problem/problem-kind.ts';
import { EnvironmentError } from '../environment-error.ts';
import type { Terminal } from './terminal.ts';

/** `lectern explain CODE`: what a problem means and how to mend it. */
export function explainCommand(args: readonly string[], terminal: Terminal): number {
  const codes = Object.keys(catalogue) as ProblemCode[];
  const [wanted] = args;
  if (wanted === undefined) {
    for (const code of codes) terminal.print(`${code.padEnd(24)}${catalogue[code].title}\n`);
    return 0;
  }
  const code = codes.find((known) => known === wanted);
  if (!code) {
    const hint = suggestName(wanted, codes) ?? '`lectern explain` alone lists them all.';
    throw new EnvironmentError('usage', `There is no problem "${wanted}".`, { hint });
  }
  const kind: ProblemKind = catalogue[code];
  terminal.print(`${code} (${kind.severity}): ${kind.title}\n\n${kind.explanation}\n`);
  return 0;
}
