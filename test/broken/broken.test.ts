import { describe, expect, it } from 'vitest';
import { catalogue, type ProblemCode } from '../../src/problem/catalogue.ts';
import { formatProblem } from '../../src/problem/code-frame.ts';
import type { Problem } from '../../src/problem/problem.ts';
import type { ProblemKind } from '../../src/problem/problem-kind.ts';
import { placeOf } from '../../src/problem/span.ts';
import { createTextFile } from '../../src/problem/text-file.ts';
import { findLeftovers } from '../find-leftovers.ts';
import { barsCases } from './bars-cases.ts';
import { blockCases } from './block-cases.ts';
import type { BrokenCase } from './broken-case.ts';
import { chartCases } from './chart-cases.ts';
import { figureCases } from './figure-cases.ts';
import { fileCases } from './file-cases.ts';
import { frontMatterCases } from './front-matter-cases.ts';
import { jsonCases } from './json-cases.ts';
import { languageCases } from './language-cases.ts';
import { lockCases } from './lock-cases.ts';
import { markupChartCases } from './markup-chart-cases.ts';
import { metricsCases } from './metrics-cases.ts';
import { outlineCases } from './outline-cases.ts';
import { runBrokenCase } from './run-broken-case.ts';
import { scatterCases } from './scatter-cases.ts';
import { seriesCases } from './series-cases.ts';
import { shareCases } from './share-cases.ts';
import { soundCases } from './sound-cases.ts';
import { themeCases } from './theme-cases.ts';
import { themeFontCases } from './theme-font-cases.ts';
import { variantCases } from './variant-cases.ts';

const subjects = {
  outline: outlineCases,
  blocks: blockCases,
  'front matter': frontMatterCases,
  figures: figureCases,
  charts: chartCases,
  bars: barsCases,
  'charts over time': seriesCases,
  'charts of points': scatterCases,
  'charts that are markup': markupChartCases,
  shares: shareCases,
  JSON: jsonCases,
  metrics: metricsCases,
  files: fileCases,
  'locks of remixes': lockCases,
  'several languages': languageCases,
  themes: themeCases,
  'fonts of themes': themeFontCases,
  variants: variantCases,
  'sound text': soundCases,
};

describe.each(Object.entries(subjects))('%s', (_, cases) => {
  it.each(cases.map((broken) => [broken.slip, broken] as const))('%s', async (_slip, broken) => {
    const { files, problems } = await runBrokenCase(broken);
    const printed = problems.map(formatProblem).join('\n');
    expect(problems.map(describeProblem), printed).toEqual(expectedProblems(broken));
    expect(printed).toContain(broken.says);
    for (const { span } of problems) expect(span?.end ?? 0).toBeLessThanOrEqual(span?.file.text.length ?? 0);
    const written = Object.values(broken.files).map((file) => (typeof file === 'string' ? file : ''));
    expect(findLeftovers([printed, ...files.map(({ content }) => String(content))], written)).toEqual([]);
  });
});

describe('the cases', () => {
  const cases = Object.values(subjects).flat();

  it('are a hundred at least, each with its own words', () => {
    expect(cases.length).toBeGreaterThanOrEqual(100);
    expect(cases.filter(({ says, codes }) => says === '' && codes.length > 0).length).toBeLessThan(20);
  });

  it('meet every problem that an author can have', () => {
    const met = new Set(cases.flatMap(({ codes }) => codes));
    const kinds = Object.entries<ProblemKind>(catalogue) as [ProblemCode, ProblemKind][];
    const unmet = kinds.flatMap(([code, { measured }]) => (met.has(code) || measured ? [] : [code]));
    // A template's author has tests of their own, and what is slow takes its time.
    expect(unmet.sort()).toEqual(['template-error', 'too-slow']);
  });
});

function describeProblem({ code, span }: Problem): string {
  if (!span) return code;
  const { line, column } = placeOf(span);
  return `${span.file.path}:${line}:${column} ${code}`;
}

function expectedProblems({ files, codes }: BrokenCase): string[] {
  const places = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, file]) => (typeof file === 'string' ? marksIn(path, file) : []));
  return codes.map((code, index) => [places[index], code].filter(Boolean).join(' '));
}

function marksIn(path: string, marked: string): string[] {
  const parts = createTextFile(path, marked).text.split('«');
  return parts.slice(1).map((_, index) => {
    const before = parts
      .slice(0, index + 1)
      .join('')
      .split('\n');
    return `${path}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
  });
}
