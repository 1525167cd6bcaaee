import { relative } from 'node:path';
import type { Problem } from '../../problem/problem.ts';
import { withoutSame } from '../../problem/without-same.ts';
import { nameVariant } from '../../project/name-variant.ts';
import type { OutputKind } from '../../project/output-kinds.ts';
import type { Config } from '../../project/parse-config.ts';
import { readRecord } from '../delivery/build-record.ts';
import { findStale, type StaleFolder } from '../delivery/find-stale.ts';
import { findUnchanged } from '../delivery/find-unchanged.ts';
import { type DeckFolders, deckFolders } from '../delivery/output-places.ts';
import type { EnvironmentError } from '../environment-error.ts';
import { type DeckVariant, titleOf } from '../list-variants.ts';
import { openProjectFiles } from '../project-files.ts';
import { sweepFolder } from '../temporary-files.ts';
import { formatCut } from './format-cut.ts';
import { formatGaps } from './format-gaps.ts';
import type { BuilderSlot } from './open-builder.ts';
import type { PrinterSlot } from './open-printer.ts';
import type { BuildFlags } from './options.ts';
import type { Terminal } from './terminal.ts';

interface DeckOptions extends Omit<BuildFlags, 'out' | 'outputs' | 'strict' | 'variant'> {
  readonly outputs: readonly OutputKind[];
  readonly strict: boolean;
  readonly theme: Config['theme'];
  /** Digest of what the deck is made with. */
  readonly kit: string;
  /** `dist`, absolute */
  readonly out: string;
  /** A variant that was asked for by flags. */
  readonly isAsked: boolean;
}

export interface BuiltDeck {
  /** Of the author's making. */
  readonly isFine: boolean;
  /** Why there are no PDFs. */
  readonly refusals: readonly EnvironmentError[];
  readonly folders: DeckFolders;
  readonly stale: readonly StaleFolder[];
  /** What the author is told, who has read what is `said` already; it is added to. */
  readonly tell: (said: Problem[]) => string;
  /** Absolute. */
  readonly paths: readonly string[];
}

/** What a build of a deck has to do with beside its options. */
export interface DeckSurroundings {
  readonly terminal: Terminal;
  readonly builder: BuilderSlot;
  readonly printer: PrinterSlot;
  /** Told what is being done. */
  readonly report: (work: string) => void;
}

/**
 * Builds one deck if its inputs have changed. Resolves to the rest of the work, which goes on while others
 * are built: printing and writing.
 *
 * @throws EnvironmentError, also in the rest
 */
export async function startDeck(
  one: DeckVariant,
  asked: DeckOptions,
  { terminal, builder, printer, report }: DeckSurroundings,
): Promise<{ readonly rest: Promise<BuiltDeck> }> {
  const { deck, variant, folder } = one;
  const { out, strict, isAsked } = asked;
  const options = { ...asked, variant };
  const folders = deckFolders(out, folder);
  for (const path of [folders.public, folders.private]) sweepFolder(path);
  // Who asks for a variant is told what it leaves out and lacks, which only a build knows.
  const unchanged = isAsked
    ? undefined
    : findUnchanged({ ...options, folders, files: openProjectFiles(deck.root) });
  const common = { isFine: true, refusals: [], folders, stale: [], paths: [] };
  if (unchanged && !(strict && unchanged.warnings > 0)) {
    const { paths, origin, warnings } = unchanged;
    const tell = () => warningLine(warnings);
    return { rest: Promise.resolve({ ...common, stale: findStale(folders, origin), tell, paths }) };
  }
  report(folder);
  // Before all else: a browser takes as long to start as a deck to build.
  const opened = options.outputs.includes('pdf') ? await printer.open() : undefined;
  // The pipeline is loaded only when there is something to build.
  const [read, { startDelivery }, { countProblems, formatText }] = await Promise.all([
    builder.open(deck, options.theme, variant.metrics),
    import('../build-and-deliver.ts'),
    import('../../report/format-text.ts'),
  ]);
  const { problems, cut, gaps, delivery } = await startDelivery(
    deck,
    { ...options, folder },
    read,
    (order) => {
      if (!opened) throw new Error(`${order.path} was not asked for.`);
      return opened.print(order, () => report(`${folder} ${order.path}`));
    },
  );
  const wrong = problems.filter(({ severity }) => strict || severity === 'error');
  const left = cut && delivery ? formatCut(cut, folder, isAsked) : '';
  const swap = gaps && isAsked ? formatGaps(gaps, folder) : '';
  const tell = (said: Problem[]) => {
    // A variant has the problems of its deck, and seldom one of its own.
    const fresh = nameVariant(variant) === undefined ? wrong : withoutSame(wrong, said);
    said.push(...wrong);
    return formatText(fresh) + swap + left + warningLine(countWarnings(problems) - countWarnings(wrong));
  };
  const finish = async (): Promise<BuiltDeck> => {
    if (!delivery) {
      const ending = `${titleOf(one)}: not built, ${countProblems(wrong)}${earlierBuild(folders, terminal)}\n`;
      return { ...common, isFine: false, tell: (said) => tell(said) + ending };
    }
    const { written, refusals } = await delivery;
    const stale = written ? findStale(folders, written.origin) : [];
    return { ...common, refusals, stale, tell, paths: written?.paths ?? [] };
  };
  return { rest: finish() };
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
