import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Problem } from '../../problem/problem.ts';
import { nameVariant } from '../../project/name-variant.ts';
import { findGone, type StaleFolder } from '../delivery/find-stale.ts';
import { digestKit } from '../digest-kit.ts';
import type { DeckFile } from '../find-decks.ts';
import { type DeckVariant, titleOf } from '../list-variants.ts';
import { findPackageFolders } from '../package-folders.ts';
import { planBuilds } from '../plan-builds.ts';
import { type BuiltDeck, type DeckSurroundings, startDeck } from './build-deck.ts';
import { exitCodes } from './exit-codes.ts';
import { formatRefusal } from './format-refusal.ts';
import type { BuildFlags } from './options.ts';
import { printPaths } from './print-paths.ts';

interface ProjectBuild extends DeckSurroundings {
  readonly decks: readonly DeckFile[];
  readonly flags: BuildFlags;
  /** Of what there is to build, what is built here; called once. */
  readonly choose: (list: readonly DeckVariant[]) => readonly DeckVariant[];
  /** Problems that the author has read. */
  readonly said: Problem[];
  /** Refusals that the author has read; each is printed once. */
  readonly refused: Set<string>;
  /** Called when all are rendered, though perhaps not printed. */
  readonly rendered: () => Promise<void>;
  /** Called for each deck, when its result is printed. */
  readonly told: () => void;
}

/** Decks that are rendered while an earlier one is still printed; each waits in memory. */
const AHEAD = 4;

/** A thread takes as long to start as six variants to build, and what the first make others find in the cache. */
const FIRST = 4;
const FEWEST = 16;
const MOST_THREADS = 8;

/**
 * Builds some of a project's decks. Each is rendered when the one before it is, and printed behind that; what
 * there is to say of them is printed in their order.
 *
 * @returns the exit code, and false where nothing was built for the configuration's faults
 * @throws EnvironmentError
 */
export async function buildProject(
  home: string,
  build: ProjectBuild,
): Promise<{ readonly code: number; readonly isConfigured: boolean }> {
  const { decks, flags, terminal } = build;
  const { config, list, problems } = await planBuilds(home, decks, flags);
  if (problems.length > 0) {
    const { formatText } = await import('../../report/format-text.ts');
    terminal.error(formatText(problems));
    return { code: exitCodes.configuration, isConfigured: false };
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
    isAsked: nameVariant(flags.variant) !== undefined,
  } as const;
  const folders = findPackageFolders();
  const kits = new Map<string, string>();
  const codes = [0];
  const stale: StaleFolder[] = [];
  const looked = new Set<string>();
  const tell = async (one: DeckVariant, rest: Promise<BuiltDeck>) => {
    const built = await rest;
    codes.push(tellOf(one, built, build));
    stale.push(...built.stale);
    for (const folder of Object.values(built.folders)) looked.add(folder);
  };
  const printsPdf = options.outputs.includes('pdf');
  const threads = printsPdf ? 0 : Math.min(flags.jobs ?? MOST_THREADS, availableParallelism(), MOST_THREADS);
  const told: Promise<void>[] = [];
  try {
    const chosen = build.choose(list);
    let isSpread = false;
    for (const [index, one] of chosen.entries()) {
      isSpread ||= threads > 1 && build.builder.count() >= FIRST && chosen.length - index >= FEWEST;
      if (isSpread) build.builder.spread(threads);
      const { deck } = one;
      const kit = kits.get(deck.root) ?? digestKit(folders, deck.root, config.theme?.text);
      kits.set(deck.root, kit);
      const started = startDeck(one, { ...options, kit }, build);
      const rest = started.then((begun) => begun.rest);
      // Each is awaited by the next one, and by the end.
      rest.catch(() => {});
      const before = told.at(-1);
      told.push(Promise.resolve(before).then(() => tell(one, rest)));
      told.at(-1)?.catch(() => {});
      if (!isSpread) await started;
      await told.at(-1 - (isSpread ? threads * 2 : printsPdf ? AHEAD : 0));
    }
    await build.rendered();
  } finally {
    await Promise.allSettled(told);
  }
  await told.at(-1);
  const names = decks.map(({ output }) => output.split('/')[0] ?? '');
  const asked = flags.names.length === 0 ? undefined : new Set(names);
  stale.push(...findGone({ home, out, decks: asked, except: looked }));
  if (stale.length > 0) {
    const { cleanStale, nameStale } = await import('./stale-outputs.ts');
    if (flags.clean) await cleanStale(stale, out, terminal);
    else nameStale(stale, terminal);
  }
  return { code: Math.max(...codes), isConfigured: true };
}

/** Prints what an author is to know of a deck, and where it lies. Returns the exit code for it. */
function tellOf(one: DeckVariant, built: BuiltDeck, { terminal, said, refused, told }: ProjectBuild): number {
  const { refusals, paths, isFine } = built;
  terminal.error(built.tell(said));
  for (const text of refusals.map(formatRefusal)) {
    if (refused.has(text)) continue;
    refused.add(text);
    terminal.error(text);
  }
  if (refusals.length > 0) {
    const what = refusals.length === 1 ? '1 PDF' : `${refusals.length} PDFs`;
    terminal.error(`${titleOf(one)}: ${what} not written\n`);
  }
  printPaths(paths, terminal);
  told();
  return Math.max(isFine ? 0 : 1, ...refusals.map(({ code }) => exitCodes[code]));
}
