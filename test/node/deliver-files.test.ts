import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliverFiles } from '../../src/node/delivery/deliver-files.ts';
import { sweepFolder } from '../../src/node/temporary-files.ts';

let folder = '';
let out = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-deliver-'));
  out = join(folder, 'dist');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const page = '<meta name="generator" content="Lectern">';

function deliver(target: string = out): Promise<string[]> {
  const files = [
    { path: 'index.html', content: page, private: false },
    { path: 'presenter.html', content: page, private: true },
  ];
  const origin = { kit: 'k', variant: {}, inputs: {} };
  return deliverFiles(files, {
    out: target,
    folder: 'a',
    version: '1',
    outline: undefined,
    origin,
    warnings: 0,
  });
}

const refusal = (path: string, reason: string) =>
  expect.objectContaining({ code: 'cannot-write', message: `Cannot write ${path}: ${reason}.` });

describe('what lies in the way', () => {
  it.each([
    ['dist', 'dist', 'a file lies where a folder has to be'],
    ['dist/a', 'dist/a', 'a file lies where a folder has to be'],
    ['dist/private', 'dist/private', 'a file lies where a folder has to be'],
    ['dist/a/index.html', 'dist/a/index.html', "what lies there is not Lectern's"],
  ])('a file of somebody else at %s is refused and stays', async (path, named, reason) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), 'mine');
    await expect(deliver()).rejects.toEqual(refusal(join(folder, named), reason));
    expect(readFileSync(join(folder, path), 'utf8')).toBe('mine');
  });

  it.each(['index.html', '.lectern-build.json'])('a folder called %s is refused', async (name) => {
    mkdirSync(join(out, 'a', name), { recursive: true });
    await expect(deliver()).rejects.toEqual(refusal(join(out, 'a', name), 'a folder lies there'));
    expect(readdirSync(join(out, 'a'))).toEqual([name]);
  });

  it('nothing is written where one of the files is refused', async () => {
    mkdirSync(join(out, 'private', 'a'), { recursive: true });
    writeFileSync(join(out, 'private', 'a', 'presenter.html'), 'mine');
    await expect(deliver()).rejects.toThrow('presenter.html');
    expect(readdirSync(join(out, 'a'))).toEqual([]);
  });

  it("a link at an output's place is not written through", async () => {
    mkdirSync(join(out, 'a'), { recursive: true });
    writeFileSync(join(folder, 'mine.html'), page);
    symlinkSync(join(folder, 'mine.html'), join(out, 'a', 'index.html'));
    await expect(deliver()).rejects.toThrow("not Lectern's");
  });

  it('a linked folder is written to', async () => {
    mkdirSync(join(folder, 'site'));
    symlinkSync('site', out);
    await deliver();
    expect(existsSync(join(folder, 'site', 'a', 'index.html'))).toBe(true);
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
  });

  it('a page of its own is replaced, even if the record is lost or nonsense', async () => {
    await deliver();
    for (const text of ['', '[]', '{"files": {"../x": 1}, "__proto__": {}}']) {
      writeFileSync(join(out, 'a', '.lectern-build.json'), text);
      await deliver();
    }
    rmSync(join(out, 'a', '.lectern-build.json'));
    await deliver();
  });

  it('a page that the record lists is replaced, whatever was made of it', async () => {
    await deliver();
    writeFileSync(join(out, 'a', 'index.html'), 'changed');
    await deliver();
    expect(readFileSync(join(out, 'a', 'index.html'), 'utf8')).toBe(page);
  });

  it.skipIf(process.platform !== 'linux')(
    'a folder that the system denies is refused, and soon',
    async () => {
      const reason = 'the system allows no such folder there';
      await expect(deliver('/proc/lectern')).rejects.toEqual(refusal('/proc/lectern', reason));
    },
  );

  // Root may write anywhere; the injected EACCES in faults/ stands in for it there.
  it.skipIf(process.getuid?.() === 0)('a read-only folder is refused', async () => {
    mkdirSync(out);
    chmodSync(out, 0o555);
    await expect(deliver()).rejects.toEqual(refusal(join(out, 'a'), 'permission denied'));
  });
});

describe('temporary files', () => {
  const dead = '.index.html.4194304.0123abcd.lectern-tmp';
  const living = `.index.html.${process.ppid}.0123abcd.lectern-tmp`;

  it('of dead processes go, of living ones and all others stay', () => {
    const others = ['.index.html.tmp', 'x.4194304.0123abcd.lectern-tmp', '.4194304.lectern-tmp'];
    for (const name of [dead, living, ...others]) writeFileSync(join(folder, name), '');
    expect([...sweepFolder(folder).keys()]).toEqual([living]);
    expect(readdirSync(folder).sort()).toEqual([living, ...others].sort());
  });

  it('of a process before this one with the same id go', () => {
    const path = join(folder, `.index.html.${process.pid}.0123abcd.lectern-tmp`);
    writeFileSync(path, '');
    expect(sweepFolder(folder).size).toBe(1);
    utimesSync(path, 1, 1);
    expect(sweepFolder(folder).size).toBe(0);
  });

  it('a lock of a dead process, or an old one, is no obstacle', async () => {
    mkdirSync(join(out, 'a'), { recursive: true });
    writeFileSync(join(out, 'a', '.delivery.4194304.0123abcd.lectern-lock'), '');
    const old = join(out, 'a', `.delivery.${process.ppid}.0123abcd.lectern-lock`);
    writeFileSync(old, '');
    utimesSync(old, 1, 1);
    await deliver();
    expect(readdirSync(join(out, 'a')).sort()).toEqual(['.lectern-build.json', 'index.html']);
  });

  it('a lock of a living process is waited for, then named', async () => {
    mkdirSync(join(out, 'private', 'a'), { recursive: true });
    const lock = join(out, 'private', 'a', `.delivery.${process.ppid}.0123abcd.lectern-lock`);
    writeFileSync(lock, '');
    setTimeout(() => rmSync(lock), 300);
    await deliver();
    writeFileSync(lock, '');
    const reason = `process ${process.ppid} is writing there`;
    await expect(deliver()).rejects.toEqual(refusal(join(out, 'private', 'a'), reason));
    expect(readdirSync(join(out, 'a')).sort()).toEqual(['.lectern-build.json', 'index.html']);
  });
});
