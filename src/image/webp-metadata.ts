import { joinBytes } from './join-bytes.ts';
import { readChunk } from './read-chunk.ts';

const EXIF_FLAG = 0x08;
const PROFILE_FLAG = 0x20;
const XMP_FLAG = 0x04;

/** A WebP without what is said of the picture. */
export function dropWebpMetadata(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const { name, length } = readChunk(bytes, at, 'webp');
    const chunk = bytes.slice(at, at + 8 + length + (length % 2));
    at += 8 + length + (length % 2);
    if (name === 'VP8X' && chunk[8] !== undefined) chunk[8] &= ~(EXIF_FLAG | XMP_FLAG);
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(chunk);
  }
  const body = joinBytes([bytes.subarray(8, 12), ...kept]);
  const head = bytes.slice(0, 8);
  new DataView(head.buffer).setUint32(4, body.length, true);
  return joinBytes([head, body]);
}

/** It says what its colours are, which an encoder would lose. */
export function hasWebpProfile(bytes: Uint8Array): boolean {
  return readChunk(bytes, 12, 'webp').name === 'VP8X' && ((bytes[20] ?? 0) & PROFILE_FLAG) !== 0;
}
