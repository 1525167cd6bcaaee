import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listFiles } from '../list-files.ts';

// A project's variants are the same bytes whether they are built by one command, by one each, or in shards.
const root = join(import.meta.dirname, '..', '..');
const main = join(root, 'lib', 'bin', 'lectern.js');
let project = '';

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'lectern-variants-'));
  cpSync(join(root, 'slides', 'why-hangzhou'), join(project, 'slides', 'why-hangzhou'), { recursive: true });
  const variants = {
    lang: 'en',
    audience: ['investors', 'press'],
    minutes: 6,
    entity: ['hangzhou', 'shenzhen'],
  };
  writeFileSync(
    join(project, 'lectern.config.json'),
    JSON.stringify({ variants: [variants, { minutes: 8 }] }),
  );
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

function lectern(...args: readonly string[]) {
  const all = [main, 'build', '--to', 'html,handout,presenter,json', ...args];
  const { status, stdout } = spawnSync(process.execPath, all, { cwd: project, encoding: 'utf8' });
  expect(status).toBe(0);
  return stdout.trim().split('\n');
}

/** What a command says, and where it puts outputs: the folder's name is no matter. */
function sayAll(out: string, ...args: readonly string[]) {
  const all = [main, 'build', '--to', 'json', '--out', out, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: project, encoding: 'utf8' });
  return { status, said: (stdout + stderr).replaceAll(out, 'OUT') };
}

/** By path, the records of builds among them. */
function bytesIn(folder: string): Record<string, string> {
  const paths = listFiles(project, folder).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length), readFileSync(join(project, path)).toString('base64')]),
  );
}

it('all at once, one by one and in shards', () => {
  const names = lectern('--out', 'all');
  expect(names.length).toBe((2 + 4 + 2) * 4);
  const all = bytesIn('all');
  expect(Object.keys(all)).toContain('/private/why-hangzhou/en/press-6m-shenzhen/presenter.html');

  lectern('--out', 'alone', '--no-variants');
  lectern('--out', 'alone', '--minutes', '8');
  for (const audience of ['investors', 'press'])
    for (const entity of ['hangzhou', 'shenzhen'])
      lectern('--out', 'alone', '--lang', 'en', '--audience', audience, '--minutes', '6', '--entity', entity);
  expect(bytesIn('alone')).toEqual(all);

  const shards = [1, 2, 3].map((part) => lectern('--out', 'parts', '--clean', '--shard', `${part}/3`));
  expect(shards.map((paths) => paths.length)).toEqual([12, 12, 8]);
  expect(bytesIn('parts')).toEqual(all);
}, 120_000);

it('in threads as in one, also what is refused', () => {
  const minutes = [2, 6, 8, 11];
  const entity = ['hangzhou', 'hefei', 'nowhere'];
  writeFileSync(join(project, 'lectern.config.json'), JSON.stringify({ variants: { minutes, entity } }));
  const alone = sayAll('in-one', '--jobs', '1');
  const spread = sayAll('in-threads', '--jobs', '2');
  expect(alone.said).toMatch(/error cannot-cut /);
  expect(alone.said).toMatch(/error unknown-entity /);
  expect(alone.said).toContain('en/11m-hefei/deck.json');
  expect([spread, alone.status]).toEqual([alone, 1]);
  expect(bytesIn('in-threads')).toEqual(bytesIn('in-one'));
}, 120_000);
