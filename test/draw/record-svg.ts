import { SvgContext } from '../../src/draw/svg/svg-context.ts';
import type { TextMeasurer } from '../../src/draw/text-measurer.ts';

/** Every character is half as wide as the type is high. */
export const halfEms: TextMeasurer = {
  measure: (text, { size }) => 0.5 * size * [...text].length,
  outline: (text, { size }) => `M0 0H${0.5 * size * [...text].length}`,
  metrics: { ascent: 1.16, descent: 0.288, emAscent: 0.88, emDescent: 0.12 },
};

/** What a few calls leave in an SVG of 100 × 100, without the element around all. */
export function recordSvg(draw: (context: SvgContext) => void, outlined = false): string {
  const context = new SvgContext({
    width: 100,
    height: 100,
    idPrefix: 'c.',
    family: 'Noto',
    measurer: halfEms,
    outlined,
  });
  draw(context);
  return context.markup().replace(/^<g stroke-miterlimit="10">|<\/g>$/g, '');
}
