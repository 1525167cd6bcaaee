import { type CanvasFont, parseCanvasFont } from './canvas-font.ts';
import { identity, type Matrix } from './matrix.ts';
import type { SvgGradient } from './svg-gradient.ts';

/** What `save` keeps and `restore` brings back. */
export interface DrawingState {
  readonly fillStyle: string | SvgGradient;
  readonly strokeStyle: string | SvgGradient;
  readonly lineWidth: number;
  readonly lineCap: CanvasLineCap;
  readonly lineJoin: CanvasLineJoin;
  readonly miterLimit: number;
  readonly lineDash: readonly number[];
  readonly lineDashOffset: number;
  readonly globalAlpha: number;
  /** As it was set. */
  readonly fontText: string;
  readonly font: CanvasFont;
  readonly textAlign: CanvasTextAlign;
  readonly textBaseline: CanvasTextBaseline;
  readonly matrix: Matrix;
  /** Paths with their fill rules, each within the one before. */
  readonly clips: readonly Clip[];
}

export interface Clip {
  readonly data: string;
  readonly rule: CanvasFillRule;
}

/** Canvas begins with it, and SVG with 4. */
export const MITER_LIMIT = 10;

const firstFont = '10px sans-serif';

/** As a canvas begins. */
export function initialState(): DrawingState {
  return {
    fillStyle: '#000',
    strokeStyle: '#000',
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    miterLimit: MITER_LIMIT,
    lineDash: [],
    lineDashOffset: 0,
    globalAlpha: 1,
    fontText: firstFont,
    font: parseCanvasFont(firstFont) ?? { style: 'normal', weight: 400, size: 10, family: 'sans-serif' },
    textAlign: 'start',
    textBaseline: 'alphabetic',
    matrix: identity,
    clips: [],
  };
}
