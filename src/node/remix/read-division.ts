import type { Division } from '../../deck/division.ts';
import { type Problem, sortProblems } from '../../problem/problem.ts';
import type { Project } from '../../project/project.ts';
import { readDeck } from '../../read-deck.ts';
import { digestOf } from '../digest.ts';
import type { DeckFile } from '../find-decks.ts';
import type { PackageFolders } from '../package-folders.ts';
import { openProjectFiles } from '../project-files.ts';
import { readKit } from '../read-kit.ts';
import { createRunWithin } from '../run-within.ts';

/** A deck as far as its slides are known, and what is wrong so far; nothing is bound or drawn. */
export function readDivision(
  { root, outline }: DeckFile,
  folders: PackageFolders,
): {
  readonly division: Division | undefined;
  readonly errors: readonly Problem[];
  readonly project: Project;
} {
  const project = { outline, files: openProjectFiles(root), kit: readKit(folders, root) };
  const tools = { runWithin: createRunWithin(), digest: digestOf };
  const { content, problems } = readDeck(project, undefined, tools);
  const errors = sortProblems(problems.filter(({ severity }) => severity === 'error'));
  return { division: content?.division, errors, project };
}
