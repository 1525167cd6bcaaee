import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue, type ProblemCode } from '../src/problem/catalogue.ts';
import { listFiles } from './list-files.ts';

const root = join(import.meta.dirname, '..');
const seen = listFiles(root, 'test')
  .filter(
    (path) =>
      /problems\.txt$|commands\/.*\.md$|\.test\.ts$|broken\/.*-cases\.ts$/.test(path) &&
      !path.endsWith('test/problems.test.ts'),
  )
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

describe('the catalogue of problems', () => {
  it.each(Object.keys(catalogue) as ProblemCode[])('%s has words and a case', (code) => {
    const { title, explanation, severity } = catalogue[code];
    expect(title).not.toBe('');
    expect(explanation.length).toBeGreaterThan(30);
    expect(seen).toMatch(new RegExp(`\\b${severity} ${code} |'${code}'`));
  });
});
