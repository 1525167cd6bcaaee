import { createTextFile } from '../src/problem/text-file.ts';
import type { ProjectFiles } from '../src/project/project.ts';

/** A project in memory: texts by path. What is not among them is missing, or another project's. */
export function filesOfTexts(texts: Readonly<Record<string, string>>, others?: ProjectFiles): ProjectFiles {
  return {
    readText: (path) =>
      texts[path] === undefined
        ? (others?.readText(path) ?? { kind: 'missing' })
        : { kind: 'found', content: createTextFile(path, texts[path]) },
    readBytes: (path) => others?.readBytes(path) ?? { kind: 'missing' },
  };
}
