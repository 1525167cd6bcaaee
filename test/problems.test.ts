import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainCommand } from '../src/node/cli/explain.ts';
import { environmentKinds } from '../src/node/environment-kinds.ts';
import { catalogue } from '../src/problem/catalogue.ts';
import { characterWidth } from '../src/problem/character-width.ts';
import { type ExplainedKind, problemSubjects } from '../src/problem/problem-subjects.ts';
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

const kinds = Object.entries<ExplainedKind>({ ...catalogue, ...environmentKinds });
const textsOf = ({ title, what, why, mend }: ExplainedKind) => [title, what, why, mend];
const sentencesOf = (text: string) => text.match(/[^.?!]+[.?!]+(?=\s|$)/g) ?? [];

describe('the catalogue of problems', () => {
  it.each(kinds)('%s is explained, and has a case', (code, kind) => {
    const { what, why, mend, example, severity } = kind;
    for (const text of [what, why, mend]) {
      expect(text.length).toBeGreaterThan(30);
      expect(text).toMatch(/^\S.*[.?!]$/);
      expect(sentencesOf(text).length).toBeLessThanOrEqual(4);
      // The page is Markdown: what it would read as marks stands in backticks.
      expect(text.replace(/`[^`]+`/g, '')).not.toMatch(/[`*_#$<>|{}[\]\\]|:::|---/);
    }
    expect(new Set(textsOf(kind)).size).toBe(4);
    expect(example.wrong).not.toEqual(example.right);
    const widest = [...example.wrong, ...example.right].map((line) =>
      [...line].reduce((sum, char) => sum + characterWidth(char), 0),
    );
    expect(Math.max(...widest)).toBeLessThanOrEqual(76);
    expect(seen).toMatch(new RegExp(`\\b${severity === 'refusal' ? 'error' : severity} ${code} |'${code}'`));
  });

  it('says nothing twice', () => {
    const sentences = kinds.flatMap(([, kind]) => textsOf(kind).flatMap(sentencesOf));
    const own = sentences.map((text) => text.trim()).filter((text) => !/^The exit code is \d\.$/.test(text));
    expect(own.filter((text, index) => own.indexOf(text) !== index)).toEqual([]);
  });

  it('is told whole, by subject', () => {
    expect(problemSubjects.flatMap((subject) => Object.keys(subject.kinds))).toEqual(Object.keys(catalogue));
    for (const subject of problemSubjects) {
      const codes = Object.keys(subject.kinds);
      expect(codes).toEqual([...codes].sort());
    }
  });
});

it('docs/problems.md is what `lectern explain` says', () => {
  const printed: string[] = [];
  const print = (text: string) => printed.push(text);
  explainCommand(['--format', 'markdown'], { cwd: root, env: {}, print, error: print });
  const page = readFileSync(join(root, 'docs', 'problems.md'), 'utf8');
  const how = 'npm run -s build && npm run -s lectern -- explain --format markdown > docs/problems.md';
  expect(page, `Write it anew: ${how}`).toBe(printed.join(''));
});
