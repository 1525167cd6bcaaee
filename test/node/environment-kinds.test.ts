import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { environmentKinds } from '../../src/node/environment-kinds.ts';

const root = join(import.meta.dirname, '..', '..');
const main = join(root, 'lib', 'bin', 'lectern.js');

const here = ['usage', 'cannot-write'] as const;
/** Examples that need another machine than this one; the code is tested where it is raised. */
const elsewhere = {
  configuration: 'cache-folder.test.ts',
  'no-browser': 'find-browser.test.ts',
  'browser-failed': 'launch-browser.test.ts',
  'print-failed': 'printer.test.ts',
  'no-assets': 'subset-fonts.test.ts',
  'cannot-read': 'project-files.test.ts',
};

describe("examples of the machine's refusals", () => {
  let project = '';
  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'lectern-refusals-'));
    cpSync(join(root, 'test', 'commands', 'project'), project, { recursive: true });
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it.each(here)('%s', (code) => {
    const { wrong, right } = environmentKinds[code].example;
    for (const line of wrong) expect(run(line, project)).toContain(`error ${code}  `);
    for (const line of right) expect(run(line, project)).not.toContain('error ');
  });

  it('are all accounted for', () => {
    expect([...here, ...Object.keys(elsewhere)].sort()).toEqual(Object.keys(environmentKinds).sort());
  });
});

function run(line: string, cwd: string): string {
  const [, ...args] = line.split(' ');
  return spawnSync(process.execPath, [main, ...args], { cwd, encoding: 'utf8' }).stderr;
}
