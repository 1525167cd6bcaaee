import type { Problem } from '../../problem/problem.ts';
import { findDecks } from '../find-decks.ts';
import type { DeckVariant } from '../list-variants.ts';
import { buildProject } from './build-project.ts';
import { createBuilderSlot } from './open-builder.ts';
import { createPrinterSlot } from './open-printer.ts';
import { readBuildFlags } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `lectern build`: each deck on its own; an error stops that deck only. Returns the exit code. */
export async function buildCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const flags = readBuildFlags(args, terminal.cwd);
  const decks = findDecks(flags.names, terminal.cwd, flags.language);
  const printer = createPrinterSlot(flags, terminal);
  const builder = createBuilderSlot(terminal);
  const refused = new Set<string>();
  const said: Problem[] = [];
  const codes = [0];
  let done = 0;
  let planned = 0;
  let all = 0;
  const report = (work: string) => terminal.report?.(`${done}/${planned} ${work}`);
  /** Shards go on from one project to the next. */
  const choose = (list: readonly DeckVariant[]) => {
    const { part, of } = flags.shard ?? { part: 1, of: 1 };
    const chosen = list.filter((_, index) => (all + index) % of === part - 1);
    all += list.length;
    planned += chosen.length;
    return chosen;
  };
  try {
    // A project's own; another home have outlines from elsewhere.
    const homes = [...new Set(decks.map((deck) => deck.home))];
    for (const home of homes) {
      const built = await buildProject(home, {
        decks: decks.filter((deck) => deck.home === home),
        flags,
        terminal,
        builder,
        printer,
        refused,
        said,
        report,
        rendered: async () => {
          if (home === homes.at(-1)) await printer.end();
        },
        choose,
        told: () => {
          done += 1;
        },
      });
      codes.push(built.code);
      if (!built.isConfigured) break;
    }
    if (flags.shard && planned === 0 && codes.every((code) => code === 0)) {
      const { part, of } = flags.shard;
      terminal.error(`Nothing falls to shard ${part}/${of}: fewer are built in all.\n`);
    }
  } finally {
    terminal.report?.('');
    await Promise.all([printer.close(), builder.close()]);
  }
  return Math.max(...codes);
}
