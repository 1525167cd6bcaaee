import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { layMetrics } from '../../src/metrics/lay-metrics.ts';
import { parseMetrics } from '../../src/metrics/parse-metrics.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { createTextFile } from '../../src/problem/text-file.ts';
import { listFiles } from '../list-files.ts';

// Editors check a metrics file by the schema, Lectern by its parser: they must agree.
const root = join(import.meta.dirname, '..', '..');
const schema: unknown = JSON.parse(readFileSync(join(root, 'templates/schemas/metrics.schema.json'), 'utf8'));
const validate = new Ajv({ strict: true, strictRequired: false, strictTypes: false }).compile(
  schema as object,
);

function problemsOf(text: string): Problem[] {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  layMetrics([parseMetrics(createTextFile('metrics.json', text), report)], report);
  return problems;
}

describe('the metrics schema', () => {
  const files = [...listFiles(root, 'slides'), ...listFiles(root, 'test/decks')].filter(
    (path) =>
      path.endsWith('.json') &&
      !/expected|remix\.lock|metrics-(wrong|not-json|not-utf8|too-deep|duplicate-key|follow-ups|thousands)/.test(
        path,
      ),
  );

  // What they name is in the metrics that they lie over.
  const isOverlay = (path: string) => /over\.json|hefei-edition|remix-metrics.later/.test(path);

  it.each(files)('accepts %s, as the parser does', (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
    const problems = problemsOf(text).filter(({ code }) => !isOverlay(path) || !code.startsWith('unknown-'));
    expect(problems).toEqual([]);
  });

  const good = {
    sources: { s: { title: 'S', tier: 'official' } },
    entities: { x: { name: 'X' } },
    metrics: { n: { name: 'N', unit: '', kind: 'count' } },
    observations: [{ metric: 'n', entity: 'x', period: '2023', value: 1, source: 's' }],
  };
  const observation = (change: object) => ({
    ...good,
    observations: [{ ...good.observations[0], ...change }],
  });
  const mistakes: [string, object][] = [
    ['an unknown key', { ...good, extra: 1 }],
    ['a source without tier', { ...good, sources: { s: { title: 'S' } } }],
    [
      'an address that is none',
      { ...good, sources: { s: { title: 'S', tier: 'press', url: 'javascript:x' } } },
    ],
    ['a reserved id', { ...good, entities: { ...good.entities, it: { name: 'It' } } }],
    ['an id with a dot', { ...good, entities: { ...good.entities, 'a.b': { name: 'A' } } }],
    [
      'an ordinal without levels',
      { ...good, metrics: { ...good.metrics, o: { name: 'O', kind: 'ordinal' } } },
    ],
    ['a count without unit', { ...good, metrics: { n: { name: 'N', kind: 'count' } } }],
    ['a precision of 20', { ...good, metrics: { n: { name: 'N', unit: '', kind: 'count', precision: 20 } } }],
    ['no value', observation({ value: undefined })],
    ['a value that is also missing', observation({ missing: 'not-stated', reason: 'x' })],
    ['missing without a reason', observation({ value: undefined, missing: 'not-stated' })],
    ['no source', observation({ source: undefined })],
    ['a period in words', observation({ period: 'last year' })],
    ['an unknown status', observation({ status: 'guess' })],
    ['an unknown bound', observation({ bound: 'max' })],
    ['null', observation({ value: null })],
  ];

  it.each(mistakes)('refuses %s, as the parser does', (_, data) => {
    const text = JSON.stringify(data);
    expect(validate(JSON.parse(text))).toBe(false);
    expect(problemsOf(text)).not.toEqual([]);
  });
});
