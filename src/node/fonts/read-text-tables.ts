import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { EnvironmentError } from '../environment-error.ts';
import type { PackagedFace } from './font-manifest.ts';
import { FONT_ENTRY_BYTES, FONT_HEADER_BYTES } from './read-font-tables.ts';

/** What text is laid out with; the outlines are nine tenths of a font. */
const TEXT_TABLES = new Set(['GDEF', 'GPOS', 'GSUB', 'OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'kern', 'maxp']);

/**
 * A packaged font without its outlines, as a TrueType file of its own: enough to measure text with.
 *
 * @throws EnvironmentError `no-assets` when the font is not there whole
 */
export function readTextTables(fontsFolder: string, face: PackagedFace): Uint8Array {
  const path = join(fontsFolder, face.file);
  const hint = 'In a checkout run "npm run build"; else install the package again.';
  const file = openFile(path, hint);
  try {
    if (fstatSync(file).size === face.bytes) return readTables(file);
  } finally {
    closeSync(file);
  }
  throw new EnvironmentError('no-assets', `The packaged font ${path} is incomplete.`, { hint });
}

function openFile(path: string, hint: string): number {
  try {
    return openSync(path, 'r');
  } catch (cause) {
    throw new EnvironmentError('no-assets', `Cannot read the packaged font ${path}.`, { hint, cause });
  }
}

function readTables(file: number): Uint8Array {
  const head = readAt(file, 0, FONT_HEADER_BYTES);
  const directory = readAt(file, FONT_HEADER_BYTES, head.readUInt16BE(4) * FONT_ENTRY_BYTES);
  const entries = Array.from({ length: head.readUInt16BE(4) }, (_, index) =>
    directory.subarray(index * FONT_ENTRY_BYTES, (index + 1) * FONT_ENTRY_BYTES),
  ).filter((entry) => TEXT_TABLES.has(entry.toString('latin1', 0, 4)));
  head.writeUInt16BE(entries.length, 4);
  const tables: Buffer[] = [];
  let end = FONT_HEADER_BYTES + entries.length * FONT_ENTRY_BYTES;
  for (const entry of entries) {
    const table = readAt(file, entry.readUInt32BE(8), entry.readUInt32BE(12));
    entry.writeUInt32BE(end, 8);
    // Tables begin at multiples of four.
    tables.push(table, Buffer.alloc(-table.length & 3));
    end += (table.length + 3) & ~3;
  }
  return Buffer.concat([head, ...entries, ...tables]);
}

function readAt(file: number, position: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  readSync(file, buffer, 0, length, position);
  return buffer;
}
