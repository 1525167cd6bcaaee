import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chartKinds } from '../src/chart/chart-kinds.ts';
import { findPackageFolders } from '../src/node/package-folders.ts';
import { readKit } from '../src/node/read-kit.ts';
import { build } from '../src/pipeline.ts';
import { catalogue } from '../src/problem/catalogue.ts';
import type { ProblemKind } from '../src/problem/problem-kind.ts';
import { createTextFile } from '../src/problem/text-file.ts';
import { stubTools } from './stub-tools.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

it("the README's deck builds without a problem", async () => {
  const outline = /````markdown\n([\s\S]*?)````/.exec(readme)?.[1] ?? '';
  const metrics = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const texts: Readonly<Record<string, string>> = {
    'slides/x/outline.md': outline,
    'slides/x/metrics.json': metrics,
  };
  const files = {
    readText: (path: string) =>
      Object.hasOwn(texts, path)
        ? ({ kind: 'found', content: createTextFile(path, texts[path] ?? '') } as const)
        : ({ kind: 'missing' } as const),
    readBytes: () => ({ kind: 'missing' }) as const,
  };
  const project = { outline: 'slides/x/outline.md', files, kit: readKit(findPackageFolders(), undefined) };
  const built = await build(project, { outputs: ['html', 'presenter', 'json'] }, stubTools);
  expect(built.problems).toEqual([]);
  expect(built.files.map(({ path }) => path)).toEqual(['index.html', 'deck.json', 'presenter.html']);
  expect(String(built.files[1]?.content)).toContain('27个百分点');
});

it.each([...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? ''))(
  'the README links to %s, which is there',
  (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  },
);

it('the README names every chart, and every rule that can be set aside', () => {
  const rules = Object.entries<ProblemKind>(catalogue).flatMap(([code, { rule }]) => (rule ? [code] : []));
  expect(rules.filter((code) => !readme.includes(code))).toEqual([]);
  expect(
    Object.keys(chartKinds).filter((kind) => !new RegExp(`(chart |\\| \`)${kind}\\b`).test(readme)),
  ).toEqual([]);
});
