import { relative } from 'node:path';
import type { Problem } from '../../problem/problem.ts';
import type { OutputKind } from '../../project/output-kinds.ts';
import type { Config } from '../../project/parse-config.ts';
import { readRecord } from '../delivery/build-record.ts';
import { findStale, type StaleFolder } from '../delivery/find-stale.ts';
import { findUnchanged } from '../delivery/find-unchanged.ts';
import { type DeckFolders, deckFolders, outputFolder } from '../delivery/output-places.ts';
import type { DeckFile } from '../find-decks.ts';
import { openProjectFiles } from '../project-files.ts';
import { sweepFolder } from '../temporary-files.ts';
import type { BuildFlags } from './options.ts';
import type { Terminal } from './terminal.ts';

interface DeckOptions extends Omit<BuildFlags, 'out' | 'outputs' | 'strict'> {
  readonly outputs: readonly OutputKind[];
  readonly strict: boolean;
  readonly theme: Config['theme'];
  /** Digest of what the deck is made with. */
  readonly kit: string;
  /** `dist`, absolute */
  readonly out: string;
}

interface BuiltDeck {
  readonly isFine: boolean;
  readonly folders: DeckFolders;
  readonly stale: readonly StaleFolder[];
}

/**
 * Builds one deck if its inputs have changed, and prints what it is told and where it lies.
 *
 * @throws EnvironmentError
 */
export async function buildDeck(
  deck: DeckFile,
  options: DeckOptions,
  terminal: Terminal,
): Promise<BuiltDeck> {
  const { out, strict, audience } = options;
  const folder = outputFolder(deck.output, audience);
  const folders = deckFolders(out, folder);
  for (const path of [folders.public, folders.private]) sweepFolder(path);
  const unchanged = findUnchanged({ ...options, folders, files: openProjectFiles(deck.root) });
  if (unchanged && !(strict && unchanged.warnings > 0)) {
    terminal.error(warningLine(unchanged.warnings));
    printPaths(unchanged.paths, terminal);
    return { isFine: true, folders, stale: findStale(folders, unchanged.origin) };
  }
  // The pipeline is loaded only when there is something to build.
  const { buildAndDeliver } = await import('../build-and-deliver.ts');
  const { countProblems, formatText } = await import('../../report/format-text.ts');
  const { problems, written } = await buildAndDeliver(deck, { ...options, folder }, terminal.env);
  const wrong = problems.filter(({ severity }) => strict || severity === 'error');
  terminal.error(formatText(wrong) + warningLine(countWarnings(problems) - countWarnings(wrong)));
  if (written === undefined) {
    terminal.error(`${deck.outline}: not built, ${countProblems(wrong)}${earlierBuild(folders, terminal)}\n`);
    return { isFine: false, folders, stale: [] };
  }
  printPaths(written.paths, terminal);
  return { isFine: true, folders, stale: findStale(folders, written.origin) };
}

function printPaths(paths: readonly string[], { cwd, print }: Terminal): void {
  for (const path of paths) print(`${relative(cwd, path)}\n`);
}

/** The last good deck stays, which a reader of the folder should know. */
function earlierBuild(folders: DeckFolders, { cwd }: Terminal): string {
  const path = [folders.public, folders.private].find((folder) => readRecord(folder) !== undefined);
  return path === undefined ? '' : `; the earlier build still lies in ${relative(cwd, path)}`;
}

function countWarnings(problems: readonly Problem[]): number {
  return problems.filter(({ severity }) => severity === 'warning').length;
}

/** Warnings as one count. */
function warningLine(count: number): string {
  if (count === 0) return '';
  return `${count} ${count === 1 ? 'warning; lectern check shows it' : 'warnings; lectern check shows them'}\n`;
}
