import type { Font, SvgPathCommand } from 'harfbuzzjs';
import type { TextFont, TextMeasurer } from '../../draw/text-measurer.ts';
import type { FontStack } from '../../page/font-subset.ts';
import { nearestWeight } from '../fonts/nearest-weight.ts';
import { type OpenFace, type OpenFamily, openFamilies } from '../fonts/open-families.ts';
import { splitRuns, type TextRun } from '../fonts/split-runs.ts';

/** The line's height comes from it, whatever stands out. */
const REGULAR = 400;

/**
 * Measures as browsers set text: each run of characters in the first family that has them, by HarfBuzz.
 * Widths are kept: a deck's charts share names. A font is read when a text needs it.
 *
 * @returns a measurer for texts of a language (BCP 47): punctuation differs by it
 * @throws EnvironmentError `no-assets` when the packaged fonts are not there
 */
export async function loadTextMeasurer(
  fontsFolder: string,
  stack: FontStack,
): Promise<(language: string) => TextMeasurer> {
  const [harfbuzz, families] = await Promise.all([import('harfbuzzjs'), openFamilies(fontsFolder, stack)]);
  const [first] = families;
  if (!first) throw new Error('No family is open.');
  const fonts = new Map<OpenFace, Font>();
  const fontOf = ({ faces }: OpenFamily, weight: number): Font => {
    const face = nearestWeight(faces, weight);
    if (!face) throw new Error('A family has no face.');
    const font = fonts.get(face) ?? new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(face.readText())));
    fonts.set(face, font);
    return font;
  };
  const metrics = readMetrics(fontOf(first, REGULAR));
  return (language) => {
    const widths = new Map<string, number>();
    const shape = ({ text, family }: TextRun, weight: number) => {
      const font = fontOf(family, weight);
      const buffer = new harfbuzz.Buffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      buffer.setLanguage(language);
      harfbuzz.shape(font, buffer);
      return { font, buffer };
    };
    const emsOf = (run: TextRun, weight: number) => {
      const { font, buffer } = shape(run, weight);
      const advance = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
      return advance / font.face.upem;
    };
    const outline = (text: string, { size, weight }: TextFont) => {
      let pen = 0;
      const glyphs = splitRuns(families, text).flatMap((run) => {
        const { font, buffer } = shape(run, weight);
        const scale = size / font.face.upem;
        const positions = buffer.getGlyphPositions();
        return buffer.getGlyphInfos().map(({ codepoint }, index) => {
          const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {};
          const from = { x: pen + xOffset * scale, y: -yOffset * scale, scale };
          pen += xAdvance * scale;
          return placeOutline(font.glyphToJson(codepoint), from);
        });
      });
      return glyphs.join('');
    };
    const measure = (text: string, { size, weight }: TextFont) => {
      const key = `${weight} ${text}`;
      const runs = () => splitRuns(families, text);
      const width = widths.get(key) ?? runs().reduce((sum, run) => sum + emsOf(run, weight), 0);
      widths.set(key, width);
      return width * size;
    };
    return { measure, metrics, outline };
  };
}

/** Fonts count upwards, in units of their own. */
function placeOutline(
  commands: readonly SvgPathCommand[],
  { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number },
): string {
  return commands
    .map(({ type, values }) => {
      const placed = values.map((value, index) => (index % 2 === 0 ? x + value * scale : y - value * scale));
      return `${type}${placed.map((value) => Math.round(value * 10) / 10).join(' ')}`;
    })
    .join('');
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
