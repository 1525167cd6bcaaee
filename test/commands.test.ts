import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// Each file under test/commands/ is a transcript: its `$` lines are run in a copy of project/, one after
// the other, and what is printed must be what it holds. `!` marks standard error, `→` the exit code.
// Other `$` lines than lectern's are for the shell. A transcript of `$` lines alone is filled in; one that
// differs lands in <name>-changed.md.
const folder = join(import.meta.dirname, 'commands');
const main = join(import.meta.dirname, '..', 'lib', 'bin', 'lectern.js');

describe('commands', () => {
  let project = '';
  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'lectern-commands-'));
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  const transcripts = readdirSync(folder).filter(
    (name) => name.endsWith('.md') && !name.endsWith('-changed.md'),
  );
  it.each(transcripts)('%s', (name) => {
    const cwd = join(project, name);
    cpSync(join(folder, 'project'), cwd, { recursive: true });
    const path = join(folder, name);
    const expected = readFileSync(path, 'utf8');
    const commands = expected.split('\n').filter((line) => line.startsWith('$ '));
    const actual = commands.map((command) => `${command}\n${run(command, cwd)}`).join('\n');
    if (expected.trim() === commands.join('\n')) {
      expect(process.env['CI'], 'a transcript is empty').toBeUndefined();
      writeFileSync(path, actual);
    } else if (actual !== expected) writeFileSync(path.replace(/\.md$/, '-changed.md'), actual);
    expect(actual).not.toMatch(/\bat .*\.js:\d+/);
    expect(actual).toBe(readFileSync(path, 'utf8'));
  });
});

function run(command: string, cwd: string): string {
  if (!command.startsWith('$ lectern')) {
    return execFileSync('sh', ['-c', command.slice('$ '.length)], { cwd, encoding: 'utf8' });
  }
  const args = [...command.slice('$ lectern'.length).matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  const { stdout, stderr, status } = spawnSync(process.execPath, [main, ...args], { cwd, encoding: 'utf8' });
  const errors = stderr.replace(/^(?=.)/gm, '! ');
  return `${stdout}${errors}${status === 0 ? '' : `→ ${status}\n`}`;
}
