import type { Problem } from '../../problem/problem.ts';
import { outputKinds } from '../../project/output-kinds.ts';
import { formatGithub } from '../../report/format-github.ts';
import { formatJson } from '../../report/format-json.ts';
import { formatSarif } from '../../report/format-sarif.ts';
import { countProblems, formatText } from '../../report/format-text.ts';
import { createDeckBuilder } from '../deck-builder.ts';
import { findDecks } from '../find-decks.ts';
import { readConfig } from '../read-config.ts';
import { type CheckFlags, readCheckFlags } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `lectern check`: the rules of `build`, nothing written. Its report is its result. Returns the exit code. */
export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const flags = readCheckFlags(args);
  const builder = createDeckBuilder(terminal.env);
  const decks = findDecks(flags.names, terminal.cwd, flags.language);
  const problems: Problem[] = [];
  let misconfigured = false;
  for (const home of new Set(decks.map((deck) => deck.home))) {
    const { config, problems: wrong } = await readConfig(home);
    problems.push(...wrong);
    if (wrong.length > 0) misconfigured = true;
    const strict = flags.strict ?? config.strict ?? false;
    for (const deck of decks.filter((deck) => deck.home === home)) {
      const found = await builder.build(deck, { outputs: outputKinds, strict, theme: config.theme });
      problems.push(
        ...found.problems.map((problem) => (strict ? { ...problem, severity: 'error' as const } : problem)),
      );
    }
  }
  terminal.print(formatReport(problems, decks.length, flags, builder.version));
  if (misconfigured) return 2;
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function formatReport(
  problems: readonly Problem[],
  decks: number,
  { format }: CheckFlags,
  version: string,
): string {
  switch (format) {
    case 'json':
      return formatJson(problems);
    case 'github':
      return formatGithub(problems);
    case 'sarif':
      return formatSarif(problems, version);
    case 'text': {
      const where = `in ${decks} ${decks === 1 ? 'deck' : 'decks'}`;
      return problems.length === 0
        ? `No problems ${where}.\n`
        : `${formatText(problems)}${countProblems(problems)} ${where}\n`;
    }
  }
}
