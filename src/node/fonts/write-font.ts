import { FONT_ENTRY_BYTES, FONT_HEADER_BYTES } from './read-font-tables.ts';

/**
 * Tables → a TrueType or OpenType file.
 *
 * @param flavour the file's first four bytes: they say how glyphs are drawn
 */
export function writeFont(flavour: number, tables: ReadonlyMap<string, Buffer>): Buffer {
  // In the order of their tags, as the format wants them.
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = Math.floor(Math.log2(Math.max(1, sorted.length)));
  const header = Buffer.alloc(FONT_HEADER_BYTES + FONT_ENTRY_BYTES * sorted.length);
  header.writeUInt32BE(flavour, 0);
  header.writeUInt16BE(sorted.length, 4);
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * (sorted.length - 2 ** power), 10);
  const parts: Buffer[] = [header];
  let offset = header.length;
  sorted.forEach(([tag, data], index) => {
    const entry = FONT_HEADER_BYTES + FONT_ENTRY_BYTES * index;
    header.write(tag, entry, 'latin1');
    header.writeUInt32BE(sumOf(data), entry + 4);
    header.writeUInt32BE(offset, entry + 8);
    header.writeUInt32BE(data.length, entry + 12);
    // Tables begin at multiples of four.
    parts.push(data, Buffer.alloc(-data.length & 3));
    offset += (data.length + 3) & ~3;
  });
  return Buffer.concat(parts);
}

/** The sum of its 32-bit words, the last filled up with zeros. */
function sumOf(data: Buffer): number {
  const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
  let sum = 0;
  for (let index = 0; index < padded.length; index += 4) sum = (sum + padded.readUInt32BE(index)) >>> 0;
  return sum;
}
