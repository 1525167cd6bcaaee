/** The code points that a TrueType or OpenType font has glyphs for, ascending. */
export async function readCodePoints(font: Uint8Array): Promise<readonly number[]> {
  const { Blob, Face } = await import('harfbuzzjs');
  return [...new Face(new Blob(font)).collectUnicodes()];
}
