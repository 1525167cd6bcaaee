import type { TextMeasurer } from '../text-measurer.ts';
import type { DrawingState } from './drawing-state.ts';
import { escapeMarkup } from './escape-markup.ts';
import { similarityOf, transformPoint } from './matrix.ts';
import { roundNumber } from './round-number.ts';

interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** px; longer text is narrowed to it. */
  readonly maxWidth: number | undefined;
}

/** A `<text>` without its paint: the whole string, placed by its anchor, so that another font keeps it in place. */
export function textElement(
  { text, x, y, maxWidth }: PlacedText,
  {
    font,
    matrix,
    textAlign,
    textBaseline,
  }: Pick<DrawingState, 'font' | 'matrix' | 'textAlign' | 'textBaseline'>,
  { measurer, family }: { readonly measurer: TextMeasurer; readonly family: string },
): { start: string; content: string } {
  const { scale, degrees } = similarityOf(matrix);
  const [px, py] = transformPoint(matrix, x, y + baselineShift(textBaseline, measurer) * font.size).map(
    roundNumber,
  );
  const anchor = { left: '', start: '', center: 'middle', right: 'end', end: 'end' }[textAlign];
  const narrowed = maxWidth !== undefined && measurer.measure(text, font) > maxWidth;
  const attributes = {
    x: px,
    y: py,
    'text-anchor': anchor,
    'font-size': roundNumber(font.size * scale),
    'font-weight': font.weight === 400 ? '' : String(font.weight),
    'font-style': font.style === 'normal' ? '' : font.style,
    'font-family': font.family === family ? '' : escapeMarkup(font.family),
    transform: roundNumber(degrees) === '0' ? '' : `rotate(${roundNumber(degrees)} ${px} ${py})`,
    textLength: narrowed ? roundNumber(maxWidth * scale) : '',
    lengthAdjust: narrowed ? 'spacingAndGlyphs' : '',
    // SVG would drop spaces that canvas draws.
    'xml:space': /^ | $| {2}/.test(text) ? 'preserve' : '',
  };
  const written = Object.entries(attributes).filter(([, value]) => value !== '');
  return {
    start: `<text${written.map(([name, value]) => ` ${name}="${value}"`).join('')}`,
    content: escapeMarkup(text),
  };
}

/** From where canvas is told to put text down to the line that the letters stand on, in em. */
function baselineShift(baseline: CanvasTextBaseline, { metrics }: TextMeasurer): number {
  const { ascent, emAscent, emDescent } = metrics;
  switch (baseline) {
    case 'top':
      return emAscent;
    case 'hanging':
      return 0.8 * ascent;
    case 'middle':
      return (emAscent - emDescent) / 2;
    case 'bottom':
    case 'ideographic':
      return -emDescent;
    case 'alphabetic':
      return 0;
  }
}
