import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { FileResult } from './project.ts';
import { resolvePath } from './resolve-path.ts';

export interface PartRequest<Content> {
  /** As the author wrote it. */
  readonly written: string;
  /** Where: paths are relative to this file's folder. */
  readonly span: Span;
  /** What the file is, for messages: `metrics file`. */
  readonly noun: string;
  readonly read: (path: string) => FileResult<Content>;
  readonly report: Report;
}

/** A file that an author named → its path and content; why it can't be had is reported at the name. */
export function readPart<Content>({
  written,
  span,
  noun,
  read,
  report,
}: PartRequest<Content>): { path: string; content: Content } | undefined {
  const path = resolvePath(written, span.file.path);
  const result: FileResult<Content> = path === undefined ? { kind: 'outside' } : read(path);
  switch (result.kind) {
    case 'found':
      return { path: path ?? '', content: result.content };
    case 'missing':
      report(
        createProblem('missing-file', span, `There is no ${noun} "${written}".`, {
          hint: `Looked for ${path}.`,
        }),
      );
      return undefined;
    case 'outside':
      report(
        createProblem('outside-project', span, `"${written}" is not inside the project.`, {
          hint: /^[a-z][\w+.-]*:\/\//i.test(written)
            ? 'Save the file in the project: nothing is fetched.'
            : 'Copy the file into the project and name it from there.',
        }),
      );
      return undefined;
    case 'unreadable':
      report(createProblem('unreadable-file', span, `"${written}" cannot be read: ${result.reason}.`));
      return undefined;
  }
}
