/** How far text runs, in stage pixels. */
export type MeasureWidth = (text: string, font: StageFont) => number;

export interface StageFont {
  /** px */
  readonly size: number;
  readonly bold: boolean;
}

/** Without a font at hand: no face of ours is wider. */
export function roughWidth(text: string, { size, bold }: StageFont): number {
  let ems = 0;
  for (const char of text) ems += char >= '\u2E80' || /[“”‘’…—]/.test(char) ? 1 : widthOf(char);
  return ems * size * (bold ? 1.06 : 1);
}

function widthOf(char: string): number {
  if (/[ilIjt.,;:'!| ]/.test(char)) return 0.36;
  if (/[mwMW@%]/.test(char)) return 0.95;
  return /[A-Z]/.test(char) ? 0.72 : 0.6;
}
