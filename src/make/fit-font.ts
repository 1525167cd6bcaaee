import { readFontTables } from '../node/fonts/read-font-tables.ts';
import { writeFont } from '../node/fonts/write-font.ts';

/** Fields of a table that say how high a line is, by their place in it. */
const LINE_FIELDS = {
  hhea: [4, 6, 8],
  'OS/2': [68, 70, 72, 74, 76],
} as const;

/**
 * Makes a Latin font as large as the Han font that it stands beside, and its lines as high: a word in the
 * other script then moves no line.
 *
 * @param unitsPerEm fewer than the font has make it larger
 */
export function fitFont(font: Buffer, unitsPerEm: number, han: Buffer): Buffer {
  const tables = new Map(readFontTables(font).map(({ tag, data }) => [tag, Buffer.from(data)]));
  const model = new Map(readFontTables(han).map(({ tag, data }) => [tag, data]));
  const hanUnits = model.get('head')?.readUInt16BE(18) ?? 1000;
  tables.get('head')?.writeUInt16BE(unitsPerEm, 18);
  for (const [tag, fields] of Object.entries(LINE_FIELDS)) {
    for (const field of fields) {
      const value = model.get(tag)?.readInt16BE(field) ?? 0;
      tables.get(tag)?.writeInt16BE(Math.round((value * unitsPerEm) / hanUnits), field);
    }
  }
  return writeFont(font.readUInt32BE(0), tables);
}
