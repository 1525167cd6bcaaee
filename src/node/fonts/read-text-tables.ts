import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { EnvironmentError } from '../environment-error.ts';
import type { PackagedFace } from './font-manifest.ts';

/** What text is laid out with; the outlines are nine tenths of a font. */
const TEXT_TABLES = new Set(['GDEF', 'GPOS', 'GSUB', 'OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'kern', 'maxp']);
const HEADER_BYTES = 12;
const ENTRY_BYTES = 16;

/**
 * A packaged font without its outlines, as a TrueType file of its own: enough to measure text with.
 *
 * @throws EnvironmentError `no-assets` when the font is not there whole
 */
export async function readTextTables(fontsFolder: string, face: PackagedFace): Promise<Uint8Array> {
  const path = join(fontsFolder, face.file);
  const hint = 'In a checkout run "npm run build"; else install the package again.';
  const file = await open(path).catch((cause: unknown) => {
    throw new EnvironmentError('no-assets', `Cannot read the packaged font ${path}.`, { hint, cause });
  });
  try {
    if ((await file.stat()).size === face.bytes) return await readTables(file);
  } finally {
    await file.close();
  }
  throw new EnvironmentError('no-assets', `The packaged font ${path} is incomplete.`, { hint });
}

async function readTables(file: FileHandle): Promise<Uint8Array> {
  const head = await readAt(file, 0, HEADER_BYTES);
  const directory = await readAt(file, HEADER_BYTES, head.readUInt16BE(4) * ENTRY_BYTES);
  const entries = Array.from({ length: head.readUInt16BE(4) }, (_, index) =>
    directory.subarray(index * ENTRY_BYTES, (index + 1) * ENTRY_BYTES),
  ).filter((entry) => TEXT_TABLES.has(entry.toString('latin1', 0, 4)));
  head.writeUInt16BE(entries.length, 4);
  const tables: Buffer[] = [];
  let end = HEADER_BYTES + entries.length * ENTRY_BYTES;
  for (const entry of entries) {
    const table = await readAt(file, entry.readUInt32BE(8), entry.readUInt32BE(12));
    entry.writeUInt32BE(end, 8);
    // Tables begin at multiples of four.
    tables.push(table, Buffer.alloc(-table.length & 3));
    end += (table.length + 3) & ~3;
  }
  return Buffer.concat([head, ...entries, ...tables]);
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  await file.read(buffer, 0, length, position);
  return buffer;
}
