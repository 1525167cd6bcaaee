import { findDecks } from '../find-decks.ts';
import { buildProject } from './build-project.ts';
import { createPrinterSlot } from './open-printer.ts';
import { readBuildFlags } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `lectern build`: each deck on its own; an error stops that deck only. Returns the exit code. */
export async function buildCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const flags = readBuildFlags(args);
  const decks = findDecks(flags.names, terminal.cwd, flags.language);
  const printer = createPrinterSlot(flags, terminal);
  const refused = new Set<string>();
  const codes = [0];
  let done = 0;
  const report = (work: string) => terminal.report?.(`${done}/${decks.length} ${work}`);
  try {
    // A project's own; another home have outlines from elsewhere.
    const homes = [...new Set(decks.map((deck) => deck.home))];
    for (const home of homes) {
      const built = await buildProject(home, {
        decks: decks.filter((deck) => deck.home === home),
        flags,
        terminal,
        printer,
        refused,
        report,
        rendered: async () => {
          if (home === homes.at(-1)) await printer.end();
        },
        told: () => {
          done += 1;
        },
      });
      codes.push(built.code);
      if (!built.isConfigured) break;
    }
  } finally {
    terminal.report?.('');
    await printer.close();
  }
  return Math.max(...codes);
}
