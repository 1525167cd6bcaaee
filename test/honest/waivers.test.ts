import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/problem/catalogue.ts';
import { formatProblem } from '../../src/problem/code-frame.ts';
import type { ProblemKind } from '../../src/problem/problem-kind.ts';
import { type BuiltPlace, buildExample } from '../build-example.ts';

// Every rule that can be set aside: what breaks it builds with a reason, which is printed for the reader;
// where nothing breaks it, the reason would be an apology for nothing.
const rules = Object.entries<ProblemKind>(catalogue).flatMap(([code, { rule, example }]) =>
  rule && example.place !== 'command' && example.place !== 'sketch'
    ? [{ code, ...example, place: example.place }]
    : [],
);
const REASON = '因为原表只有这一列';

const allowed = (code: string, lines: readonly string[]) => [
  '```allow',
  `${code}: ${REASON}`,
  '```',
  '',
  ...lines,
];

describe.each(rules)('$code', ({ code, place, wrong, right }) => {
  const build = (lines: readonly string[]) => buildExample(place satisfies BuiltPlace, allowed(code, lines));

  it('is set aside with its reason, which stands on the sources slide', async () => {
    const { problems, files } = await build(wrong);
    expect(problems.map(formatProblem).join('\n')).toBe('');
    const [html, deck] = ['index.html', 'deck.json'].map((name) =>
      String(files.find(({ path }) => path === name)?.content),
    );
    expect(JSON.parse(deck ?? '').waivers).toEqual([{ rule: code, reason: REASON }]);
    const sources = html?.slice(html.indexOf('id="sources"')) ?? '';
    expect(sources).toContain(`<b>${code}</b> ${REASON}`);
  });

  it('is not set aside for nothing', async () => {
    const { problems } = await build(right);
    expect(problems.map((problem) => problem.code)).toEqual(['unused-waiver']);
  });
});

it('is every rule of honest comparison', () => {
  const all = Object.values<ProblemKind>(catalogue).filter(({ rule }) => rule);
  expect(rules.length).toBe(all.length);
});
