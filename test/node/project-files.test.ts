import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/node/digest.ts';
import { openProjectFiles } from '../../src/node/project-files.ts';
import { trackInputs } from '../../src/node/track-inputs.ts';

describe('openProjectFiles', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lectern-files-'));
    mkdirSync(join(folder, 'project', 'sub'), { recursive: true });
    writeFileSync(join(folder, 'secret.md'), 'secret');
    writeFileSync(join(folder, 'project', 'a.md'), '\uFEFFa\r\nb\rc');
    writeFileSync(join(folder, 'project', 'bad.md'), Buffer.from([0x61, 0xe6, 0xb1, 0x61]));
    symlinkSync(join(folder, 'secret.md'), join(folder, 'project', 'out.md'));
    symlinkSync(folder, join(folder, 'project', 'up'));
    symlinkSync(join(folder, 'project', 'a.md'), join(folder, 'project', 'in.md'));
    symlinkSync('loop.md', join(folder, 'project', 'loop.md'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const read = (path: string) => openProjectFiles(join(folder, 'project')).readText(path);

  it('reads a text without byte order mark, its lines ended by \\n', () => {
    expect(read('a.md')).toEqual({ kind: 'found', content: { path: 'a.md', text: 'a\nb\nc' } });
  });

  it('follows a link that stays inside', () => {
    expect(read('in.md').kind).toBe('found');
  });

  it.each(['../secret.md', 'out.md', 'up/secret.md', 'sub/../../secret.md'])(
    'reads nothing outside: %s',
    (path) => {
      expect(read(path)).toEqual({ kind: 'outside' });
    },
  );

  it('says what is missing', () => {
    expect(read('gone.md')).toEqual({ kind: 'missing' });
    expect(read('a.md/b')).toEqual({ kind: 'missing' });
  });

  it('says why a file cannot be read', () => {
    expect(read('sub')).toEqual({ kind: 'unreadable', reason: 'it is a folder' });
    expect(read('loop.md')).toEqual({ kind: 'unreadable', reason: 'its links lead in a circle' });
    expect(read('bad.md')).toEqual({ kind: 'unreadable', reason: 'it is not UTF-8 (byte 1)' });
  });

  it.runIf(process.platform === 'linux')(
    "refuses as the machine's fault what the system fails to read",
    () => {
      // A file whose reading fails with EIO, as on a drive that is gone.
      const refusal = expect.objectContaining({ name: 'EnvironmentError', code: 'cannot-read' });
      expect(() => openProjectFiles('/proc/self').readBytes('mem')).toThrow(refusal);
    },
  );
});

describe('trackInputs', () => {
  it('records what was built from, even if the file is saved meanwhile', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-inputs-'));
    writeFileSync(join(folder, 'a.md'), 'first');
    const tracked = trackInputs(openProjectFiles(folder));
    expect(tracked.files.readText('a.md')).toMatchObject({ content: { text: 'first' } });
    writeFileSync(join(folder, 'a.md'), 'second');
    expect(tracked.files.readText('a.md')).toMatchObject({ content: { text: 'first' } });
    expect(tracked.files.readText('gone.md')).toEqual({ kind: 'missing' });
    expect(tracked.inputs()).toEqual({ 'a.md': digestOf('first'), 'gone.md': 'missing' });
    rmSync(folder, { recursive: true, force: true });
  });
});
