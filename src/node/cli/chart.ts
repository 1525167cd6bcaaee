import { join, resolve } from 'node:path';
import { nameVariant } from '../../project/name-variant.ts';
import { chartsFolder } from '../delivery/output-places.ts';
import { digestKit } from '../digest-kit.ts';
import { EnvironmentError } from '../environment-error.ts';
import { type DeckFile, findDecks } from '../find-decks.ts';
import { findPackageFolders } from '../package-folders.ts';
import { placeMetrics } from '../place-metrics.ts';
import { readConfig } from '../read-config.ts';
import { printPaths } from './print-paths.ts';
import { type ChartFlags, readChartFlags } from './read-chart-flags.ts';
import type { Terminal } from './terminal.ts';

/** `lectern chart`: charts on their own, each a file. Returns the exit code. */
export async function chartCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const flags = readChartFlags(args, terminal.cwd);
  const decks = findDecks([flags.deck], terminal.cwd, flags.language);
  const codes: number[] = [];
  for (const deck of decks) codes.push(await exportDeck(deck, flags, terminal));
  return Math.max(...codes);
}

async function exportDeck(deck: DeckFile, flags: ChartFlags, terminal: Terminal): Promise<number> {
  const [{ exportAndDeliver }, { countProblems, formatText }] = await Promise.all([
    import('../build-and-deliver.ts'),
    import('../../report/format-text.ts'),
  ]);
  const { config, problems: wrongConfig } = await readConfig(deck.home);
  if (wrongConfig.length > 0) {
    terminal.error(formatText(wrongConfig));
    return 2;
  }
  const { cwd, env } = terminal;
  const variant = placeMetrics(flags.variant, deck);
  const strict = flags.strict ?? config.strict ?? false;
  const { problems, written, refusal } = await exportAndDeliver(
    deck,
    {
      ...flags,
      variant,
      strict,
      theme: config.theme,
      kit: digestKit(findPackageFolders(), deck.root, config.theme?.text),
      out: flags.out === undefined ? join(deck.home, config.out ?? 'dist') : resolve(cwd, flags.out),
      folder: chartsFolder(deck.output, nameVariant(flags.variant)),
    },
    env,
  );
  const wrong = problems.filter(({ severity }) => strict || severity === 'error');
  terminal.error(formatText(wrong));
  if (refusal) throw new EnvironmentError('usage', `${deck.outline}: ${refusal.message}`, refusal);
  if (!written) {
    terminal.error(`${deck.outline}: no chart written, ${countProblems(wrong)}\n`);
    return 1;
  }
  printPaths(written.paths, terminal);
  return 0;
}
