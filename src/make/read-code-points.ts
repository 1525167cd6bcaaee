const SEGMENTED_COVERAGE = 12;

/**
 * The code points that a TrueType font has glyphs for, ascending: from the format 12 subtable of its
 * `cmap`, which every font with characters beyond U+FFFF has.
 */
export function readCodePoints(font: Buffer): readonly number[] {
  const cmap = findTable(font, 'cmap');
  const subtables = font.readUInt16BE(cmap + 2);
  for (let index = 0; index < subtables; index += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
    if (font.readUInt16BE(subtable) === SEGMENTED_COVERAGE) return readGroups(font, subtable);
  }
  throw new Error('The font has no cmap subtable of format 12.');
}

function findTable(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index += 1) {
    const entry = 12 + 16 * index;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no ${tag} table.`);
}

function readGroups(font: Buffer, subtable: number): readonly number[] {
  const codePoints: number[] = [];
  const groups = font.readUInt32BE(subtable + 12);
  for (let index = 0; index < groups; index += 1) {
    const group = subtable + 16 + 12 * index;
    const last = font.readUInt32BE(group + 4);
    for (let codePoint = font.readUInt32BE(group); codePoint <= last; codePoint += 1) {
      codePoints.push(codePoint);
    }
  }
  return codePoints;
}
