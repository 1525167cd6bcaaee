import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import encodeJpeg, { init } from '@jsquash/jpeg/encode.js';
import type { Image } from '../src/image/image.ts';
import { addToJpeg } from '../src/image/jpeg-metadata.ts';

/** A JPEG of so many pixels as they lie in the file, red at the left and blue below, turned as EXIF says. */
export async function samplePhotograph(width: number, height: number, orientation = 1): Promise<Image> {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let index = 0; index < width * height; index++) {
    const [x, y] = [index % width, Math.floor(index / width)];
    data.set([255 - (255 * x) / width, ((x >> 3) ^ (y >> 3)) & 63, (255 * y) / height, 255], index * 4);
  }
  const wasm = createRequire(import.meta.url).resolve('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm');
  await init({ wasmBinary: readFileSync(wasm) });
  const bytes = new Uint8Array(
    await encodeJpeg({ data, width, height, colorSpace: 'srgb' }, { quality: 95 }),
  );
  const turned = orientation >= 5;
  return {
    type: 'image/jpeg',
    bytes: addToJpeg(bytes, { orientation, profile: [] }),
    size: turned ? { width: height, height: width } : { width, height },
  };
}
