import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/node/cache-folder.ts';
import { createChartDrawer } from '../../src/node/charts/chart-drawer.ts';
import { createWidthLoader } from '../../src/node/charts/create-width-loader.ts';
import { createBrowserCheck } from '../../src/node/check-in-browser.ts';
import { createFontSubsetter } from '../../src/node/fonts/subset-fonts.ts';
import { findPackageFolders } from '../../src/node/package-folders.ts';
import { catalogue } from '../../src/problem/catalogue.ts';
import type { ProblemKind } from '../../src/problem/problem-kind.ts';
import { buildExample } from '../build-example.ts';
import { stubTools } from '../stub-tools.ts';

const folders = findPackageFolders();
const places = {
  fontsFolder: folders.fonts,
  assetsFolder: folders.assets,
  cacheFolder: cacheFolder(process.env),
};
const tools = {
  ...stubTools,
  subsetFonts: createFontSubsetter(places),
  drawCharts: createChartDrawer(places),
};
const check = createBrowserCheck(process.env, () => undefined);
afterAll(() => check.close());

const measured = Object.entries<ProblemKind>(catalogue).flatMap(([code, kind]) =>
  kind.measured ? [{ code, ...kind.example }] : [],
);

describe('what does not fit', () => {
  it('is four things', () => {
    const codes = ['fallback-font', 'slide-overflow', 'text-overlap', 'text-too-small'];
    expect(measured.map(({ code }) => code)).toEqual(codes);
  });

  it.each(measured)(
    '$code: what its example calls wrong has it, what it calls right has nothing',
    async ({ code, place, wrong, right }) => {
      if (place === 'command' || place === 'sketch') expect.unreachable('no part of a project');
      const codesOf = async (lines: readonly string[]) =>
        (await check.check(await buildExample(place, lines, { tools }))).map((problem) => problem.code);
      expect(await codesOf(wrong)).toContain(code);
      expect(await codesOf(right)).toEqual([]);
    },
  );

  it('is told with the slide, by how much, and what to cut', async () => {
    const lines = Array.from({ length: 9 }, (_, index) => `第${index + 1}段说一件事，占去一整行的高度。\n`);
    const [problem] = await check.check(await buildExample('slide', lines, { tools }));
    expect(problem?.code).toBe('slide-overflow');
    expect(problem?.message).toMatch(/^Slide ".+": \d+ px too much \(about \d+ lines?\), down to "第9段/);
    expect(problem?.hint).toMatch(/^Cut about \d+ lines?, move some of it to ::: handout, or split/);
    expect(problem?.span?.file.text.slice(problem.span.start, problem.span.end)).toContain('六家企业');
  });
});

it('a slide marked .fit shrinks as far as it must, and no further than a room can read', async () => {
  const outline = (mark: string, paragraphs: number) =>
    `---\nlang: zh-CN\n---\n\n## 一页 {#a${mark}}\n\n${'两所大学分别在杭州与南京，学校不等于城市，也不等于它的企业。\n\n'.repeat(paragraphs)}`;
  const fitted = { ...tools, loadMeasure: createWidthLoader(folders.fonts) };
  const build = (mark: string, paragraphs: number) =>
    buildExample('outline', outline(mark, paragraphs).split('\n'), { tools: fitted });
  const classesOf = (built: Awaited<ReturnType<typeof build>>) =>
    /class="slide layout-content([^"]*)"/.exec(
      String(built.files.find(({ path }) => path === 'index.html')?.content),
    )?.[1];
  expect(classesOf(await build(' .fit', 2))).toBe(' fit');
  const full = await build(' .fit', 8);
  expect(classesOf(full)).toMatch(/^ fit fit-[123]$/);
  expect(full.problems).toEqual([]);
  expect(await check.check(full)).toEqual([]);
  expect((await build('', 8)).problems.map(({ code }) => code)).toEqual(['slide-overflow']);
  expect((await build(' .fit', 20)).problems.map(({ code }) => code)).toEqual(['slide-overflow']);
});

describe('lectern check --browser', () => {
  const lectern = join(import.meta.dirname, '..', '..', 'lib', 'bin', 'lectern.js');
  const run = (outline: string, env: Readonly<Record<string, string>> = {}) => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-'));
    try {
      writeFileSync(join(folder, 'outline.md'), outline);
      const args = [lectern, 'check', 'outline.md', '--browser'];
      return spawnSync(process.execPath, args, {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...env },
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  it('finds what the rules alone cannot', () => {
    const { stdout, status } = run(`## One\n\nA paragraph.\n\n\`\`\`text\n${'x'.repeat(200)}\n\`\`\`\n`);
    expect(stdout).toMatch(
      /outline\.md:1:4 error slide-overflow {2}Slide "one": "x+…" is cut off by \d+ px at the right/,
    );
    expect(status).toBe(1);
  });

  it('says that nothing is wrong', () => {
    const { stdout, status } = run('## One\n\nA paragraph.\n');
    expect(stdout).toBe('No problems in 1 deck.\n');
    expect(status).toBe(0);
  });

  it('says how to get a browser where there is none', () => {
    const { stderr, status } = run('## One\n', { LECTERN_BROWSER: '/nowhere/chrome' });
    expect(stderr).toContain('LECTERN_BROWSER names "/nowhere/chrome"');
    expect(status).toBe(3);
  });
});
