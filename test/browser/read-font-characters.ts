import { inflateSync } from 'node:zlib';

/** The characters that the fonts embedded in a page have glyphs for. */
export function readFontCharacters(html: string): ReadonlySet<string> {
  const fonts = [...html.matchAll(/url\(data:font\/woff;base64,([\w+/=]+)\)/g)];
  if (fonts.length === 0) throw new Error('The page embeds no font.');
  return new Set(fonts.flatMap(([, base64 = '']) => readCharacters(Buffer.from(base64, 'base64'))));
}

/** From the `cmap` table, in its two usual formats: segments of 16-bit codes, groups of 32-bit codes. */
function readCharacters(woff: Buffer): string[] {
  const cmap = readTable(woff, 'cmap');
  const characters: string[] = [];
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4));
    const ranges =
      subtable.readUInt16BE(0) === 4
        ? readSegments(subtable)
        : subtable.readUInt16BE(0) === 12
          ? readGroups(subtable)
          : [];
    for (const [first, last] of ranges)
      for (let code = first; code <= last; code += 1) characters.push(String.fromCodePoint(code));
  }
  return characters;
}

type Range = readonly [first: number, last: number];

function readSegments(subtable: Buffer): Range[] {
  const length = subtable.readUInt16BE(6);
  const ranges: Range[] = [];
  for (let offset = 0; offset < length; offset += 2) {
    const last = subtable.readUInt16BE(14 + offset);
    const first = subtable.readUInt16BE(16 + length + offset);
    if (first !== 0xffff) ranges.push([first, last]);
  }
  return ranges;
}

function readGroups(subtable: Buffer): Range[] {
  const count = subtable.readUInt32BE(12);
  return Array.from({ length: count }, (_, index): Range => {
    const group = 16 + 12 * index;
    return [subtable.readUInt32BE(group), subtable.readUInt32BE(group + 4)];
  });
}

function readTable(woff: Buffer, tag: string): Buffer {
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const entry = 44 + 20 * index;
    if (woff.toString('latin1', entry, entry + 4) !== tag) continue;
    const offset = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(entry + 8));
    return packed.length < woff.readUInt32BE(entry + 12) ? inflateSync(packed) : packed;
  }
  throw new Error(`The font has no table ${tag}.`);
}
