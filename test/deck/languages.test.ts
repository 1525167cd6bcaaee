import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareLanguages } from '../../src/deck/languages/compare-languages.ts';
import type { Edition } from '../../src/deck/languages/edition.ts';
import { longestRise } from '../../src/deck/languages/longest-rise.ts';
import { findPackageFolders } from '../../src/node/package-folders.ts';
import { openProjectFiles } from '../../src/node/project-files.ts';
import { readKit } from '../../src/node/read-kit.ts';
import { build } from '../../src/pipeline.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { placeOf } from '../../src/problem/span.ts';
import type { ProjectFiles } from '../../src/project/project.ts';
import { createRandom } from '../browser/labels/random.ts';
import { filesOfTexts } from '../files-of-texts.ts';
import { stubTools } from '../stub-tools.ts';

const kit = readKit(findPackageFolders(), undefined);
const root = join(import.meta.dirname, '..', '..');

async function editionOf(outline: string, files: ProjectFiles): Promise<Edition> {
  const { edition, problems } = await build({ outline, files, kit }, { outputs: [] }, stubTools);
  return edition ?? expect.unreachable(`${outline}: ${problems.map(({ message }) => message)}`);
}

async function compareTexts(
  texts: Readonly<Record<string, string>>,
  folder = '',
  isChecked: (edition: Edition) => boolean = () => true,
): Promise<readonly Problem[]> {
  const files = filesOfTexts(texts);
  const [first, other] = await Promise.all(
    ['en', 'zh'].map((language) => editionOf(`${folder}outline.${language}.md`, files)),
  );
  return first && other ? compareLanguages(first, other, isChecked) : expect.unreachable();
}

function said({ code, span, message }: Problem): string {
  const { line, column } = span ? placeOf(span) : { line: 0, column: 0 };
  return `${span?.file.path}:${line}:${column} ${code} ${message}`;
}

describe('a deck is no other than itself', () => {
  const slides = readdirSync(join(root, 'slides')).flatMap((deck) =>
    ['en', 'zh'].map((language) => `slides/${deck}/outline.${language}.md`),
  );
  it.each(slides)('%s', async (outline) => {
    const files = openProjectFiles(root);
    const [one, same] = await Promise.all([editionOf(outline, files), editionOf(outline, files)]);
    expect(compareLanguages(one, same, () => true)).toEqual([]);
    const counterpart = await editionOf(
      outline.replace(/(en|zh)(?=\.md)/, (l) => (l === 'en' ? 'zh' : 'en')),
      files,
    );
    expect(compareLanguages(one, counterpart, () => true).map(said)).toEqual([]);
  });
});

describe('slides that were dropped, added and moved at random', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))('seed %i', async (seed) => {
    const random = createRandom(seed);
    const all = Array.from({ length: random.integer(3, 11) }, (_, index) =>
      'abcdefghijkl'.charAt(index).repeat(9),
    );
    const some = () => {
      const ids = seed % 3 === 0 ? random.some(all, all.length) : all;
      return ['first', ...ids.filter(() => random.chance(0.8))];
    };
    const [en, zh] = [some(), some()];
    const write = (ids: readonly string[]) =>
      `---\ntitle: T\n---\n${ids.map((id) => `\n## A {#${id}}\n`).join('')}`;
    const both = { 'outline.en.md': write(en), 'outline.zh.md': write(zh) };
    const problems = await compareTexts(both);
    const only = [...en.filter((id) => !zh.includes(id)), ...zh.filter((id) => !en.includes(id))];
    const count = (code: string) => problems.filter((problem) => problem.code === code).length;
    // One for each slide that is missing, and one for two that stand for each other.
    expect(count('slide-untranslated') + 2 * count('id-drift')).toBe(only.length);
    const common = en.filter((id) => zh.includes(id));
    const moved = common.length - longestRise(common.map((id) => zh.indexOf(id))).size;
    expect(count('order-drift')).toBe(moved);
    expect(problems.length).toBe(count('slide-untranslated') + count('id-drift') + moved);
    // Told from either side, it is as much.
    const turned = await compareTexts({ 'outline.en.md': write(zh), 'outline.zh.md': write(en) });
    expect(turned.length).toBe(problems.length);
  });
});

