import type { Problem } from '../../problem/problem.ts';
import { withoutSame } from '../../problem/without-same.ts';
import { isCut } from '../../project/is-cut.ts';
import { nameVariant } from '../../project/name-variant.ts';
import { outputKinds } from '../../project/output-kinds.ts';
import { formatGithub } from '../../report/format-github.ts';
import { formatJson } from '../../report/format-json.ts';
import { formatSarif } from '../../report/format-sarif.ts';
import { countProblems, formatText } from '../../report/format-text.ts';
import { createBrowserCheck } from '../check-in-browser.ts';
import { createLanguageCheck } from '../check-languages.ts';
import { createDeckBuilder, type OpenDeck } from '../deck-builder.ts';
import { type DeckFile, findDecks } from '../find-decks.ts';
import { fixOutlines } from '../fix-outlines.ts';
import { planBuilds } from '../plan-builds.ts';
import { formatCut } from './format-cut.ts';
import { formatGaps, hasGaps } from './format-gaps.ts';
import { type CheckFlags, readCheckFlags } from './options.ts';
import type { Terminal } from './terminal.ts';

/**
 * `lectern check`: the rules of `build`, nothing written but by `--fix`. Its report is its result.
 *
 * @returns the exit code
 */
export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const flags = readCheckFlags(args, terminal.cwd);
  const builder = createDeckBuilder(terminal.env);
  const decks = findDecks(flags.names, terminal.cwd, flags.language);
  const problems: Problem[] = [];
  const isAsked = nameVariant(flags.variant) !== undefined;
  const fixed: string[] = [];
  let misconfigured = false;
  let variants = 0;
  const inBrowser = flags.browser
    ? createBrowserCheck(terminal.env, (message) => terminal.error(`${message}\n`))
    : undefined;
  for (const home of new Set(decks.map((deck) => deck.home))) {
    const own = decks.filter((deck) => deck.home === home);
    const { config, list, problems: wrong } = await planBuilds(home, own, flags);
    problems.push(...wrong);
    if (wrong.length > 0) misconfigured = true;
    const strict = flags.strict ?? config.strict ?? false;
    const judge = (problem: Problem): Problem => (strict ? { ...problem, severity: 'error' } : problem);
    const languages = createLanguageCheck(async (deck) => {
      const { edition } = await builder.open(deck, config.theme).build({ outputs: [] });
      return edition;
    });
    let opened: (OpenDeck & { readonly deck: DeckFile }) | undefined;
    const plain = new Set(own.map(({ output }) => output));
    variants += list.length - own.length;
    for (const { deck, variant, folder } of list) {
      const options = { outputs: outputKinds, strict, ...variant };
      if (opened?.deck !== deck) opened = { deck, ...builder.open(deck, config.theme, variant.metrics) };
      const first = await opened.build(options);
      const fixes = flags.fix ? fixOutlines(deck.root, first.problems) : undefined;
      fixed.push(...(fixes?.lines ?? []));
      // What was written is read anew.
      if (fixes && fixes.count > 0) opened = { deck, ...builder.open(deck, config.theme, variant.metrics) };
      const found = fixes && fixes.count > 0 ? await opened.build(options) : first;
      const seen = (await inBrowser?.check(found)) ?? [];
      const said = [...found.problems, ...seen].map(judge);
      // What is wrong with a file that several decks share is said once.
      problems.push(...withoutSame(said, problems));
      if (plain.has(folder)) languages.add(deck, found.edition);
      const isWhole = !found.problems.some(({ severity }) => severity === 'error');
      if (found.gaps && (isAsked || (plain.has(folder) && hasGaps(found.gaps))))
        terminal.error(formatGaps(found.gaps, folder));
      if (found.cut && isWhole && isCut(flags.variant)) terminal.error(formatCut(found.cut, folder, true));
    }
    problems.push(...withoutSame((await languages.compare()).map(judge), problems));
  }
  await inBrowser?.close();
  // Machines read the report alone.
  const say = flags.format === 'text' ? terminal.print : terminal.error;
  if (fixed.length > 0) say(`${fixed.join('\n')}\n`);
  terminal.print(formatReport(problems, countDecks(decks.length, variants), flags, builder.version));
  if (misconfigured) return 2;
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function countDecks(decks: number, variants: number): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return variants === 0 ? count(decks, 'deck') : `${count(decks, 'deck')} and ${count(variants, 'variant')}`;
}

function formatReport(
  problems: readonly Problem[],
  decks: string,
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
      const where = `in ${decks}`;
      return problems.length === 0
        ? `No problems ${where}.\n`
        : `${formatText(problems)}${countProblems(problems)} ${where}\n`;
    }
  }
}
