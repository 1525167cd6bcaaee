import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildCommand } from '../../src/node/cli/build.ts';
import { readRecord, recordName } from '../../src/node/delivery/build-record.ts';

let cache = '';
let root = '';

beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'lectern-records-cache-'));
});
afterAll(() => rmSync(cache, { recursive: true, force: true }));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lectern-records-'));
  for (const deck of ['a', 'b']) writeOutline(deck, 'Words.');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function writeOutline(deck: string, body: string): void {
  mkdirSync(join(root, 'slides', deck), { recursive: true });
  writeFileSync(
    join(root, 'slides', deck, 'outline.md'),
    `---\ntitle: A\nlang: en\n---\n\n## Claim\n\n${body}\n`,
  );
}

/** @returns standard error */
async function build(...args: string[]): Promise<string> {
  let told = '';
  const env = { XDG_CACHE_HOME: cache };
  const error = (text: string) => {
    told += text;
  };
  expect(await buildCommand(args, { cwd: root, env, print: () => true, error })).toBe(0);
  return told;
}

/** A file replaced is another file, whatever its bytes. */
const identity = (path: string) => statSync(join(root, path)).ino;

describe('what has not changed', () => {
  it('is a part of what was built, or of what was built one after the other', async () => {
    await build('a', '--to', 'html,json');
    const [page, data] = [identity('dist/a/index.html'), identity('dist/a/deck.json')];
    await build('a', '--to', 'html');
    await build('a', '--to', 'presenter');
    await build('a', '--to', 'html,presenter,json');
    expect([identity('dist/a/index.html'), identity('dist/a/deck.json')]).toEqual([page, data]);
  });

  it('is no longer so when a file was changed or is gone', async () => {
    await build('a', '--to', 'html,json');
    writeFileSync(join(root, 'dist/a/index.html'), 'changed');
    rmSync(join(root, 'dist/a/deck.json'));
    await build('a', '--to', 'html,json');
    expect(readFileSync(join(root, 'dist/a/index.html'), 'utf8')).toContain('Words.');
    expect(existsSync(join(root, 'dist/a/deck.json'))).toBe(true);
  });

  it('does not depend on the outputs asked for', async () => {
    cpSync(
      join(import.meta.dirname, '..', '..', 'slides', 'why-hangzhou', 'patents.png'),
      join(root, 'slides/a/x.png'),
    );
    writeOutline('a', '![A picture](x.png)');
    await build('a', '--to', 'json');
    const made = readRecord(join(root, 'dist/a'));
    await build('a', '--to', 'html,presenter');
    expect(Object.keys(made?.inputs ?? {})).toContain('slides/a/x.png');
    expect(readRecord(join(root, 'dist/a'))?.origin).toBe(made?.origin);
    expect(readRecord(join(root, 'dist/private/a'))?.origin).toBe(made?.origin);
  });
});

describe('what is stale', () => {
  it('is named once its deck is another, and no longer once it is built again', async () => {
    await build('--to', 'html,json');
    writeOutline('a', 'Other words.');
    expect(await build()).toContain(
      '1 stale output; lectern build --clean removes it:\n  dist/a/deck.json\n',
    );
    expect(await build()).toContain('dist/a/deck.json');
    expect(await build('b')).toBe('');
    await build('--to', 'json');
    expect(await build()).toBe('');
  });

  it('is another audience only if the outline is gone', async () => {
    await build('a', '--audience', 'press');
    writeOutline('a', 'Other words.');
    expect(await build()).toBe('');
    rmSync(join(root, 'slides/a'), { recursive: true });
    expect(await build()).toContain('dist/a/press/index.html');
  });

  it.each(['outside', 'link'])('is no folder that others may share (%s)', async (kind) => {
    const shared = mkdtempSync(join(tmpdir(), 'lectern-shared-'));
    if (kind === 'link') symlinkSync(shared, join(root, 'dist'));
    const args = kind === 'link' ? [] : ['--out', shared];
    await build(...args);
    rmSync(join(root, 'slides/b'), { recursive: true });
    expect(await build(...args, '--clean')).toBe('');
    expect(existsSync(join(shared, 'b/index.html'))).toBe(true);
    rmSync(shared, { recursive: true });
  });
});

describe('--clean', () => {
  it("leaves what is not Lectern's, and the folder around it", async () => {
    await build('--to', 'html,presenter');
    writeFileSync(join(root, 'dist/b/CNAME'), 'mine');
    rmSync(join(root, 'slides/b'), { recursive: true });
    await build('--clean');
    expect(readdirSync(join(root, 'dist/b'))).toEqual(['CNAME']);
    expect(existsSync(join(root, 'dist/private/b'))).toBe(false);
    expect(existsSync(join(root, 'dist/private/a'))).toBe(true);
  });

  it('removes nothing outside of a folder, whatever its record says', async () => {
    await build();
    const path = join(root, 'dist/b', recordName);
    const [mine, listed] = [
      join(root, 'mine.txt'),
      readRecord(join(root, 'dist/a'))?.files.get('index.html'),
    ];
    writeFileSync(mine, readFileSync(join(root, 'dist/a/index.html')));
    renameSync(join(root, 'slides/b'), join(root, 'slides/c'));
    for (const name of ['../../mine.txt', '..\\..\\mine.txt', mine, '..', '__proto__']) {
      const record = JSON.parse(readFileSync(join(root, 'dist/a', recordName), 'utf8'));
      const files = JSON.stringify(Object.fromEntries([[name, listed]]));
      const hostile = { ...record, outline: 'slides/b/outline.md', files: 0 };
      writeFileSync(path, JSON.stringify(hostile).replace('"files":0', `"files":${files}`));
      await build('--clean');
      expect(existsSync(mine), name).toBe(true);
      expect(existsSync(join(root, 'dist/b/index.html')), name).toBe(true);
      mkdirSync(join(root, 'dist/b'), { recursive: true });
    }
  });
});
