import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { chartKinds } from '../../src/chart/chart-kinds.ts';
import { commonKeys } from '../../src/chart/open-block.ts';
import { listFiles } from '../list-files.ts';

// Editors check a chart block by the schema, Lectern by its kind's reader: they must agree.
const root = join(import.meta.dirname, '..', '..');
const schema = JSON.parse(readFileSync(join(root, 'templates/schemas/chart.schema.json'), 'utf8')) as {
  definitions: Record<string, { properties?: Record<string, unknown> }>;
};
const ajv = new Ajv({
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
}).addSchema(schema, 'chart');

function isTaken(kind: string, yaml: string): boolean {
  // Expressions are hidden from YAML before it is read.
  const block: unknown = parse(yaml.replace(/\{\{(.*?)\}\}/g, '$1'), { schema: 'failsafe' });
  return ajv.validate(`chart#/definitions/${kind}`, block ?? {});
}

function blocksOf(folder: string, names: RegExp): (readonly [path: string, kind: string, yaml: string])[] {
  return listFiles(root, folder)
    .filter((path) => names.test(path))
    .flatMap((path) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(/^```chart (\w+)\n([\s\S]*?)^```$/gm)].map(
        ([, kind = '', yaml = '']) => [path, kind, yaml] as const,
      ),
    );
}

describe('the schema of chart blocks', () => {
  it.each(Object.entries(chartKinds))('has the keys of %s', (name, { keys }) => {
    const known = Object.keys(schema.definitions[name]?.properties ?? {});
    expect(known.sort()).toEqual([...keys, ...commonKeys].sort());
  });

  const sound =
    /(chart-(cards|lines|scatter|pictogram|waffle|bar)|matrix|timeline|argument)[\w-]*\/outline\.md$/;
  it.each([...blocksOf('test/decks', sound), ...blocksOf('slides', /outline[\w.]*\.md$/)])(
    'takes what %s has as %s',
    (_, kind, yaml) => {
      expect(isTaken(kind, yaml), JSON.stringify(ajv.errors)).toBe(true);
    },
  );

  it.each([
    ['bar', 'entities: [hz, sz]'],
    ['bar', 'metric: gdp\nentitys: [hz, sz]'],
    ['bar', 'metric: gdp\narrow: growth'],
    ['line', 'metric: gdp\naxis: none'],
    ['line', 'metric: gdp\narrow: growth'],
    ['line', 'metric: gdp\nband: [a, b]'],
    ['slope', 'metric: gdp\nfrom: 2019'],
    ['slope', 'metric: gdp\nfrom: 2019\nto: 2023\narrow: cagr'],
    ['scatter', 'x: gdp'],
    ['index', 'metric: gdp'],
    ['timeline', 'events:\n  - text: no date'],
    ['argument', 'support: no claim'],
    ['pictogram', 'figure: x\nicon: cat'],
    ['matrix', 'entities: [hz]'],
  ])('refuses a slip in %s', (kind, yaml) => {
    expect(isTaken(kind, yaml)).toBe(false);
  });
});
