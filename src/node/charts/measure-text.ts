import type { Font } from 'harfbuzzjs';
import type { TextFont, TextMeasurer } from '../../draw/text-measurer.ts';
import { findFace, readFontManifest } from '../fonts/font-manifest.ts';
import { readTextTables } from '../fonts/read-text-tables.ts';

/** The weights that charts are set in: text, and what stands out. */
const WEIGHTS = [400, 700] as const;

/**
 * Measures with the packaged fonts, as HarfBuzz sets them in a browser, too. Widths are kept: a deck's
 * charts share names.
 *
 * @returns a measurer for texts of a language (BCP 47): punctuation differs by it
 * @throws EnvironmentError `no-assets` when the family is not packaged
 */
export async function loadTextMeasurer(
  fontsFolder: string,
  family: string,
): Promise<(language: string) => TextMeasurer> {
  const [harfbuzz, manifest] = await Promise.all([import('harfbuzzjs'), readFontManifest(fontsFolder)]);
  const [regular, bold] = await Promise.all(
    WEIGHTS.map(async (weight) => {
      const bytes = await readTextTables(fontsFolder, findFace(manifest, family, weight));
      return new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(bytes)));
    }),
  );
  if (!regular || !bold) throw new Error('No font is loaded.');
  const metrics = readMetrics(regular);
  return (language) => {
    const widths = new Map<string, number>();
    const emsOf = (text: string, font: Font) => {
      const buffer = new harfbuzz.Buffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      buffer.setLanguage(language);
      harfbuzz.shape(font, buffer);
      const advance = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
      return advance / font.face.upem;
    };
    const measure = (text: string, { size, weight }: TextFont) => {
      const isBold = weight >= 600;
      const key = `${isBold ? 'b' : 'r'}${text}`;
      const width = widths.get(key) ?? emsOf(text, isBold ? bold : regular);
      widths.set(key, width);
      return width * size;
    };
    return { measure, metrics };
  };
}

/** Browsers take the line's height from `hhea`, and the em's place in it from `OS/2`. */
function readMetrics(font: Font): TextMeasurer['metrics'] {
  const { upem } = font.face;
  const { ascender, descender } = font.hExtents();
  const os2 = font.face.referenceTable('OS/2');
  const view = new DataView(os2?.buffer ?? new ArrayBuffer(72), os2?.byteOffset ?? 0);
  return {
    ascent: ascender / upem,
    descent: -descender / upem,
    emAscent: view.getInt16(68) / upem,
    emDescent: -view.getInt16(70) / upem,
  };
}
