import { join, relative, resolve } from 'node:path';
import type { Problem } from '../../problem/problem.ts';
import { countProblems, formatText } from '../../report/format-text.ts';
import { createDeckBuilder } from '../deck-builder.ts';
import { deliverFiles } from '../deliver.ts';
import { findDecks } from '../find-decks.ts';
import { readBuildFlags } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `lectern build`: each deck on its own; an error stops that deck only. Returns the exit code. */
export async function buildCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const flags = readBuildFlags(args);
  const { cwd } = terminal;
  const builder = createDeckBuilder(terminal.env);
  let failed = false;
  for (const deck of findDecks(flags.names, cwd, flags.language)) {
    const { files, problems } = await builder.build(deck, flags);
    const wrong = problems.filter(({ severity }) => flags.strict || severity === 'error');
    terminal.error(formatText(wrong));
    terminal.error(countWarnings(problems, wrong));
    if (files.length === 0) {
      failed = true;
      terminal.error(`${deck.outline}: not built, ${countProblems(wrong)}\n`);
      continue;
    }
    const folder = flags.audience === undefined ? deck.output : `${deck.output}/${flags.audience}`;
    const out = flags.out === undefined ? join(deck.home, 'dist') : resolve(cwd, flags.out);
    const written = await deliverFiles(files, { out, folder, version: builder.version });
    for (const path of written) terminal.print(`${relative(cwd, path)}\n`);
  }
  return failed ? 1 : 0;
}

/** Warnings as one count, unless they were shown. */
function countWarnings(problems: readonly Problem[], shown: readonly Problem[]): string {
  const hidden = problems.filter((problem) => !shown.includes(problem));
  return hidden.length === 0
    ? ''
    : `${countProblems(hidden)}; lectern check shows ${hidden.length === 1 ? 'it' : 'them'}\n`;
}
