import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildCommand } from '../../src/node/cli/build.ts';
import { newCommand } from '../../src/node/cli/new.ts';
import type { Terminal } from '../../src/node/cli/terminal.ts';
import { listFiles } from '../list-files.ts';

const repository = join(import.meta.dirname, '..', '..');
const themes = readdirSync(join(repository, 'templates', 'themes'));
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lectern new 新 '));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A command in a folder, and what it says that is no result. */
async function run(
  command: (args: readonly string[], terminal: Terminal) => Promise<number>,
  args: readonly string[],
  cwd: string = root,
): Promise<{ code: number; told: string }> {
  let told = '';
  const error = (text: string) => {
    told += text;
  };
  const code = await command(args, { cwd, env: process.env, print: () => true, error });
  return { code, told };
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('a new deck', () => {
  it.each(themes)(
    'builds at once without a problem, in each language: %s',
    async (theme) => {
      await run(newCommand, ['talk', '--theme', theme, '--lang', 'zh,en']);
      const project = join(root, 'talk');
      await run(newCommand, ['汇报', '--theme', theme], project);
      await run(newCommand, ['report', '--theme', theme], project);
      expect(await run(buildCommand, ['--strict', '--to', 'html,json'], project)).toEqual({
        code: 0,
        told: '',
      });
      const decks = ['talk/zh', 'talk/en', '汇报', 'report'].map((deck) =>
        JSON.parse(read(`talk/dist/${deck}/deck.json`)),
      );
      expect(decks.map((deck) => deck.theme)).toEqual([theme, theme, theme, theme]);
      expect(decks.map((deck) => deck.language)).toEqual(['zh-CN', 'en', 'zh-CN', 'en']);
      expect(decks[2].slides.length).toBeGreaterThan(6);
      expect(read('talk/dist/汇报/index.html')).toContain('<title>汇报</title>');
      expect(read('talk/dist/report/index.html')).not.toMatch(/__[A-Z]+__/);
    },
    60_000,
  );

  it('has the same figures on the same slides in both languages', async () => {
    await run(newCommand, ['talk', '--lang', 'zh,en']);
    const [zh, en] = ['zh', 'en'].map((language) =>
      read(`talk/slides/talk/outline.${language}.md`)
        .split(/^(?=##? )/m)
        .slice(1)
        .map((slide) => [/\{#.*\}$/m.exec(slide)?.[0], ...(slide.match(/\{\{.*?\}\}/g) ?? []).sort()]),
    );
    expect(zh).toEqual(en);
    expect(zh?.flat().length).toBeGreaterThan(30);
  });

  it('takes the theme of the project around where none is named', async () => {
    mkdirSync(join(root, 'slides'));
    await run(newCommand, ['talk'], join(root, 'slides'));
    expect(read('slides/talk/outline.md')).not.toContain('theme:');
  });

  it('has sample figures that say whose they are', async () => {
    await run(newCommand, ['talk']);
    const { sources, metrics, observations } = JSON.parse(read('talk/slides/talk/metrics.json'));
    expect(sources.owid).toMatchObject({ tier: 'organisation', url: expect.stringMatching(/^https:/) });
    expect(metrics.coal_share).toMatchObject({ unit: '%', kind: 'share', base: expect.anything() });
    for (const observation of observations)
      expect(observation).toMatchObject({ period: expect.stringMatching(/^20\d\d$/), source: 'owid' });
    expect(read('talk/slides/talk/outline.md')).toMatch(/^marking: Sample figures$/m);
  });

  it.each([
    ['true', 'title: "True"'],
    ['2027', 'title: "2027"'],
    ['q1_budget-review', 'title: "Q1 budget review"'],
    ['___', 'title: "___"'],
    ['émigré', 'title: "Émigré"'],
  ])('%s has a title', async (name, title) => {
    await run(newCommand, [name]);
    expect(read(`${name}/slides/${name}/outline.md`)).toContain(`\n${title}\n`);
  });
});

describe('editors', () => {
  const json = (path: string) => JSON.parse(read(path)) as Record<string, unknown>;
  const accepts = (schema: string, value: unknown) => {
    const ajv = new Ajv({ strict: false });
    const isFine = ajv.validate(JSON.parse(readFileSync(schema, 'utf8')), value);
    expect(ajv.errors).toBeNull();
    return isFine;
  };

  it('find the schema of each file once Lectern is installed', async () => {
    await run(newCommand, ['talk']);
    await run(newCommand, ['more'], join(root, 'talk'));
    mkdirSync(join(root, 'talk', 'node_modules'));
    symlinkSync(repository, join(root, 'talk', 'node_modules', 'lectern'), 'junction');
    for (const path of [
      'talk/slides/talk/metrics.json',
      'talk/slides/more/metrics.json',
      'talk/lectern.config.json',
    ]) {
      const value = json(path);
      expect(accepts(resolve(root, dirname(path), String(value['$schema'])), value), path).toBe(true);
    }
    const settings = json('talk/.vscode/settings.json')['json.schemas'] as { url: string }[];
    for (const { url } of settings) expect(existsSync(resolve(root, 'talk', url)), url).toBe(true);
  });

  it('find them in a checkout', async () => {
    mkdirSync(join(root, 'slides'));
    symlinkSync(join(repository, 'templates'), join(root, 'templates'), 'junction');
    await run(newCommand, ['talk']);
    expect(json('slides/talk/metrics.json')['$schema']).toBe('../../templates/schemas/metrics.schema.json');
  });
});

describe('a name', () => {
  it.each([
    ['a b', 'For instance: a-b.'],
    ['../up', 'For instance: up.'],
    ['-x', 'There is no flag'],
    ['a/b', 'For instance: a-b.'],
    ['.', 'Letters of any script'],
    ['', 'Letters of any script'],
    ['private', 'kept'],
    ['CON', 'kept'],
    ['x'.repeat(61), 'too long'],
  ])('"%s" is refused', async (name, says) => {
    await expect(run(newCommand, [name])).rejects.toMatchObject({ code: 'usage' });
    const refusal = await run(newCommand, [name]).catch((error) => `${error.message} ${error.hint}`);
    expect(refusal).toContain(says);
    expect(readdirSync(root)).toEqual([]);
  });

  it.each([
    ['a file', () => writeFileSync(join(root, 'talk'), 'mine')],
    ['an empty folder', () => mkdirSync(join(root, 'talk'))],
    ['a link to nowhere', () => symlinkSync(join(root, 'gone'), join(root, 'talk'))],
  ])('that %s has is refused, and it stays', async (_, take) => {
    take();
    const contents = () => listFiles(root, '.').map((path) => read(path));
    const before = contents();
    await expect(run(newCommand, ['talk'])).rejects.toMatchObject({
      code: 'usage',
      message: 'talk is there already.',
    });
    expect(readdirSync(root)).toEqual(['talk']);
    expect(contents()).toEqual(before);
  });

  it('is refused where slides is no folder', async () => {
    writeFileSync(join(root, 'slides'), 'mine');
    await expect(run(newCommand, ['talk'])).rejects.toMatchObject({ code: 'cannot-write' });
    expect(readdirSync(root)).toEqual(['slides']);
  });
});
