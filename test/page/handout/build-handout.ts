import { findPackageFolders } from '../../../src/node/package-folders.ts';
import { readKit } from '../../../src/node/read-kit.ts';
import type { OutputFile } from '../../../src/page/output-file.ts';
import type { PrintOrder } from '../../../src/page/print-order.ts';
import type { OutputOptions } from '../../../src/page/render-outputs.ts';
import { build } from '../../../src/pipeline.ts';
import { formatProblem } from '../../../src/problem/code-frame.ts';
import { createTextFile } from '../../../src/problem/text-file.ts';
import { stubTools } from '../../stub-tools.ts';

export interface BuiltHandout {
  readonly html: string;
  readonly file: OutputFile;
  readonly prints: readonly PrintOrder[];
}

/** A handout of an outline, without fonts and drawings. A deck with errors is a failure. */
export async function buildHandout(
  outline: string,
  options: Partial<OutputOptions> = {},
  metrics?: unknown,
): Promise<BuiltHandout> {
  const texts = new Map([
    ['outline.md', outline],
    ...(metrics === undefined ? [] : [['metrics.json', JSON.stringify(metrics)] as const]),
  ]);
  const { files, prints, problems } = await build(
    {
      outline: 'outline.md',
      files: {
        readText: (path) => {
          const text = texts.get(path);
          return text === undefined
            ? { kind: 'missing' }
            : { kind: 'found', content: createTextFile(path, text) };
        },
        readBytes: () => ({ kind: 'missing' }),
      },
      kit: readKit(findPackageFolders(), undefined),
    },
    { outputs: ['handout', 'pdf'], ...options },
    stubTools,
  );
  const file = files.find(({ path }) => path === 'handout.html');
  if (!file) throw new Error(problems.map((problem) => formatProblem(problem)).join('\n'));
  return { html: String(file.content), file, prints };
}
