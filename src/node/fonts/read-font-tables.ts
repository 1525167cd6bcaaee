/** A table of a font as its file's directory lists it. */
export interface FontTable {
  readonly tag: string;
  readonly checksum: number;
  readonly data: Buffer;
}

export const FONT_HEADER_BYTES = 12;
export const FONT_ENTRY_BYTES = 16;

/**
 * The tables of a TrueType or OpenType file, in its own order.
 *
 * @throws RangeError where the directory points out of the file
 */
export function readFontTables(font: Buffer): readonly FontTable[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = FONT_HEADER_BYTES + FONT_ENTRY_BYTES * index;
    const start = font.readUInt32BE(entry + 8);
    const end = start + font.readUInt32BE(entry + 12);
    if (end > font.length) throw new RangeError('A table ends behind the font.');
    return {
      tag: font.toString('latin1', entry, entry + 4),
      checksum: font.readUInt32BE(entry + 4),
      data: font.subarray(start, end),
    };
  });
}
