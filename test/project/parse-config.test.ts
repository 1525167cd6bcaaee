import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/problem/problem.ts';
import { placeOf } from '../../src/problem/span.ts';
import { createTextFile } from '../../src/problem/text-file.ts';
import { parseConfig } from '../../src/project/parse-config.ts';

// Editors check the configuration by the schema, Lectern by its parser: they must agree.
const path = join(import.meta.dirname, '..', '..', 'templates', 'schemas', 'config.schema.json');
const validate = new Ajv({ strict: true }).compile(JSON.parse(readFileSync(path, 'utf8')) as object);

function read(text: string) {
  const problems: Problem[] = [];
  const config = parseConfig(createTextFile('lectern.config.json', text), (problem) =>
    problems.push(problem),
  );
  const said = problems.map(({ code, span, hint = '' }) => {
    const place = span && placeOf(span);
    return `${place?.line}:${place?.column} ${code} ${hint}`.trim();
  });
  return { config, said };
}

describe('lectern.config.json', () => {
  it.each([
    ['{}', {}],
    ['{ "to": "presenter" }', { to: ['presenter'] }],
    [
      '{ "to": ["html", "json"], "out": "public/decks", "strict": true }',
      { to: ['html', 'json'], out: 'public/decks', strict: true },
    ],
  ])('reads %s', (text, expected) => {
    const { config, said } = read(text);
    expect(said).toEqual([]);
    expect(config).toEqual({
      to: undefined,
      out: undefined,
      strict: undefined,
      theme: undefined,
      ...expected,
    });
    expect(validate(JSON.parse(text))).toBe(true);
  });

  it.each([
    ['{ "minutes": 6 }', ['6m']],
    ['{ "minutes": 6, "name": "short" }', ['short']],
    [
      '{ "audience": ["board", "新闻界"], "minutes": [6, 12], "lang": "zh" }',
      ['board-6m', 'board-12m', '新闻界-6m', '新闻界-12m'],
    ],
    [
      '[{ "deck": ["a b", "c"], "entity": "hz" }, { "audience": "press", "entity": ["hz", "sz"] }]',
      ['hz', 'press-hz', 'press-sz'],
    ],
    ['[]', []],
  ])('reads the variants %s', (variants, names) => {
    const text = `{ "variants": ${variants} }`;
    const { config, said } = read(text);
    expect(said).toEqual([]);
    expect(config.variants?.map(({ name }) => name)).toEqual(names);
    expect(validate(JSON.parse(text))).toBe(true);
  });

  it.each([
    '{}',
    '{ "lang": "en" }',
    '{ "minutes": 0 }',
    '{ "minutes": 2.5 }',
    '{ "minutes": [] }',
    '{ "minutes": 601 }',
    '{ "audience": "a/b" }',
    '{ "audience": "charts" }',
    '{ "audience": "a", "name": "b c" }',
    '{ "audiences": "a" }',
    '{ "minutes": 6, "time": 6 }',
    '"press"',
    '[["press"]]',
  ])('refuses the variants %s, as the schema does', (variants) => {
    const text = `{ "variants": ${variants} }`;
    expect(read(text).said.length).toBeGreaterThan(0);
    expect(validate(JSON.parse(text))).toBe(false);
  });

  it('keeps the place of the theme', () => {
    expect(read('{ "theme": "ink" }').config.theme).toMatchObject({
      text: 'ink',
      span: { start: 11, end: 16 },
    });
  });

  it.each([
    ['{ "thema": "ink" }', '1:3 unknown-key Did you mean "theme"?'],
    ['{\n  "to": ["html", "presentr"]\n}', '2:18 unknown-value Did you mean "presenter"?'],
    ['{ "strict": "always" }', '1:13 wrong-type'],
    ['{ "out": ["dist"] }', '1:10 wrong-type'],
    [
      '{ "__proto__": 1 }',
      '1:3 unknown-key Known keys: $schema, to, out, strict, theme, handout, paper, variants.',
    ],
    ['[]', '1:1 wrong-type'],
  ])('%s is a problem at its place', (text, expected) => {
    expect(read(text).said).toEqual([expected]);
    expect(validate(JSON.parse(text))).toBe(false);
  });

  it.each([
    [
      '{ "out": "../elsewhere" }',
      '1:10 outside-project A folder elsewhere is named on the command line: --out.',
    ],
    ['{ "out": "/decks" }', '1:10 outside-project A folder elsewhere is named on the command line: --out.'],
    ['{ "to": "html", "to": "json" }', '1:17 duplicate-key'],
  ])('%s is a problem that no schema sees', (text, expected) => {
    expect(read(text).said).toEqual([expected]);
  });

  it('names the place where it is no JSON', () => {
    expect(read('{\n  "strict": true,\n}').said[0]).toMatch(/^3:1 bad-json/);
  });
});
