import type { Image } from './image.ts';
import { readChunk } from './read-chunk.ts';

const ANIMATION_FLAG = 0x02;

/** A GIF of several pictures, a PNG or WebP that says so: in a page it moves for ever. */
export function isAnimated(type: Image['type'], bytes: Uint8Array): boolean {
  if (type === 'image/gif') return hasSecondPicture(bytes);
  if (type === 'image/png') return isAnimatedPng(bytes);
  return type === 'image/webp' && bytes[15] === 0x58 && ((bytes[20] ?? 0) & ANIMATION_FLAG) !== 0;
}

function isAnimatedPng(bytes: Uint8Array): boolean {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const { name, length } = readChunk(bytes, at, 'png');
    if (name === 'acTL') return true;
    if (name === 'IDAT') return false;
    at += 12 + length;
  }
  return false;
}

const EXTENSION = 0x21;
const PICTURE = 0x2c;

function hasSecondPicture(bytes: Uint8Array): boolean {
  const byte = (at: number) => bytes[at] ?? 0;
  const colours = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const skipPieces = (from: number) => {
    let at = from;
    while (byte(at) !== 0) at += byte(at) + 1;
    return at + 1;
  };
  let pictures = 0;
  for (let at = 13 + colours(byte(10)); at < bytes.length; ) {
    if (byte(at) === EXTENSION) at = skipPieces(at + 2);
    else if (byte(at) === PICTURE) {
      if (++pictures > 1) return true;
      at = skipPieces(at + 11 + colours(byte(at + 9)));
    } else break;
  }
  return false;
}
