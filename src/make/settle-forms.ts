import { Blob, Face, Font, shape, Buffer as Text } from 'harfbuzzjs';
import { readCodePoints } from '../node/fonts/read-code-points.ts';
import { readFontTables } from '../node/fonts/read-font-tables.ts';
import { writeFont } from '../node/fonts/write-font.ts';

/** Figures of one width, as beside Latin; dashes that join, as beside Han. */
const SETTLED = [
  { characters: '0123456789', script: 'Latn', language: 'en' },
  { characters: '—⸺⸻', script: 'Hani', language: 'zh-CN' },
] as const;

/**
 * Gives the characters whose form depends on what stands beside them the form that they have in Chinese
 * briefings, wherever they stand: else the same figure is narrower behind Han than by itself, and an SVG has
 * other widths than a canvas. The feature that tells the forms apart, `locl`, is then of no use.
 */
export async function settleForms(font: Buffer): Promise<Buffer> {
  const hbFont = new Font(new Face(new Blob(font)));
  const glyphOf = (character: string, script: string, language: string): number => {
    const text = new Text();
    text.addText(character);
    text.guessSegmentProperties();
    text.setScript(script);
    text.setLanguage(language);
    shape(hbFont, text);
    return text.getGlyphInfos()[0]?.codepoint ?? 0;
  };
  const settled = new Map(
    SETTLED.flatMap(({ characters, script, language }) =>
      [...characters].map((character) => [character.codePointAt(0), glyphOf(character, script, language)]),
    ),
  );
  const glyphs = (await readCodePoints(font)).map(
    (codePoint) => [codePoint, settled.get(codePoint) ?? hbFont.nominalGlyph(codePoint) ?? 0] as const,
  );
  const tables = new Map(readFontTables(font).map(({ tag, data }) => [tag, data]));
  tables.set('cmap', writeCharacterMap(glyphs));
  return writeFont(font.readUInt32BE(0), tables);
}

/** A `cmap` of one subtable of format 12: ranges of characters whose glyphs follow each other. */
function writeCharacterMap(glyphs: readonly (readonly [codePoint: number, glyph: number])[]): Buffer {
  const groups: { first: number; last: number; glyph: number }[] = [];
  for (const [codePoint, glyph] of glyphs) {
    const open = groups.at(-1);
    if (open && codePoint === open.last + 1 && glyph === open.glyph + codePoint - open.first)
      open.last = codePoint;
    else groups.push({ first: codePoint, last: codePoint, glyph });
  }
  const table = Buffer.alloc(28 + 12 * groups.length);
  table.writeUInt16BE(1, 2);
  // For Windows, the whole of Unicode, behind these twelve bytes.
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(table.length - 12, 16);
  table.writeUInt32BE(groups.length, 24);
  groups.forEach(({ first, last, glyph }, index) => {
    [first, last, glyph].forEach((value, at) => {
      table.writeUInt32BE(value, 28 + 12 * index + 4 * at);
    });
  });
  return table;
}
