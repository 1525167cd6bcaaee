/** A figure as printed, taken apart to be set large: `最高` `2000` `万元`, `up to RMB ` `20` ` million`. */
export interface FigureParts {
  readonly before: string;
  readonly number: string;
  readonly after: string;
  /** How wide it is in ems of the number, what stands about it being half as large. */
  readonly width: number;
}

/** @param value as machines read it: dates and words stay whole */
export function splitFigure(text: string, value: string): FigureParts {
  const match = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value)
    ? /^(\D*?)([−-]?\d[\d.,]*(?:[%‰×])?)(.*)$/su.exec(text)
    : undefined;
  const [, before = '', number = text, after = ''] = match ?? [];
  const width = widthOf(number) + (widthOf(before) + widthOf(after)) / 2 + 0.1;
  return { before, number, after, width: Number(width.toFixed(2)) };
}

/** In ems, none too narrow. */
function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char >= '\u2E80' ? 1 : (widths[char] ?? 0.62)), 0);
}

const widths: Readonly<Record<string, number>> = {
  '%': 0.95,
  '\u00A0': 0.3,
  '.': 0.3,
  ',': 0.3,
  M: 0.85,
  m: 0.95,
};