describe('the longest rise', () => {
  it.each([
    [[], []],
    [[3], [0]],
    [
      [0, 1, 2],
      [0, 1, 2],
    ],
    [
      [2, 0, 1],
      [1, 2],
    ],
    [
      [1, 2, 3, 0],
      [0, 1, 2],
    ],
    [
      [4, 0, 5, 1, 2, 6, 3],
      [1, 3, 4, 6],
    ],
  ])('of %j is at %j', (numbers, rise) => {
    expect([...longestRise(numbers)].sort()).toEqual(rise);
  });
});

describe('remixes', () => {
  const base = (title: string) => `---\ntitle: ${title}\n---\n\n## A {#a}\n\n## B {#b}\n\n## C {#c}\n`;
  const bases = { 'base/outline.en.md': base('T'), 'base/outline.zh.md': base('题') };
  const remix = (language: string, keep: string) =>
    `---\nremix: ../base/outline.${language}.md\nkeep: ${keep}\n---\n`;

  it('compare what they keep, and point at where they name it', async () => {
    const texts = {
      ...bases,
      'talk/outline.en.md': remix('en', '[a, b, c]'),
      'talk/outline.zh.md': remix('zh', '[a, c]'),
    };
    const problems = await compareTexts(texts, 'talk/');
    expect(problems.map(said)).toEqual([
      'talk/outline.en.md:3:11 slide-untranslated The slide "b" is in outline.en.md, but not in outline.zh.md.',
    ]);
    const place = problems[0]?.related?.span;
    expect(place && `${place.file.path}:${placeOf(place).line}:${placeOf(place).column}`).toBe(
      'talk/outline.zh.md:3:8',
    );
  });

  it('compare slides, however they came by them', async () => {
    const texts = {
      ...bases,
      'talk/outline.en.md': remix('en', '[a, b]'),
      'talk/outline.zh.md': remix('zh', '["*"]').replace('keep: ["*"]', 'drop: [c]'),
    };
    expect(await compareTexts(texts, 'talk/')).toEqual([]);
  });

  it('name a drift of their bases where the bases have it', async () => {
    const texts = {
      'base/outline.en.md': base('T').replace('{#b}', '{#b time=20s}'),
      'base/outline.zh.md': base('题').replace('{#b}', '{#b time=30s}'),
      'talk/outline.en.md': remix('en', '[a, b]'),
      'talk/outline.zh.md': remix('zh', '[a, b]'),
    };
    const own = await compareTexts(texts, 'talk/');
    expect(own.map(said)).toEqual((await compareTexts(texts, 'base/')).map(said));
    expect(own.map(said).join()).toMatch(/^base\/outline\.zh\.md:7:10 attribute-drift /);
  });
});

it('where one outline is checked, everything has its place there', async () => {
  const texts = {
    'outline.en.md': '---\ntitle: T\nduration: 6m\n---\n\n## A {#a}\n\n## B {#b time=20s}\n',
    'outline.zh.md': '---\ntitle: 题\n---\n\n## 二 {#b}\n\n## 一 {#a}\n\n## 三 {#c}\n',
  };
  for (const language of ['en', 'zh']) {
    const file = `outline.${language}.md`;
    const problems = await compareTexts(texts, '', ({ division }) => division.outline.file.path === file);
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'attribute-drift',
      'front-matter-drift',
      'order-drift',
      'slide-untranslated',
    ]);
    for (const { span, related } of problems) {
      expect(span?.file.path).toBe(file);
      expect(related?.span.file.path).not.toBe(file);
    }
  }
});
