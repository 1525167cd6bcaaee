import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCodePoints } from '../../src/node/fonts/read-code-points.ts';
import { createFontSubsetter } from '../../src/node/fonts/subset-fonts.ts';

const fontsFolder = fileURLToPath(new URL('../../lib/fonts', import.meta.url));
const request = {
  family: 'Noto Sans SC',
  weights: [400, 700],
  characters: '为什么是杭州?专利转化率38%，Why “Hangzhou”…\u{20089}',
};

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-fonts-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Undoes WOFF 1.0: same tables, inflated, behind a TrueType directory. */
function woffToTrueType(woff: Uint8Array): Buffer {
  const source = Buffer.from(woff);
  expect(source.toString('latin1', 0, 4)).toBe('wOFF');
  expect(source.readUInt32BE(8)).toBe(source.length);
  const count = source.readUInt16BE(12);
  const header = Buffer.alloc(12 + 16 * count);
  header.writeUInt32BE(source.readUInt32BE(4), 0);
  header.writeUInt16BE(count, 4);
  const tables: Buffer[] = [header];
  let end = header.length;
  for (let index = 0; index < count; index += 1) {
    const entry = 44 + 20 * index;
    const offset = source.readUInt32BE(entry + 4);
    const packed = source.subarray(offset, offset + source.readUInt32BE(entry + 8));
    const length = source.readUInt32BE(entry + 12);
    const table = packed.length < length ? inflateSync(packed) : packed;
    expect(table.length).toBe(length);
    source.copy(header, 12 + 16 * index, entry, entry + 4);
    header.writeUInt32BE(end, 12 + 16 * index + 8);
    header.writeUInt32BE(length, 12 + 16 * index + 12);
    tables.push(table);
    end += length;
  }
  return Buffer.concat(tables);
}

describe('createFontSubsetter', () => {
  it('makes a WOFF of exactly the characters asked for, in each weight', async () => {
    const subsetFonts = createFontSubsetter({ fontsFolder, cacheFolder: folder });
    const { faces, missing } = await subsetFonts(request);
    const wanted = [...new Set(request.characters)].map((character) => character.codePointAt(0) ?? 0);
    expect(missing).toEqual([]);
    expect(faces.map(({ family, weight }) => [family, weight])).toEqual([
      ['Noto Sans SC', 400],
      ['Noto Sans SC', 700],
    ]);
    for (const { woff } of faces) {
      expect(await readCodePoints(woffToTrueType(woff))).toEqual(wanted.sort((a, b) => a - b));
      expect(woff.length).toBeLessThan(30_000);
    }
    expect(faces[0]?.woff).not.toEqual(faces[1]?.woff);
  });

  it('names the characters that no face has, and those alone', async () => {
    const subsetFonts = createFontSubsetter({ fontsFolder, cacheFolder: folder });
    const { faces, missing } = await subsetFonts({ ...request, characters: '杭✔🚀\ufe0f\n⼀\u200d한' });
    expect(missing).toEqual(['✔', '⼀', '한', '🚀']);
    const plain = await subsetFonts({ ...request, characters: '杭' });
    expect(Buffer.from(faces[0]?.woff ?? [])).toEqual(Buffer.from(plain.faces[0]?.woff ?? []));
    const none = await subsetFonts({ ...request, characters: '' });
    expect(none.faces.map(({ woff }) => woffToTrueType(woff).length < 20_000)).toEqual([true, true]);
  });

  it('gives the same bytes whatever the cache holds', async () => {
    const cacheFolder = join(folder, 'cache');
    const subsetFonts = createFontSubsetter({ fontsFolder, cacheFolder });
    const digest = async (subset = subsetFonts, characters = request.characters) =>
      (await subset({ ...request, characters })).faces.map(({ woff }) =>
        Buffer.from(woff).toString('base64'),
      );

    const fresh = await digest();
    const cached = readdirSync(join(cacheFolder, 'fonts'));
    expect(cached).toHaveLength(2);
    expect(await digest()).toEqual(fresh);
    expect(await digest(subsetFonts, [...request.characters].reverse().join('').repeat(2))).toEqual(fresh);
    expect(readdirSync(join(cacheFolder, 'fonts'))).toEqual(cached);

    for (const name of cached) {
      const file = join(cacheFolder, 'fonts', name);
      writeFileSync(file, readFileSync(file).subarray(0, 5_000));
    }
    expect(await digest()).toEqual(fresh);
    writeFileSync(join(folder, 'file'), '');
    const unwritable = createFontSubsetter({ fontsFolder, cacheFolder: join(folder, 'file') });
    expect(await digest(unwritable)).toEqual(fresh);
  });

  it('keeps the cache from growing for ever', async () => {
    mkdirSync(join(folder, 'fonts'));
    for (let index = 0; index < 450; index += 1) writeFileSync(join(folder, 'fonts', `old-${index}`), '');
    await createFontSubsetter({ fontsFolder, cacheFolder: folder })({ ...request, weights: [400] });
    const left = readdirSync(join(folder, 'fonts'));
    expect(left).toHaveLength(300);
    expect(left.filter((name) => !name.startsWith('old-'))).toHaveLength(1);
  });

  it.each([
    ['family', { ...request, family: 'Comic Sans' }, 'No font "Comic Sans" of weight 400'],
    ['weight', { ...request, weights: [400, 500] }, 'No font "Noto Sans SC" of weight 500'],
  ])('refuses an unknown %s', async (_, wrong, message) => {
    const subsetFonts = createFontSubsetter({ fontsFolder, cacheFolder: folder });
    await expect(subsetFonts(wrong)).rejects.toMatchObject({
      code: 'no-assets',
      message: expect.stringContaining(message),
      hint: expect.stringContaining('Noto Sans SC 400, Noto Sans SC 700'),
    });
  });

  it('says what to do when the package holds no fonts, or half of one', async () => {
    const empty = createFontSubsetter({ fontsFolder: folder, cacheFolder: folder });
    await expect(empty(request)).rejects.toMatchObject({
      code: 'no-assets',
      hint: expect.stringContaining('npm run build'),
    });
    writeFileSync(join(folder, 'fonts.json'), readFileSync(join(fontsFolder, 'fonts.json')));
    writeFileSync(join(folder, 'noto-sans-sc-400.ttf'), 'half');
    await expect(empty({ ...request, weights: [400] })).rejects.toMatchObject({
      code: 'no-assets',
      message: expect.stringContaining('incomplete'),
    });
  });
});
