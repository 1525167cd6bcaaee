import type { ChartSpec } from '../../../src/chart/chart-spec.ts';
import { findPackageFolders } from '../../../src/node/package-folders.ts';
import { readKit } from '../../../src/node/read-kit.ts';
import { build } from '../../../src/pipeline.ts';
import { formatProblem } from '../../../src/problem/code-frame.ts';
import { createTextFile } from '../../../src/problem/text-file.ts';
import { stubTools } from '../../stub-tools.ts';
import type { LabelCase } from './label-kind.ts';

const kit = readKit(findPackageFolders(), undefined);

/** The chart that a deck of nothing else would have. */
export async function planCase({ language, metrics, block }: LabelCase): Promise<ChartSpec> {
  // Random series are no honest comparison; what is looked at is how they are written.
  const allow = 'allow: {coverage-skew: random, break-crossed: random}';
  const outline = `---\ntitle: T\nlang: ${language}\n${allow}\n---\n\n## H\n\n\`\`\`chart ${block}\n\`\`\`\n`;
  const texts = new Map([
    ['outline.md', outline],
    ['metrics.json', JSON.stringify(metrics)],
  ]);
  const files = {
    readText: (path: string) => {
      const text = texts.get(path);
      return text === undefined
        ? ({ kind: 'missing' } as const)
        : ({ kind: 'found', content: createTextFile(path, text) } as const);
    },
    readBytes: () => ({ kind: 'missing' }) as const,
  };
  const { files: made, problems } = await build(
    { outline: 'outline.md', files, kit },
    { outputs: ['json'] },
    stubTools,
  );
  const deck = made[0];
  if (!deck) throw new Error(problems.map(formatProblem).join('\n'));
  const { slides } = JSON.parse(String(deck.content)) as DeckFile;
  const chart = slides.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'chart')?.chart;
  if (!chart) throw new Error('The deck has no chart.');
  return chart.spec;
}

interface DeckFile {
  readonly slides: readonly {
    readonly blocks: readonly { readonly kind: string; readonly chart?: { readonly spec: ChartSpec } }[];
  }[];
}
