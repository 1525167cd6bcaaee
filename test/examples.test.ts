import { describe, expect, it } from 'vitest';
import { compareLanguages } from '../src/deck/languages/compare-languages.ts';
import { catalogue, type ProblemCode } from '../src/problem/catalogue.ts';
import { languageProblems } from '../src/problem/language-problems.ts';
import type { Problem } from '../src/problem/problem.ts';
import type { ProblemKind } from '../src/problem/problem-kind.ts';
import type { Variant } from '../src/project/variant.ts';
import { type BuiltPlace, buildExample } from './build-example.ts';

// Each example of the catalogue is built as it stands there, in the project of test/examples/:
// what it calls wrong gives its code and no other, what it calls right builds.
// What a browser measures is in test/browser/check-in-browser.test.ts.
const kinds = Object.entries<ProblemKind>(catalogue).filter(([, { measured }]) => !measured);
const codesOf = (problems: readonly Problem[]) => [...new Set(problems.map(({ code }) => code))].sort();

/** What `wrong` gives besides its own code. */
const besides: Partial<Record<ProblemCode, readonly ProblemCode[]>> = {
  // Without a reason the rule stays in force.
  'waiver-without-reason': ['entity-mix'],
};
/** Warnings that `right` keeps. */
const kept: Partial<Record<ProblemCode, readonly ProblemCode[]>> = {
  // The keys that hold ids of slides are all of this sort as yet.
  'bad-slide-id': ['not-applied'],
};

/** What it is built for, where that makes it wrong. */
const variants: Partial<Record<ProblemCode, Variant>> = {
  'cannot-cut': { minutes: 2 },
  'unknown-audience': { audience: 'investors' },
};

describe('what an example calls wrong, and right', () => {
  it.each(kinds.flatMap(([code, { example }]) => (isSketched(code) ? [] : [{ code, ...example }])))(
    '$code',
    async ({ code, place, wrong, right }) => {
      if (place === 'command' || place === 'sketch') expect.unreachable('no part of a project');
      const extra = besides[code as ProblemCode] ?? [];
      const variant = variants[code as ProblemCode];
      const built = await buildExample(place, wrong, { variant });
      expect(codesOf(built.problems)).toEqual([...extra, code].sort());
      const mended = await buildExample(place, right, { variant });
      expect(codesOf(mended.problems)).toEqual(kept[code as ProblemCode] ?? []);
      expect(mended.files.map(({ path }) => path)).toContain('index.html');
    },
  );
});

describe('what is too large to be shown', () => {
  const alone = kinds.filter(
    ([code, { example }]) => example.place === 'sketch' && !Object.hasOwn(languageProblems, code),
  );
  it.each(alone.map(([code]) => code))('%s gives its code', async (code) => {
    expect(isSketched(code)).toBe(true);
    const { place, lines, outline } = sketchOf(code);
    expect(codesOf((await buildExample(place, lines, { outline })).problems)).toEqual([code]);
  });
});

describe('what an example says of two outlines', () => {
  it.each(Object.entries(languageProblems))('%s', async (code, { example }) => {
    expect(codesOf(await compareExample(code, example.wrong))).toEqual([code]);
    expect(codesOf(await compareExample(code, example.right))).toEqual([]);
  });
});

/** Each line is of the outline that it names, or stands for some of it. */
async function compareExample(code: string, lines: readonly string[]): Promise<readonly Problem[]> {
  const built = await Promise.all(
    lines.map((line) => {
      const [, outline = '', said = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
      return buildExample('outline', outlineWith(code, said).split('\n'), { outline });
    }),
  );
  const problems = built.flatMap((one) => one.problems);
  const [first, other] = built.map(({ edition }) => edition);
  if (!first || !other) return problems;
  return [...problems, ...compareLanguages(first, other, () => true)];
}

function outlineWith(code: string, said: string): string {
  if (code === 'front-matter-drift') return `---\ntitle: 6\n${said}\n---\n\n## 6 {#six}`;
  if (code === 'chart-drift')
    return `## 6 {#six}\n\n\`\`\`chart bar\nmetric: vacancy\nperiod: 2023\n${said}\n\`\`\``;
  if (code === 'figure-drift') return `## 6 {#six}\n\n${said}`;
  return said.startsWith('{') ? said.replace(/\{#\w+\}/g, '## 6 $&\n') : said;
}

/** Written out, these would fill pages, or need a file's name: a deck of 10,000 slides, a hundred brackets, marks without end, 20 MB of an image. */
const sketched: Readonly<Record<string, () => Sketch>> = {
  'wrong-language': () => ({
    place: 'outline',
    lines: ['---', 'lang: en', '---', '## Six firms'],
    outline: 'outline.zh.md',
  }),
  'base-changed': () => ({
    place: 'lock',
    lines: [
      '{ "outlines": { "outline.md": { "base": "market.md", "slides": [',
      '  { "id": "exports", "digest": "0", "source": ["## 出口占四成 {#exports}"] }',
      '] } } }',
    ],
  }),
  'too-large': () => ({ place: 'slides', lines: Array.from({ length: 10_001 }, () => '## 一页') }),
  'too-deep': () => ({ place: 'metrics', lines: [`{ "sources": ${'['.repeat(101)}${']'.repeat(101)} }`] }),
  'too-slow': () => ({ place: 'slide', lines: ['[ a_'.repeat(30_000)] }),
  'image-too-large': () => ({ place: 'slide', lines: ['![杭州夜景](night.png)'] }),
};

interface Sketch {
  readonly place: BuiltPlace;
  readonly lines: readonly string[];
  readonly outline?: string;
}

function sketchOf(code: string): Sketch {
  return sketched[code]?.() ?? expect.unreachable(`${code} has no check`);
}

function isSketched(code: string): boolean {
  return Object.hasOwn(sketched, code) || Object.hasOwn(languageProblems, code);
}
