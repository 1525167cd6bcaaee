import type { FontOrder, OpenFont } from '../../page/open-font.ts';

import { digestOf } from '../digest.ts';
import { toCodePointRanges } from './code-point-ranges.ts';
import { nameFont } from './name-font.ts';
import { readCodePoints } from './read-code-points.ts';
import { readFontTables } from './read-font-tables.ts';
import { unpackWoff } from './unpack-woff.ts';

/** Without them no text can be set. */
const NEEDED = ['OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name'];
const OUTLINES = ['glyf', 'CFF '];
const LARGEST = 64 * 1024 * 1024;

/** A font file of an author, checked and unpacked, or what is wrong with it. */
export async function openHouseFont({
  family,
  weight,
  bytes,
}: FontOrder['house'][number]): Promise<OpenFont | { readonly reason: string }> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const font = await unpack(file).catch(() => undefined);
  if (!font) return { reason: 'it is no font, or is damaged' };
  const tags = tagsOf(font);
  const lacking = NEEDED.filter((tag) => !tags.has(tag));
  if (tags.has('fvar')) return { reason: 'it holds all weights in one (a variable font)' };
  if (lacking.length > 0) return { reason: `it has no ${lacking.join(', ')} table` };
  if (!OUTLINES.some((tag) => tags.has(tag))) return { reason: 'it has no outlines' };
  const codePoints = toCodePointRanges(await readCodePoints(font));
  if (codePoints.length === 0) return { reason: 'it has no characters' };
  const named = nameFont(font, family, weight);
  return { family, weight, font: named, digest: digestOf(named), codePoints };
}

async function unpack(file: Buffer): Promise<Buffer | undefined> {
  switch (file.toString('latin1', 0, 4)) {
    case '\0\u0001\0\0':
    case 'OTTO':
    case 'true':
      return file;
    case 'wOFF':
      return unpackWoff(file);
    case 'wOF2': {
      // What it says that it unpacks to.
      if (file.readUInt32BE(16) > LARGEST) return undefined;
      const { default: decompress } = await import('wawoff2/decompress.js');
      return Buffer.from(await decompress(file));
    }
    default:
      return undefined;
  }
}

function tagsOf(font: Buffer): ReadonlySet<string> {
  try {
    return new Set(readFontTables(font).map(({ tag }) => tag));
  } catch {
    return new Set();
  }
}
