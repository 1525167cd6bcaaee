import { deflateSync } from 'node:zlib';
import { readFontTables } from './read-font-tables.ts';

const HEADER_BYTES = 44;
const ENTRY_BYTES = 20;

/**
 * A TrueType font → WOFF 1.0 (W3C Recommendation of 2012), each table compressed where that makes it
 * smaller. Packages for it compress in JavaScript, which takes longer than cutting the font.
 */
export function packWoff(font: Buffer): Buffer {
  // In the order of their tags, as both formats want them.
  const tables = readFontTables(font);
  const parts: Buffer[] = [];
  let offset = HEADER_BYTES + ENTRY_BYTES * tables.length;
  const directory = Buffer.alloc(ENTRY_BYTES * tables.length);
  tables.forEach(({ tag, checksum, data }, index) => {
    const deflated = deflateSync(data, { level: 9 });
    const stored = deflated.length < data.length ? deflated : data;
    const entry = ENTRY_BYTES * index;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(offset, entry + 4);
    directory.writeUInt32BE(stored.length, entry + 8);
    directory.writeUInt32BE(data.length, entry + 12);
    directory.writeUInt32BE(checksum, entry + 16);
    parts.push(stored, Buffer.alloc(padded(stored.length) - stored.length));
    offset += padded(stored.length);
  });
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('wOFF', 0, 'latin1');
  header.writeUInt32BE(font.readUInt32BE(0), 4);
  header.writeUInt32BE(offset, 8);
  header.writeUInt16BE(tables.length, 12);
  const unpacked = tables.reduce((sum, { data }) => sum + padded(data.length), 12 + 16 * tables.length);
  header.writeUInt32BE(unpacked, 16);
  return Buffer.concat([header, directory, ...parts]);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
