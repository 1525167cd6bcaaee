import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createProblem, type Problem } from '../problem/problem.ts';
import type { Config } from '../project/parse-config.ts';
import { openProjectFiles } from './project-files.ts';

const name = 'lectern.config.json';

export interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly Problem[];
}

/** A project's configuration. Its parser is loaded only where there is one. */
export async function readConfig(home: string): Promise<ReadConfig> {
  const none: Config = {
    to: undefined,
    out: undefined,
    strict: undefined,
    theme: undefined,
    handout: undefined,
    paper: undefined,
    variants: undefined,
  };
  if (!existsSync(join(home, name))) return { config: none, problems: [] };
  const read = openProjectFiles(home).readText(name);
  if (read.kind !== 'found') {
    const reason = read.kind === 'unreadable' ? read.reason : 'it lies outside the project';
    const problem = createProblem('unreadable-file', undefined, `${name} cannot be read: ${reason}.`);
    return { config: none, problems: [problem] };
  }
  const { parseConfig } = await import('../project/parse-config.ts');
  const problems: Problem[] = [];
  const config = parseConfig(read.content, (problem) => problems.push(problem));
  return { config, problems };
}
