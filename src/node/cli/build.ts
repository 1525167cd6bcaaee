import { join, relative, resolve } from 'node:path';
import type { Problem } from '../../problem/problem.ts';
import { digestKit } from '../digest-kit.ts';
import { type DeckFile, findDecks } from '../find-decks.ts';
import { findUnchanged } from '../find-unchanged.ts';
import { findPackageFolders } from '../package-folders.ts';
import { openProjectFiles } from '../project-files.ts';
import { type BuildFlags, readBuildFlags } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `lectern build`: each deck on its own; an error stops that deck only. Returns the exit code. */
export async function buildCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const flags = readBuildFlags(args);
  let failed = false;
  for (const deck of findDecks(flags.names, terminal.cwd, flags.language)) {
    if (!(await buildDeck(deck, flags, terminal))) failed = true;
  }
  return failed ? 1 : 0;
}

async function buildDeck(deck: DeckFile, flags: BuildFlags, terminal: Terminal): Promise<boolean> {
  const kit = digestKit(findPackageFolders(), deck.root);
  const out = flags.out === undefined ? join(deck.home, 'dist') : resolve(terminal.cwd, flags.out);
  const folder = flags.audience === undefined ? deck.output : `${deck.output}/${flags.audience}`;
  const unchanged = findUnchanged({
    folders: [
      ...(flags.outputs.some((kind) => kind !== 'presenter') ? [join(out, folder)] : []),
      ...(flags.outputs.includes('presenter') ? [join(out, 'private', folder)] : []),
    ],
    kit,
    outputs: flags.outputs,
    audience: flags.audience,
    files: openProjectFiles(deck.root),
  });
  if (unchanged && !(flags.strict && unchanged.warnings > 0)) {
    terminal.error(warningLine(unchanged.warnings));
    printPaths(unchanged.paths, terminal);
    return true;
  }
  // The pipeline is loaded only when there is something to build.
  const { buildAndDeliver } = await import('../build-and-deliver.ts');
  const { countProblems, formatText } = await import('../../report/format-text.ts');
  const { problems, written } = await buildAndDeliver(deck, { ...flags, kit, out, folder }, terminal.env);
  const wrong = problems.filter(({ severity }) => flags.strict || severity === 'error');
  terminal.error(formatText(wrong) + warningLine(countWarnings(problems) - countWarnings(wrong)));
  if (written === undefined) terminal.error(`${deck.outline}: not built, ${countProblems(wrong)}\n`);
  printPaths(written ?? [], terminal);
  return written !== undefined;
}

function printPaths(paths: readonly string[], { cwd, print }: Terminal): void {
  for (const path of paths) print(`${relative(cwd, path)}\n`);
}

function countWarnings(problems: readonly Problem[]): number {
  return problems.filter(({ severity }) => severity === 'warning').length;
}

/** Warnings as one count. */
function warningLine(count: number): string {
  if (count === 0) return '';
  return `${count} ${count === 1 ? 'warning; lectern check shows it' : 'warnings; lectern check shows them'}\n`;
}
