import { join, relative, resolve } from 'node:path';
import { build } from '../../pipeline.ts';
import { formatProblem } from '../../problem/code-frame.ts';
import type { Problem } from '../../problem/problem.ts';
import { cacheFolder } from '../cache-folder.ts';
import { deliverFiles } from '../deliver.ts';
import { findDecks } from '../find-decks.ts';
import { createFontSubsetter } from '../fonts/subset-fonts.ts';
import { findPackageFolders } from '../package-folders.ts';
import { openProjectFiles } from '../project-files.ts';
import { readKit } from '../read-kit.ts';
import { readBuildFlags } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `lectern build`: each deck on its own; an error stops that deck only. Returns the exit code. */
export async function buildCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const flags = readBuildFlags(args);
  const { cwd } = terminal;
  const folders = findPackageFolders();
  const tools = {
    subsetFonts: createFontSubsetter({ fontsFolder: folders.fonts, cacheFolder: cacheFolder(terminal.env) }),
    encodeBase64: (bytes: Uint8Array) =>
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  };
  let failed = false;
  for (const deck of findDecks(flags.names, cwd, flags.language)) {
    const project = {
      outline: deck.outline,
      files: openProjectFiles(deck.root),
      kit: readKit(folders, deck.root),
    };
    const { files, problems } = await build(project, flags, tools);
    printProblems(problems, flags.strict, terminal);
    if (files.length === 0) {
      failed = true;
      terminal.error(`${deck.outline}: not built${countOf(problems, flags.strict)}\n`);
      continue;
    }
    const folder = flags.audience === undefined ? deck.output : `${deck.output}/${flags.audience}`;
    const out = flags.out === undefined ? join(deck.home, 'dist') : resolve(cwd, flags.out);
    const written = await deliverFiles(files, { out, folder, version: folders.version });
    for (const path of written) terminal.print(`${relative(cwd, path)}\n`);
  }
  return failed ? 1 : 0;
}

/** Errors whole; warnings as one count, unless they count as errors. */
function printProblems(problems: readonly Problem[], strict: boolean, terminal: Terminal): void {
  const shown = problems.filter(({ severity }) => strict || severity === 'error');
  for (const problem of shown) terminal.error(`${formatProblem(problem)}\n`);
  const warnings = problems.length - shown.length;
  if (warnings > 0)
    terminal.error(`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}; --strict shows them\n`);
}

function countOf(problems: readonly Problem[], strict: boolean): string {
  const count = problems.filter(({ severity }) => strict || severity === 'error').length;
  return count === 0 ? '' : `, ${count} ${count === 1 ? 'error' : 'errors'}`;
}
