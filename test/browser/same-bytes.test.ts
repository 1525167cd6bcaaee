import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runLectern } from './run-lectern.ts';
import { sampleMetrics } from './sample-metrics.ts';

const slides = join(import.meta.dirname, '..', '..', 'slides', 'why-hangzhou');

const english = `---
title: Same bytes on {{rate.north}} days
lang: en
date: 2025-02-06
---

## Numbers

{{rate.north}}, {{diff rate.north rate.east}}, \`code\`, $x^2$

| a | b |
|---|---|
| 1 | {{rate.lake}} |

\`\`\`chart bar
metric: rate
entities: [north, south]
\`\`\`

\`\`\`js
const answer = 42;
\`\`\`

Note:
Spoken words.
`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-same-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

function makeProject(name: string): string {
  const root = join(folder, name);
  cpSync(slides, join(root, 'slides', 'why-hangzhou'), { recursive: true });
  mkdirSync(join(root, 'slides', 'english'));
  writeFileSync(join(root, 'slides', 'english', 'outline.md'), english);
  writeFileSync(join(root, 'slides', 'english', 'metrics.json'), sampleMetrics);
  return root;
}

function readTree(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );
}

it('the same inputs give the same bytes in another folder, time zone, language and year, with and without a cache', async () => {
  const [near, far] = [makeProject('near'), makeProject(join('far away', '远方', 'x'))];
  const old = new Date('2001-02-03T04:05:06Z');
  utimesSync(join(far, 'slides', 'english', 'outline.md'), old, old);
  const build = ['build', '--to', 'html,presenter,json'];
  const cache = join(folder, 'cache');
  await Promise.all([
    runLectern(build, { cwd: near, env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C', XDG_CACHE_HOME: cache } }),
    runLectern(build, {
      cwd: far,
      env: {
        TZ: 'Asia/Shanghai',
        LANG: 'zh_CN.UTF-8',
        LC_ALL: 'de_DE.UTF-8',
        XDG_CACHE_HOME: join(folder, 'file'),
      },
    }),
  ]);
  const [first, second] = [readTree(join(near, 'dist')), readTree(join(far, 'dist'))];
  expect(Object.keys(first).filter((path) => !path.includes('.lectern'))).toEqual([
    'english/deck.json',
    'english/index.html',
    'private/english/presenter.html',
    'private/why-hangzhou/en/presenter.html',
    'private/why-hangzhou/zh/presenter.html',
    'why-hangzhou/en/deck.json',
    'why-hangzhou/en/index.html',
    'why-hangzhou/zh/deck.json',
    'why-hangzhou/zh/index.html',
  ]);
  const differing = Object.keys(first).filter((path) => first[path] !== second[path]);
  expect(differing).toEqual([]);
  expect(Object.keys(second)).toEqual(Object.keys(first));

  await runLectern(build, {
    cwd: near,
    env: { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', XDG_CACHE_HOME: cache },
  });
  const again = readTree(join(near, 'dist'));
  expect(Object.keys(first).filter((path) => first[path] !== again[path])).toEqual([]);
});

it('says nothing of the machine it was built on', () => {
  for (const [path, text] of Object.entries(readTree(join(folder, 'near', 'dist'))))
    expect(text.includes(folder) || text.includes(process.cwd()), path).toBe(false);
});
