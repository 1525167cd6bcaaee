import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { readBuildFlags, readCheckFlags } from '../src/node/cli/options.ts';

// What docs/ci.md tells to copy must be what it says: YAML, JSON, commands that Lectern takes.
const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'ci.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text ?? '');

it('is YAML and JSON', () => {
  const parsed = blocks('yaml').flatMap((text) => parseAllDocuments(text));
  expect(parsed.flatMap(({ errors }) => errors)).toEqual([]);
  expect(parsed.map((document) => Object.keys(document.toJS()))).toEqual([
    ['name', 'on', 'jobs'],
    ['apiVersion', 'kind', 'metadata', 'spec'],
  ]);
  expect(blocks('json').map((text) => Object.keys(JSON.parse(text)))).toEqual([['tasks']]);
});

const commands = [...page.matchAll(/npx lectern (build|check)\b([^'\n`]*)/g)].map(([, verb, args]) => ({
  verb,
  args: (args ?? '')
    .trim()
    .replace(/\$\{\{ matrix\.part \}\}/, '2')
    .replace('"$((JOB_COMPLETION_INDEX + 1))/8"', '8/8'),
}));

it.each(commands)('lectern $verb $args is taken', ({ verb, args }) => {
  const read = verb === 'build' ? readBuildFlags : readCheckFlags;
  expect(read(args === '' ? [] : args.split(' '), '/').names).toEqual([]);
});

it('has commands, and every flag that is named on it', () => {
  expect(commands.map(({ verb }) => verb)).toEqual(['build', 'check', 'build', 'build']);
  for (const [, flag] of page.matchAll(/`(--[a-z-]+)(?: [^`]*)?`/g))
    expect(() => readBuildFlags([`${flag}`, ...(flag === '--clean' ? [] : ['1/1'])], '/')).not.toThrow(
      /no flag/,
    );
});

it('numbers the pods of an Indexed Job from the first shard to the last', () => {
  const line = /args: \['(.*)'\]/.exec(page)?.[1] ?? '';
  const shardOf = (index: string) =>
    execFileSync('sh', ['-c', line.replace('npx lectern', 'echo')], {
      env: { ...process.env, JOB_COMPLETION_INDEX: index },
      encoding: 'utf8',
    }).trim();
  const completions = Number(/completions: (\d+)/.exec(page)?.[1]);
  expect(shardOf('0')).toMatch(/--shard 1\/8$/);
  expect(shardOf(String(completions - 1))).toMatch(new RegExp(`--shard ${completions}/${completions}$`));
});
