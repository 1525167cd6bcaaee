import type { Problem } from '../../problem/problem.ts';
import { outputKinds } from '../../project/output-kinds.ts';
import { formatGithub } from '../../report/format-github.ts';
import { formatJson } from '../../report/format-json.ts';
import { formatSarif } from '../../report/format-sarif.ts';
import { countProblems, formatText } from '../../report/format-text.ts';
import { createBrowserCheck } from '../check-in-browser.ts';
import { createDeckBuilder } from '../deck-builder.ts';
import { findDecks } from '../find-decks.ts';
import { fixOutlines } from '../fix-outlines.ts';
import { readConfig } from '../read-config.ts';
import { type CheckFlags, readCheckFlags } from './options.ts';
import type { Terminal } from './terminal.ts';

/**
 * `lectern check`: the rules of `build`, nothing written but by `--fix`. Its report is its result.
 *
 * @returns the exit code
 */
export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const flags = readCheckFlags(args);
  const builder = createDeckBuilder(terminal.env);
  const decks = findDecks(flags.names, terminal.cwd, flags.language);
  const problems: Problem[] = [];
  const fixed: string[] = [];
  let misconfigured = false;
  const inBrowser = flags.browser
    ? createBrowserCheck(terminal.env, (message) => terminal.error(`${message}\n`))
    : undefined;
  for (const home of new Set(decks.map((deck) => deck.home))) {
    const { config, problems: wrong } = await readConfig(home);
    problems.push(...wrong);
    if (wrong.length > 0) misconfigured = true;
    const strict = flags.strict ?? config.strict ?? false;
    for (const deck of decks.filter((deck) => deck.home === home)) {
      const options = { outputs: outputKinds, strict, theme: config.theme };
      const first = await builder.build(deck, options);
      const fixes = flags.fix ? fixOutlines(deck.root, first.problems) : undefined;
      fixed.push(...(fixes?.lines ?? []));
      const found = fixes && fixes.count > 0 ? await builder.build(deck, options) : first;
      const seen = (await inBrowser?.check(found)) ?? [];
      problems.push(
        ...[...found.problems, ...seen].map((problem) =>
          strict ? { ...problem, severity: 'error' as const } : problem,
        ),
      );
    }
  }
  await inBrowser?.close();
  // Machines read the report alone.
  const say = flags.format === 'text' ? terminal.print : terminal.error;
  if (fixed.length > 0) say(`${fixed.join('\n')}\n`);
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
