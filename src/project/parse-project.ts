import type { Outline } from '../outline/outline.ts';
import { parseOutline } from '../outline/parse-outline.ts';
import type { Named } from '../outline/settings.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import { partOf, type Span } from '../problem/span.ts';
import type { TextFile } from '../problem/text-file.ts';
import { parseTheme } from '../theme/parse-theme.ts';
import type { Theme } from '../theme/theme.ts';
import { createOrigins } from './create-origins.ts';
import type { Origin } from './origin.ts';
import type { Config } from './parse-config.ts';
import type { Project } from './project.ts';
import { readPart } from './read-part.ts';
import type { RunWithin } from './run-within.ts';
import { createThemeFileReader } from './theme-file-reader.ts';

/** A project's files, parsed: the outline with those it includes, and the metrics of each. */
export interface Source {
  readonly project: Project;
  readonly outline: Outline;
  readonly originOf: (outline: Outline) => Origin;
  readonly theme: Theme | undefined;
}

const LARGEST_OUTLINE = 10 * 1024 * 1024;

/** @param theme the project's own choice, where the front matter makes none */
export function parseProject(
  project: Project,
  theme: Config['theme'],
  runWithin: RunWithin,
  report: Report,
): Source | undefined {
  const read = project.files.readText(project.outline);
  if (read.kind !== 'found') {
    const reason = read.kind === 'unreadable' ? `cannot be read: ${read.reason}` : 'is not there';
    report(createProblem('unreadable-file', undefined, `The outline ${project.outline} ${reason}.`));
    return undefined;
  }
  const outline = parseInTime(read.content, project, runWithin, report);
  if (!outline) return undefined;
  reportUnapplied(outline, report);
  const name = outline.settings.theme ?? theme;
  return {
    project,
    outline,
    originOf: createOrigins(outline, project, report),
    theme: parseTheme(
      name?.text ?? 'briefing',
      name?.span,
      project.kit.templates,
      createThemeFileReader(project.files, report),
      report,
    ),
  };
}

/** An outline with those it includes, or the problem that one of them takes too long to read. */
function parseInTime(
  file: TextFile,
  project: Project,
  runWithin: RunWithin,
  report: Report,
): Outline | undefined {
  let place: Span = { file, start: 0, end: 1 };
  const reading = (span: Span) => {
    place = partOf(span, 0, 1);
  };
  const seconds = 2 + Math.floor(file.text.length / 1_000_000) * 2;
  const parsed = runWithin(seconds * 1000, () => parseFile(file, { chain: [], project, reading, report }));
  if (parsed) return parsed.value;
  report(
    createProblem('too-slow', place, `Reading this takes longer than ${seconds} seconds, and was given up.`, {
      hint: 'Look for long runs of *, _, [, ` or > below this line.',
    }),
  );
  return undefined;
}

interface FileContext {
  /** The files whose includes led here. */
  readonly chain: readonly string[];
  readonly project: Project;
  readonly reading: (span: Span) => void;
  readonly report: Report;
}

function parseFile(file: TextFile, context: FileContext): Outline | undefined {
  const { chain, reading, report } = context;
  if (file.text.length > LARGEST_OUTLINE) {
    report(createProblem('too-large', { file, start: 0, end: 1 }, 'The outline has more than 10 MB.'));
    return undefined;
  }
  const open = [...chain, file.path];
  return parseOutline(file, {
    report,
    reading,
    include: (written, span) => parsePart('include', { text: written, span }, { ...context, chain: open }),
    base: (remix) => parsePart('remix', remix, { ...context, chain: open }),
  });
}

/** An outline that another one includes, or is a remix of. */
function parsePart(
  how: 'include' | 'remix',
  { text, span }: Named,
  context: FileContext,
): Outline | undefined {
  const { chain, project, report } = context;
  const part = readPart({ written: text, span, noun: 'outline', read: project.files.readText, report });
  if (!part) return undefined;
  if (chain.includes(part.path)) {
    report(
      createProblem(
        `${how}-cycle`,
        span,
        `${[...chain.slice(chain.indexOf(part.path)), part.path].join(` ${how}s `.replace('remixs', 'remixes'))}.`,
      ),
    );
    return undefined;
  }
  if (chain.length >= 100) {
    report(createProblem('too-deep', span, 'Outlines build on each other more than a hundred levels deep.'));
    return undefined;
  }
  return parseFile(part.content, context);
}

/** Keys that say what a remix takes: silence would let an author believe that they do something. */
function reportUnapplied({ settings }: Outline, report: Report): void {
  if (settings.given.has('remix')) return;
  for (const key of ['keep', 'drop', 'order'] as const) {
    const [first] = settings[key] ?? [];
    if (!first) continue;
    const hint = 'Name what this deck is a remix of: remix: ../base/outline.md.';
    report(
      createProblem('not-applied', first.span, `"${key}" says what a remix takes of its base.`, { hint }),
    );
  }
}
