#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { suggestName } from '../../problem/nearest-name.ts';
import { EnvironmentError } from '../environment-error.ts';
import { findPackageFolders } from '../package-folders.ts';
import { createTerminal } from './create-terminal.ts';
import { exitCodes } from './exit-codes.ts';
import { formatRefusal } from './format-refusal.ts';
import type { Terminal } from './terminal.ts';

const usage = `lectern: briefing decks from a Markdown outline and a metrics file

  lectern build [deck | outline.md …]   build decks into dist/
      --to html,handout,pdf,presenter,json    what to write (html,handout)
      --handout pages|memo|3up|2up      how handouts are laid out (pages)
      --paper a4|letter                 what they are printed on (a4)
      --steps                           a page of slides.pdf for each step
      --with-notes                      handout and PDFs for the speaker, into dist/private/
      --browser PATH                    what prints PDFs; without, one is searched for
      --jobs N                          decks built, PDFs printed at the same time
      --out FOLDER                      instead of dist
      --lang L                          only outlines in this language
      --audience A                      slides for this audience and for everyone
      --minutes N                       what the argument needs, and what there is time for beside it
      --entity E                        what \`it\` stands for, in place of the outline's entity
      --metrics FILE[,FILE]             in place of all metrics files that the outline names
      --no-variants                     without those that lectern.config.json lists
      --shard I/N                       the i-th of n parts of all there is to build
      --strict                          warnings count as errors
      --clean                           remove stale outputs, which build names
  lectern check [deck | outline.md …]   find what is wrong
      --format text|json|github|sarif   how to say it (text); --json for short
      --browser                         lay the decks out in a browser, too: what does not fit
      --fix                             write full-width marks where Chinese text needs them
      --lang L  --audience A  --minutes N  --entity E  --metrics FILE  --no-variants  --strict    as for build
  lectern chart deck [figure …]         charts on their own, by number or slide; without, all
      --to svg,png,csv                  what to write (svg)
      --scale N                         pixels of a PNG for each of the slide's (2)
      --out FOLDER  --lang L  --audience A  --minutes N  --entity E  --metrics FILE  --strict    as for build
  lectern new name                      a deck in this project; outside of one, a project with a deck
      --lang zh|en|zh,en                of the sample in it (zh for a name in Chinese, else en)
      --theme T                         how it looks (briefing)
  lectern remix deck name               a deck made from another: cut its list of slides
      --lang L                          only this language of it
  lectern remix [deck] --status         what a remix's base has changed since
  lectern remix deck --update [slide …] take note of it: of all slides, or of these
  lectern doctor [--browser PATH]       what this machine has
  lectern explain [CODE]                what a problem means and how to mend it
      --format text|markdown            how to say it (text)
  lectern --version
`;

/** Verbs load only what they need. */
const commands: Readonly<Record<string, (args: readonly string[], terminal: Terminal) => Promise<number>>> = {
  build: async (args, terminal) => (await import('./build.ts')).buildCommand(args, terminal),
  check: async (args, terminal) => (await import('./check.ts')).checkCommand(args, terminal),
  chart: async (args, terminal) => (await import('./chart.ts')).chartCommand(args, terminal),
  new: async (args, terminal) => (await import('./new.ts')).newCommand(args, terminal),
  remix: async (args, terminal) => (await import('./remix.ts')).remixCommand(args, terminal),
  doctor: async (args, terminal) => (await import('./doctor-command.ts')).doctorCommand(args, terminal),
  explain: async (args, terminal) => (await import('./explain.ts')).explainCommand(args, terminal),
};

async function run([verb, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help') {
    terminal.print(usage);
    return verb === undefined ? 2 : 0;
  }
  if (verb === '--version' || verb === '-v') {
    terminal.print(`${findPackageFolders().version}\n`);
    return 0;
  }
  if (args.includes('--help') || args.includes('-h')) {
    terminal.print(usage);
    return 0;
  }
  const command = Object.hasOwn(commands, verb) ? commands[verb] : undefined;
  if (command) return command(args, terminal);
  const hint = suggestName(verb, Object.keys(commands)) ?? '`lectern --help` lists the commands.';
  throw new EnvironmentError('usage', `There is no command "${verb}".`, { hint });
}

// V8 would spend longer on optimising the font subsetter than the subsetter runs.
setFlagsFromString('--liftoff-only');
// Nor is most of a build run often enough to pay for its optimising, which would take the other core.
setFlagsFromString('--interrupt-budget=1000000');

// The reader of our output may leave early: `lectern explain | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const terminal = createTerminal(process);

try {
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  if (error instanceof EnvironmentError) {
    terminal.error(formatRefusal(error));
    process.exitCode = exitCodes[error.code];
  } else {
    terminal.error(
      `This is a fault of Lectern's own; please report it.\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = 70;
  }
}
