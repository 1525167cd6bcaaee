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

type TextState = Pick<DrawingState, 'font' | 'matrix' | 'textAlign' | 'textBaseline'>;

interface TextSetting {
  readonly measurer: TextMeasurer;
  /** Of the whole drawing: texts in it don't name it again. */
  readonly family: string;
}

/** A `<text>` without its paint: the whole string, placed by its anchor, so that another font keeps it in place. */
export function textElement(
  placed: PlacedText,
  state: TextState,
  { measurer, family }: TextSetting,
): { start: string; content: string } {
  const { text, maxWidth } = placed;
  const { font, textAlign } = state;
  const { px, py, scale, degrees } = placeText(placed, state, measurer);
  const anchor = { left: '', start: '', center: 'middle', right: 'end', end: 'end' }[textAlign];
  const narrowed = isNarrowed(placed, state, measurer) && maxWidth !== undefined;
  const attributes = {
    x: px,
    y: py,
    'text-anchor': anchor,
    'font-size': roundNumber(font.size * scale),
    'font-weight': font.weight === 400 ? '' : String(font.weight),
    'font-style': font.style === 'normal' ? '' : font.style,
    'font-family': font.family === family ? '' : escapeMarkup(font.family),
    transform: degrees === '0' ? '' : `rotate(${degrees} ${px} ${py})`,
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

/**
 * The same as a `<path>`: in a PDF, text that is stroked would be a bitmap font of its own. Nothing where the
 * text is narrowed.
 */
export function textOutline(
  placed: PlacedText,
  state: TextState,
  { measurer }: TextSetting,
): { start: string } | undefined {
  if (isNarrowed(placed, state, measurer)) return undefined;
  const { font, textAlign } = state;
  const { px, py, scale, degrees } = placeText(placed, state, measurer);
  const size = font.size * scale;
  const share = { left: 0, start: 0, center: 0.5, right: 1, end: 1 }[textAlign];
  const back = roundNumber(-share * measurer.measure(placed.text, { ...font, size }));
  const turn = degrees === '0' ? '' : ` rotate(${degrees})`;
  const data = measurer.outline(placed.text, { ...font, size });
  return { start: `<path transform="translate(${px} ${py})${turn} translate(${back} 0)" d="${data}"` };
}

function placeText(
  { x, y }: PlacedText,
  { font, matrix, textBaseline }: TextState,
  measurer: TextMeasurer,
): { px: string; py: string; scale: number; degrees: string } {
  const { scale, degrees } = similarityOf(matrix);
  const baseline = y + baselineShift(textBaseline, measurer) * font.size;
  const [px, py] = transformPoint(matrix, x, baseline);
  return { px: roundNumber(px), py: roundNumber(py), scale, degrees: roundNumber(degrees) };
}

function isNarrowed({ text, maxWidth }: PlacedText, { font }: TextState, measurer: TextMeasurer): boolean {
  return maxWidth !== undefined && measurer.measure(text, font) > maxWidth;
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
