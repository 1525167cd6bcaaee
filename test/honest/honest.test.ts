import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/problem/code-frame.ts';
import { runBrokenCase } from '../broken/run-broken-case.ts';
import { comparisonTricks } from './comparison-tricks.ts';
import { entityTricks } from './entity-tricks.ts';
import { honestHeadlines } from './headlines.ts';
import { chart } from './honest-case.ts';
import { honestMetrics } from './honest-metrics.ts';
import { lengthTricks } from './length-tricks.ts';
import { limitTricks } from './limit-tricks.ts';
import { sumTricks } from './sum-tricks.ts';
import { timeTricks } from './time-tricks.ts';

// What a dishonest or a careless analyst would try is refused with its reason; the same figures told
// honestly are not, not even by a warning.
const subjects = {
  'lengths and scales': lengthTricks,
  'units, bases, definitions': comparisonTricks,
  'whose it is': entityTricks,
  'when it was': timeTricks,
  'limits, gaps and words': limitTricks,
  'sums and shares': sumTricks,
};

const universities = chart('bar', 'metric: conversion', 'entities: [zju, seu]');

const run = (slide: string) => {
  const text = slide.startsWith('## ') ? slide : `## What it shows\n\n${slide}`;
  const lang = /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en';
  const outline = `---\ntitle: Title\nlang: ${lang}\n---\n${text}\n`;
  return runBrokenCase({ files: { 'metrics.json': honestMetrics, 'outline.md': outline } });
};

describe.each(Object.entries(subjects))('%s', (_, cases) => {
  it.each(cases.map((one) => [one.trick, one] as const))('refuses %s', async (_trick, one) => {
    const { problems, files } = await run(one.dishonest);
    const printed = problems.map(formatProblem).join('\n');
    expect(
      problems.map(({ code, severity }) => ({ code, severity })),
      printed,
    ).toEqual([{ code: one.code, severity: 'error' }]);
    expect(printed).toContain(one.says);
    expect(problems[0]?.hint, printed).toBeTruthy();
    expect(files).toEqual([]);
  });

  it.each(cases.map((one) => [one.trick, one] as const))(
    'takes the honest form of %s',
    async (_trick, one) => {
      const { problems, files } = await run(one.honest);
      expect(problems.map(formatProblem).join('\n')).toBe('');
      expect(files.map(({ path }) => path)).toContain('index.html');
    },
  );
});

it.each(honestHeadlines)('takes the headline: %s', async (headline) => {
  const { problems } = await run(`## ${headline}\n\n${universities}`);
  expect(problems.map(formatProblem).join('\n')).toBe('');
});

it('has sixty tricks at least, each of its own', () => {
  const all = Object.values(subjects).flat();
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(new Set(all.map(({ trick }) => trick)).size).toBe(all.length);
  expect(new Set(all.map(({ dishonest }) => dishonest)).size).toBe(all.length);
});
