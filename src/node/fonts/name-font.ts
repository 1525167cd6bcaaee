import { readFontTables } from './read-font-tables.ts';
import { writeFont } from './write-font.ts';

/** What the `name` table keeps: copyright, version, licence and its address. */
const KEPT_NAMES = new Set([0, 5, 13, 14]);
const WINDOWS_UNICODE = [3, 1, 0x409] as const;

/** Gives a font the family and the weight that it is asked for by: resvg goes by what stands in the file. */
export function nameFont(font: Buffer, family: string, weight: number): Buffer {
  const tables = new Map(readFontTables(font).map(({ tag, data }) => [tag, data]));
  const style = weight === 400 ? 'Regular' : weight === 700 ? 'Bold' : String(weight);
  const names = new Map([
    ...readNames(tables.get('name')),
    [1, family],
    [2, style],
    [3, `${family} ${style}`],
    [4, `${family} ${style}`],
    [6, `${family}-${style}`.replace(/[^!-~]|[[\](){}<>/%]/g, '')],
  ]);
  tables.set('name', writeNames(names));
  const os2 = tables.get('OS/2');
  if (os2 && os2.length >= 6) {
    const changed = Buffer.from(os2);
    changed.writeUInt16BE(weight, 4);
    tables.set('OS/2', changed);
  }
  return writeFont(font.readUInt32BE(0), tables);
}

function readNames(table: Buffer | undefined): [number, string][] {
  if (!table || table.length < 6) return [];
  const strings = table.readUInt16BE(4);
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => 6 + 12 * index)
    .filter((record) => record + 12 <= table.length)
    .filter((record) => WINDOWS_UNICODE.every((part, at) => table.readUInt16BE(record + 2 * at) === part))
    .filter((record) => KEPT_NAMES.has(table.readUInt16BE(record + 6)))
    .map((record) => {
      const start = strings + table.readUInt16BE(record + 10);
      const text = Buffer.from(table.subarray(start, start + (table.readUInt16BE(record + 8) & ~1)));
      return [table.readUInt16BE(record + 6), text.swap16().toString('utf16le')];
    });
}

function writeNames(names: ReadonlyMap<number, string>): Buffer {
  const sorted = [...names].sort(([a], [b]) => a - b);
  const header = Buffer.alloc(6 + 12 * sorted.length);
  header.writeUInt16BE(sorted.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  const strings = sorted.map(([id, name], index) => {
    const text = Buffer.from(name, 'utf16le').swap16();
    [...WINDOWS_UNICODE, id, text.length, offset].forEach((value, at) => {
      header.writeUInt16BE(value, 6 + 12 * index + 2 * at);
    });
    offset += text.length;
    return text;
  });
  return Buffer.concat([header, ...strings]);
}
