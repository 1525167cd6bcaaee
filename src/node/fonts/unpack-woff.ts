import { inflateSync } from 'node:zlib';
import { writeFont } from './write-font.ts';

const HEADER_BYTES = 44;
const ENTRY_BYTES = 20;
const LARGEST = 64 * 1024 * 1024;

/**
 * WOFF 1.0 → the font that is in it.
 *
 * @throws where the file is damaged, or holds more than it says
 */
export function unpackWoff(woff: Buffer): Buffer {
  const tables = new Map<string, Buffer>();
  let unpacked = 0;
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const entry = HEADER_BYTES + ENTRY_BYTES * index;
    const start = woff.readUInt32BE(entry + 4);
    const end = start + woff.readUInt32BE(entry + 8);
    const length = woff.readUInt32BE(entry + 12);
    unpacked += length;
    if (end > woff.length || unpacked > LARGEST) throw new RangeError('A table is larger than its file.');
    const packed = woff.subarray(start, end);
    const table = packed.length < length ? inflateSync(packed, { maxOutputLength: length }) : packed;
    if (table.length !== length) throw new RangeError('A table is not as long as it says.');
    tables.set(woff.toString('latin1', entry, entry + 4), table);
  }
  return writeFont(woff.readUInt32BE(4), tables);
}
