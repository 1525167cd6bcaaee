import { join, resolve } from 'node:path';
import { findGone, type StaleFolder } from '../delivery/find-stale.ts';
import { digestKit } from '../digest-kit.ts';
import { findDecks } from '../find-decks.ts';
import { findPackageFolders } from '../package-folders.ts';
import { readConfig } from '../read-config.ts';
import { buildDeck } from './build-deck.ts';
import { readBuildFlags } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `lectern build`: each deck on its own; an error stops that deck only. Returns the exit code. */
export async function buildCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const flags = readBuildFlags(args);
  const decks = findDecks(flags.names, terminal.cwd, flags.language);
  const folders = findPackageFolders();
  const kits = new Map<string, string>();
  let failed = false;
  // A project's own; another home have outlines from elsewhere.
  for (const home of new Set(decks.map((deck) => deck.home))) {
    const own = decks.filter((deck) => deck.home === home);
    const { config, problems } = await readConfig(home);
    if (problems.length > 0) {
      const { formatText } = await import('../../report/format-text.ts');
      terminal.error(formatText(problems));
      return 2;
    }
    const out = flags.out === undefined ? join(home, config.out ?? 'dist') : resolve(terminal.cwd, flags.out);
    const options = {
      ...flags,
      out,
      outputs: flags.outputs ?? config.to ?? (['html', 'handout'] as const),
      defaultHandout: config.handout,
      paper: flags.paper ?? config.paper,
      strict: flags.strict ?? config.strict ?? false,
      theme: config.theme,
    } as const;
    const stale: StaleFolder[] = [];
    const looked = new Set<string>();
    for (const deck of own) {
      const kit = kits.get(deck.root) ?? digestKit(folders, deck.root, config.theme?.text);
      kits.set(deck.root, kit);
      const built = await buildDeck(deck, { ...options, kit }, terminal);
      if (!built.isFine) failed = true;
      stale.push(...built.stale);
      for (const folder of Object.values(built.folders)) looked.add(folder);
    }
    const names = own.map(({ output }) => output.split('/')[0] ?? '');
    const asked = flags.names.length === 0 ? undefined : new Set(names);
    stale.push(...findGone({ home, out, decks: asked, except: looked }));
    if (stale.length === 0) continue;
    const { cleanStale, nameStale } = await import('./stale-outputs.ts');
    if (flags.clean) await cleanStale(stale, out, terminal);
    else nameStale(stale, terminal);
  }
  return failed ? 1 : 0;
}
