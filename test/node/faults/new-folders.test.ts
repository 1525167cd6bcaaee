import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../list-files.ts';
import { runWithFaults } from './run-with-faults.ts';

const args = ['new', 'talk'];
const refusals = ['ENOSPC', 'EACCES', 'EIO'];
const project = [
  'talk/.gitignore',
  'talk/.vscode/settings.json',
  'talk/README.md',
  'talk/lectern.config.json',
  'talk/package.json',
  'talk/slides/talk/metrics.json',
  'talk/slides/talk/outline.md',
];
const deck = ['slides/talk/metrics.json', 'slides/talk/outline.md'];

describe.each([
  ['project', project],
  ['deck', deck],
] as const)('a new %s', (kind, whole) => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'lectern-new-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const prepare = (name: string) => {
    const folder = join(root, name);
    mkdirSync(kind === 'deck' ? join(folder, 'slides') : folder, { recursive: true });
    return folder;
  };

  it('is whole, or nothing, where the disk refuses any one call', async () => {
    const { results: model } = await runWithFaults([{ root: prepare('model'), fault: '' }], root, args);
    expect(listFiles(join(root, 'model'), '.').sort()).toEqual(whole);
    const runs = (model[0]?.calls ?? []).map((_, index) => ({
      root: prepare(`${index}`),
      fault: `${index + 1} ${refusals[index % refusals.length]}`,
    }));
    expect(runs.length).toBeGreaterThanOrEqual(10);
    const { results } = await runWithFaults(runs, root, args);
    for (const [index, { root: folder, fault }] of runs.entries()) {
      const { status = -1, stderr = '' } = results[index] ?? {};
      expect(status, `${fault}\n${stderr}`).toBe(3);
      expect(stderr, fault).toMatch(/^error cannot-write {2}Cannot write (?:slides\/)?talk: /);
      expect(stderr, fault).toContain('Nothing was written.');
      expect(listFiles(folder, '.'), fault).toEqual([]);
    }
    const again = await runWithFaults(
      runs.map(({ root: folder }) => ({ root: folder, fault: '' })),
      root,
      args,
    );
    expect(again.results.map(({ status }) => status)).toEqual(runs.map(() => 0));
  });

  it('is whole where a signal comes in the middle, and what a kill leaves is swept', async () => {
    const ended = await runWithFaults([{ root: prepare('ended'), fault: '4 SIGTERM' }], root, args);
    expect(ended.signal).toBe('SIGTERM');
    expect(listFiles(join(root, 'ended'), '.').sort()).toEqual(whole);
    const killed = await runWithFaults([{ root: prepare('killed'), fault: '4 SIGKILL' }], root, args);
    expect(killed.signal).toBe('SIGKILL');
    expect(listFiles(join(root, 'killed'), '.').filter((path) => whole.includes(path))).toEqual([]);
    const { results } = await runWithFaults([{ root: join(root, 'killed'), fault: '' }], root, args);
    expect(results[0]?.status).toBe(0);
    expect(listFiles(join(root, 'killed'), '.').sort()).toEqual(whole);
  });
});
