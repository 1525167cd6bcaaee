import type { TextFont } from '../text-measurer.ts';

/** A font as canvas names it. */
export interface CanvasFont extends TextFont {
  readonly style: string;
  readonly family: string;
}

const SHORTHAND =
  /^(?:(italic|oblique|normal)\s+)?(?:(normal|bold|lighter|bolder|\d{3})\s+)?(\d*\.?\d+)px(?:\/\S+)?\s+(.+)$/;

/** `italic 700 28px "Noto Sans SC"` → its parts; nothing where it can't be read, which canvas ignores. */
export function parseCanvasFont(font: string): CanvasFont | undefined {
  const found = SHORTHAND.exec(font.trim());
  if (!found) return undefined;
  const [, style = 'normal', weight = 'normal', size = '', family = ''] = found;
  const named: Readonly<Record<string, number>> = { normal: 400, lighter: 400, bold: 700, bolder: 700 };
  return { style, weight: named[weight] ?? Number(weight), size: Number(size), family };
}
