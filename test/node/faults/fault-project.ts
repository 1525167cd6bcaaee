import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildCommand } from '../../../src/node/cli/build.ts';

const outputs = ['a/index.html', 'a/deck.json', 'private/a/presenter.html'];

/** `lectern …` for all of them. */
export const buildAll = ['build', '--to', 'html,presenter,json'];

/** A project with one small deck. */
export interface FaultProject {
  readonly root: string;
  readonly write: (sentence: string) => void;
  /** Builds without a fault, in this process. @returns the exit code */
  readonly build: () => Promise<number>;
  /** What lies at each output's place. */
  readonly read: () => (string | undefined)[];
  /** Temporary files and locks, in `dist` and in the cache. */
  readonly leftovers: () => string[];
  readonly remove: () => void;
}

/** With another project's files and outputs, if one is given. */
export function createFaultProject(cache: string, from?: FaultProject): FaultProject {
  const root = mkdtempSync(join(tmpdir(), 'lectern-faults-'));
  if (from) cpSync(from.root, root, { recursive: true });
  const dist = join(root, 'dist');
  const env = { ...process.env, XDG_CACHE_HOME: cache };
  return {
    root,
    write(sentence) {
      const path = join(root, 'slides', 'a', 'outline.md');
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `---\ntitle: A\nlang: en\n---\n\n## Claim\n\n${sentence}\n\nNote: ${sentence}\n`);
    },
    build: () => buildCommand(buildAll.slice(1), { cwd: root, env, print: () => true, error: () => true }),
    read: () =>
      outputs.map((path) =>
        existsSync(join(dist, path)) ? readFileSync(join(dist, path), 'utf8') : undefined,
      ),
    leftovers: () =>
      [dist, cache]
        .filter((folder) => existsSync(folder))
        .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }))
        .filter((path) => /\.lectern-(tmp|lock)$/.test(path)),
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}
