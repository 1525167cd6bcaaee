import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from './list-files.ts';

// ARCHITECTURE.md's rules, read from the imports.
const root = join(import.meta.dirname, '..');
const files = listFiles(root, 'src').filter((path) => path.endsWith('.ts'));

/** What each folder may import, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  problem: [],
  data: ['problem'],
  outline: ['problem', 'data'],
  metrics: ['problem', 'data', 'outline'],
  theme: ['problem', 'data'],
  language: ['metrics'],
  figure: ['problem', 'data', 'outline', 'metrics', 'language'],
  chart: ['problem', 'data', 'outline', 'metrics', 'language', 'figure'],
  image: ['problem'],
  project: ['problem', 'data', 'outline', 'metrics', 'theme'],
  deck: ['problem', 'data', 'outline', 'metrics', 'figure', 'chart', 'project', 'image', 'language'],
  fit: ['problem', 'outline', 'chart', 'deck', 'language'],
  page: [
    'fit',
    'problem',
    'outline',
    'metrics',
    'figure',
    'chart',
    'deck',
    'theme',
    'project',
    'image',
    'language',
  ],
  '.': ['problem', 'figure', 'chart', 'deck', 'page', 'project'],
  draw: ['chart'],
  client: ['page', 'language', 'chart', 'draw'],
  report: ['problem'],
  node: ['fit', 'language', 'outline', 'problem', 'image', 'report', 'deck', 'page', 'project', 'draw', '.'],
  make: ['node'],
};

/** Packages that are used in one place only, so that they can be replaced there. */
const single: Readonly<Record<string, readonly string[]>> = {
  marked: ['src/outline/markdown-lexer.ts'],
  yaml: ['src/data/parse-yaml.ts'],
  '@humanwhocodes/momoa': ['src/data/parse-json.ts'],
  handlebars: ['src/outline/parse-expression.ts', 'src/page/templates.ts'],
  culori: ['src/theme/colour.ts'],
  katex: ['src/page/painters.ts'],
  'highlight.js': ['src/page/painters.ts'],
  harfbuzzjs: [
    'src/make/settle-forms.ts',
    'src/node/charts/measure-text.ts',
    'src/node/fonts/read-code-points.ts',
  ],
  '@resvg/resvg-wasm': ['src/node/charts/rasterise-svg.ts'],
  '@jsquash/jpeg': ['src/node/images/reencode.ts'],
  '@jsquash/png': ['src/node/images/reencode.ts'],
  '@jsquash/resize': ['src/node/images/reencode.ts'],
  '@jsquash/webp': ['src/node/images/reencode.ts'],
  'subset-font': ['src/make/trim-fonts.ts', 'src/node/fonts/subset-fonts.ts'],
  wawoff2: ['src/node/fonts/open-house-font.ts'],
  'playwright-core': ['src/node/browser/launch-browser.ts'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const imports = files.flatMap((from) => {
  const text = readFileSync(join(root, from), 'utf8');
  const found = [
    ...text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'"]*?from\s+)?'([^']+)'/gms),
    ...text.matchAll(/()import\('([^']+)'\)/g),
  ];
  return found.map(
    ([, typeOnly, to = '']): Import => ({ from, to, typeOnly: typeOnly !== undefined && typeOnly !== '' }),
  );
});

const local = imports
  .filter(({ to }) => to.startsWith('.'))
  .map((item) => ({ ...item, to: normalize(join(dirname(item.from), item.to)).replaceAll('\\', '/') }));

const folderOf = (path: string) => /^src\/(?:([^/]+)\/)?/.exec(path)?.[1] ?? '.';

describe('architecture', () => {
  it('imports point down the way only', () => {
    const wrong = local.filter(
      ({ from, to }) => folderOf(from) !== folderOf(to) && !allowed[folderOf(from)]?.includes(folderOf(to)),
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('has no cycle', () => {
    const next = new Map(
      files.map((file) => [
        file,
        local.filter(({ from, typeOnly }) => from === file && !typeOnly).map(({ to }) => to),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): string[] => {
      if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(' → ')];
      if (done.has(file)) return [];
      const cycles = (next.get(file) ?? []).flatMap((to) => visit(to, [...path, file]));
      done.add(file);
      return cycles;
    };
    expect(files.flatMap((file) => visit(file, []))).toEqual([]);
  });

  it.each(Object.entries(single))('%s is imported where it belongs', (name, places) => {
    const users = imports
      .filter(({ to, typeOnly }) => !typeOnly && (to === name || to.startsWith(`${name}/`)))
      .map(({ from }) => from);
    expect([...new Set(users)].sort()).toEqual(places);
  });

  it('keeps files small and names telling', () => {
    const lines = files.map(
      (file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length] as const,
    );
    expect(lines.filter(([, count]) => count > 301)).toEqual([]);
    expect(files.filter((file) => /(utils?|helpers?|common|manager|service|misc)s?[./]/.test(file))).toEqual(
      [],
    );
  });

  it('keeps no state in modules', () => {
    const stateful = files.filter((file) =>
      /^(?:export )?let /m.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(stateful).toEqual([]);
  });
});
