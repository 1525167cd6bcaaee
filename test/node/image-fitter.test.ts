import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Image } from '../../src/image/image.ts';
import { digestOf } from '../../src/node/digest.ts';
import { createImageFitter } from '../../src/node/images/image-fitter.ts';
import { samplePhotograph } from '../sample-photograph.ts';

const cacheFolder = mkdtempSync(join(tmpdir(), 'lectern-images-'));
const fit = createImageFitter({ cacheFolder });
const size = { width: 200, height: 100 };

afterAll(() => rmSync(cacheFolder, { recursive: true, force: true }));

function samplePng(width: number, height: number): Image {
  const png = new PNG({ width, height });
  for (let index = 0; index < width * height; index++) {
    const [x, y] = [index % width, Math.floor(index / width)];
    png.data.set([x & 255, y & 255, (x * y) & 255, x > y ? 255 : 90], index * 4);
  }
  return { type: 'image/png', bytes: PNG.sync.write(png), size: { width, height } };
}

const fitOne = async (image: Image) => {
  const [fitted] = await fit([{ image, size }]);
  if (!fitted) throw new Error('nothing came back');
  return fitted;
};

describe('images in fewer pixels', () => {
  it('are the same bytes on every system, and a fraction of what they were', async () => {
    const png = samplePng(800, 400);
    const photograph = await samplePhotograph(800, 400);
    const [small, smaller] = [await fitOne(png), await fitOne(photograph)];
    expect([imageSize(small.bytes), imageSize(smaller.bytes)]).toMatchObject([size, size]);
    expect(small.bytes.length).toBeLessThan(png.bytes.length / 4);
    expect(smaller.bytes.length).toBeLessThan(photograph.bytes.length / 4);
    expect([digestOf(small.bytes), digestOf(smaller.bytes)].map((digest) => digest.slice(0, 12))).toEqual([
      'ef008382056f',
      '456816e2e1a2',
    ]);
  });

  it('are made once', async () => {
    const image = samplePng(900, 450);
    const made = await fitOne(image);
    const entries = readdirSync(join(cacheFolder, 'images'));
    const again = await fitOne(image);
    expect(again.bytes.every((byte, index) => byte === made.bytes[index])).toBe(true);
    expect(readdirSync(join(cacheFolder, 'images'))).toEqual(entries);
  });

  it('keep how they are turned', async () => {
    const photograph = await samplePhotograph(400, 800, 6);
    const fitted = await fitOne(photograph);
    expect(imageSize(fitted.bytes)).toMatchObject({ width: 100, height: 200, orientation: 6 });
  });

  it.each([
    ['bytes that end too soon', 0.5],
    ['no more than a beginning', 0.01],
  ])('stay as they are where no codec reads them: %s', async (_, share) => {
    const { bytes, ...image } = samplePng(800, 400);
    const cut = bytes.slice(0, Math.floor(bytes.length * share));
    expect((await fitOne({ ...image, bytes: cut })).bytes).toEqual(cut);
  });
});
