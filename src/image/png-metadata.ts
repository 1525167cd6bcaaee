import { joinBytes } from './join-bytes.ts';
import { readChunk } from './read-chunk.ts';

/** A PNG without what is said of the picture: its texts, times, places and authors. */
export function dropPngMetadata(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const { name, length } = readChunk(bytes, at, 'png');
    const chunk = bytes.subarray(at, at + 12 + length);
    at += 12 + length;
    if (!/^(?:eXIf|tEXt|zTXt|iTXt|tIME)$/.test(name)) kept.push(chunk);
    if (name === 'IEND') break;
  }
  return joinBytes(kept);
}

/** The chunks of a PNG that say what its colours are. */
export function pngProfile(bytes: Uint8Array): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const { name, length } = readChunk(bytes, at, 'png');
    const end = at + 12 + length;
    if (/^(?:iCCP|sRGB|gAMA|cHRM|cICP)$/.test(name)) found.push(bytes.subarray(at, end));
    if (name === 'IDAT') break;
    at = end;
  }
  return found;
}

const HEADER_END = 8 + 25;

/** An encoder's PNG with the colours of the one that it was made from. */
export function addToPng(bytes: Uint8Array, profile: readonly Uint8Array[]): Uint8Array {
  return joinBytes([bytes.subarray(0, HEADER_END), ...profile, bytes.subarray(HEADER_END)]);
}
