import { describe, expect, it } from 'vitest';
import { findPackageFolders } from '../../src/node/package-folders.ts';
import { readKit } from '../../src/node/read-kit.ts';
import { build } from '../../src/pipeline.ts';
import { createTextFile } from '../../src/problem/text-file.ts';
import { stubTools } from '../stub-tools.ts';

// After cmark's pathological tests and the shapes of known CVEs: marked needs seconds to minutes for many
// of them. The short run cuts off sooner than the product does, at shorter texts.
const long = process.env['LECTERN_LONG'] !== undefined;
const times = long ? 50_000 : 10_000;
const patience = long ? 1 : 0.1;
const many = (text: string, count = times) => text.repeat(count);

const texts: Readonly<Record<string, string>> = {
  'nested strong emphasis': `${many('*a **a ')}b${many(' a** a*')}`,
  'many emphasis closers': many('a_ '),
  'many emphasis openers': many('_a '),
  'many link closers': many('a]'),
  'many link openers': many('[a'),
  'mismatched openers and closers': many('*a_ '),
  'openers and closers, multiple of 3': `a**b${many('c* ')}`,
  'link openers and emphasis closers': many('[ a_'),
  'nested brackets': `${many('[')}a${many(']')}`,
  'nested quotes': `${many('> ')}a`,
  'deep lists': Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth * 2)}* a`).join('\n'),
  'many definitions': `${Array.from({ length: times / 10 }, (_, n) => `[${n}]: /x`).join('\n')}\n${many('[1] ', times / 10)}`,
  backslashes: many('\\'),
  'backticks of every length': Array.from({ length: times / 10 }, (_, n) => `e${'`'.repeat(n)}`).join(''),
  'unclosed tags': many('<a'),
  'unclosed angles': many('<'),
  'processing instructions': many('<?'),
  CDATA: many('<![CDATA['),
  comments: `a ${many('<!-- ')}`,
  'comment ends': many('<!-- -'),
  'wide table': `${many('|')}\n${many('|-')}\n${many('|a')}`,
  'long table': `| a |\n|---|\n${many('x\n')}`,
  tabs: `${many('\t')}a`,
  spaces: `a${many(' ')}b`,
  'image openers': many('!['),
  addresses: many('http://'),
  'dollar signs': many('$a '),
  'expression openers': many('{{'),
  braces: many('{'),
  'strong underscores': many('__a'),
  tildes: many('~~a'),
  'strong openers': many('**x'),
  'entities without end': many('&amp'),
  'footnote openers': many('[^a'),
  boxes: many(':::\n', times / 10),
  fences: many('```\n', times + 1),
  'one item a line': many('+ a\n', times / 10),
  'closing hashes': `#${many(' #')}`,
  attributes: `## a {${many('#a ')}}`,
  'link addresses': `[a](${many('(')}`,
};

describe('Markdown that is slow to read', () => {
  it.each(Object.entries(texts))('%s: read, or given up in time', async (_, text) => {
    const before = process.cpuUsage();
    const { problems } = await build(
      projectOf(`## a\n\n${text}\n`),
      { outputs: ['json'] },
      {
        ...stubTools,
        runWithin: (milliseconds, work) => stubTools.runWithin(milliseconds * patience, work),
      },
    );
    // The processor's time: other work on the machine is no fault.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(long ? 10_000 : 2000);
    for (const { span } of problems) expect(span?.file.path).toBe('outline.md');
  });

  it('names the line that it gave up at', async () => {
    const text = `## a\n\nfine\n\n## b\n\n${many('[ a_', 20_000)}\n\n## c\n`;
    const tools = {
      ...stubTools,
      runWithin: <T>(_: number, work: () => T) => stubTools.runWithin(300, work),
    };
    const { files, problems } = await build(projectOf(text), { outputs: ['json'] }, tools);
    expect(files).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['too-slow']);
    expect(text.slice(problems[0]?.span?.start).trimStart().startsWith('[ a_')).toBe(true);
  });
});

function projectOf(text: string) {
  const files = {
    readText: (path: string) =>
      path === 'outline.md'
        ? ({ kind: 'found', content: createTextFile(path, text) } as const)
        : ({ kind: 'missing' } as const),
    readBytes: () => ({ kind: 'missing' }) as const,
  };
  return { outline: 'outline.md', files, kit: readKit(findPackageFolders(), undefined) };
}
