import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isTurned } from '../../image/exif-orientation.ts';
import type { Image, ImageSize } from '../../image/image.ts';
import { isAnimated } from '../../image/is-animated.ts';
import { addToJpeg, dropJpegMetadata } from '../../image/jpeg-metadata.ts';
import { addToPng, pngProfile } from '../../image/png-metadata.ts';
import { hasWebpProfile } from '../../image/webp-metadata.ts';
import type { FitOrder } from '../../page/fit-pictures.ts';

/** Pixels, four bytes each. */
interface Pixels extends ImageSize {
  readonly data: Uint8ClampedArray;
}

/** Fine gradients stay smooth; below, skies begin to show steps. */
const QUALITY = 82;
const LANCZOS = 3;

/** An image in another size and its own format; nothing where that can't be done without loss of another kind. */
export async function reencode({ image, size }: FitOrder): Promise<Uint8Array | undefined> {
  if (isAnimated(image.type, image.bytes)) return undefined;
  try {
    switch (image.type) {
      case 'image/jpeg':
        return await reencodeJpeg(image, size);
      case 'image/png':
        return await reencodePng(image, size);
      case 'image/webp':
        return hasWebpProfile(image.bytes) ? undefined : await reencodeWebp(image, size);
      default:
        return undefined;
    }
  } catch {
    // Codecs throw what they like where the bytes make no picture to them: numbers, traps, errors.
    return undefined;
  }
}

async function reencodeJpeg({ bytes }: Image, size: ImageSize): Promise<Uint8Array> {
  const [{ default: decoder }, { default: encoder }, { defaultOptions }] = await Promise.all([
    import('@jsquash/jpeg/codec/dec/mozjpeg_dec.js'),
    import('@jsquash/jpeg/codec/enc/mozjpeg_enc.js'),
    import('@jsquash/jpeg/meta.js'),
  ]);
  const { orientation, profile } = dropJpegMetadata(bytes);
  const decode = await open<Decoder>(decoder, '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm');
  // The pixels lie as the camera wrote them, and are turned when they are shown.
  const lying = isTurned(orientation) ? { width: size.height, height: size.width } : size;
  const small = await resize(decode.decode(bytes, false), lying);
  const encode = await open<Encoder>(encoder, '@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm');
  const options = { ...defaultOptions, quality: QUALITY };
  return addToJpeg(copyOf(encode.encode(small.data, small.width, small.height, options)), {
    orientation,
    profile,
  });
}

async function reencodePng({ bytes }: Image, size: ImageSize): Promise<Uint8Array> {
  const codec = await import('@jsquash/png/codec/pkg/squoosh_png.js');
  codec.initSync(wasmOf('@jsquash/png/codec/pkg/squoosh_png_bg.wasm'));
  const small = await resize(codec.decode(bytes), size);
  const pixels = new Uint8Array(small.data.buffer);
  return addToPng(codec.encode(pixels, small.width, small.height, 8), pngProfile(bytes));
}

async function reencodeWebp({ bytes }: Image, size: ImageSize): Promise<Uint8Array> {
  const [{ default: decoder }, { default: encoder }, { defaultOptions }] = await Promise.all([
    import('@jsquash/webp/codec/dec/webp_dec.js'),
    // Not the one for SIMD, which not every machine has: the bytes are to be the same on all.
    import('@jsquash/webp/codec/enc/webp_enc.js'),
    import('@jsquash/webp/meta.js'),
  ]);
  const decode = await open<Decoder>(decoder, '@jsquash/webp/codec/dec/webp_dec.wasm');
  const small = await resize(decode.decode(bytes, false), size);
  const encode = await open<Encoder>(encoder, '@jsquash/webp/codec/enc/webp_enc.wasm');
  return copyOf(
    encode.encode(small.data, small.width, small.height, { ...defaultOptions, quality: QUALITY }),
  );
}

async function resize(pixels: Pixels | null, { width, height }: ImageSize): Promise<Pixels> {
  if (!pixels) throw new Error('These bytes make no picture.');
  const codec = await import('@jsquash/resize/lib/resize/pkg/squoosh_resize.js');
  codec.initSync(wasmOf('@jsquash/resize/lib/resize/pkg/squoosh_resize_bg.wasm'));
  const data = new Uint8Array(pixels.data.buffer);
  const small = codec.resize(data, pixels.width, pixels.height, width, height, LANCZOS, true, true);
  return { data: small, width, height };
}

interface Decoder {
  decode(bytes: Uint8Array, turned: boolean): Pixels | null;
}

interface Encoder {
  encode(data: Uint8ClampedArray, width: number, height: number, options: object): Uint8Array | null;
}

type Factory = (options: object) => Promise<unknown>;

/** A codec made anew for each picture: what one leaves behind, memory or a fault, is gone with it. */
async function open<Codec>(factory: unknown, path: string): Promise<Codec> {
  providePixels();
  const options = { noInitialRun: true, wasmBinary: wasmOf(path), print: sayNothing, printErr: sayNothing };
  return (await (factory as Factory)(options)) as Codec;
}

function sayNothing(): void {}

/** What a browser's codecs return their pixels in; Node has none. */
function providePixels(): void {
  if ('ImageData' in globalThis) return;
  class ImageData implements Pixels {
    readonly data: Uint8ClampedArray;
    readonly width: number;
    readonly height: number;
    constructor(data: Uint8ClampedArray, width: number, height: number) {
      this.data = data;
      this.width = width;
      this.height = height;
    }
  }
  Object.assign(globalThis, { ImageData });
}

function wasmOf(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(path)));
}

/** Out of the codec's own memory. */
function copyOf(bytes: Uint8Array | null): Uint8Array {
  if (!bytes) throw new Error('The codec gave nothing.');
  return bytes.slice();
}
