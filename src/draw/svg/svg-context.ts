import type { TextMeasurer } from '../text-measurer.ts';
import { ContextState } from './context-state.ts';
import { Definitions } from './definitions.ts';
import { MITER_LIMIT } from './drawing-state.ts';
import { escapeMarkup } from './escape-markup.ts';
import { paintAttributes, readPaint } from './paint.ts';
import { PathBuilder } from './path-builder.ts';
import { readRadii } from './read-radii.ts';
import { RecordedPath } from './recorded-path.ts';
import { refuseUnsupported, unsupported } from './refuse-unsupported.ts';
import { strokeAttributes } from './stroke-attributes.ts';
import { SvgGradient } from './svg-gradient.ts';
import { SvgRecording } from './svg-recording.ts';
import { textElement, textOutline } from './text-element.ts';

export interface SvgSurface {
  readonly width: number;
  readonly height: number;
  /** What the ids of this drawing begin with. */
  readonly idPrefix: string;
  /** Of the whole drawing: texts in it don't name it again. */
  readonly family: string;
  readonly measurer: TextMeasurer;
  /** What is stroked about text is drawn as a path. */
  readonly outlined?: boolean;
}

/**
 * A Canvas2D context that records SVG: as much of it as Chart.js draws with. What cannot be recorded
 * throws; calls with NaN or Infinity, and values that canvas ignores, are ignored.
 */
export class SvgContext extends ContextState {
  readonly canvas: { width: number; height: number; readonly getContext: () => SvgContext };
  readonly #surface: SvgSurface;
  readonly #recording = new SvgRecording();
  #definitions: Definitions;
  #path = new PathBuilder();

  constructor(surface: SvgSurface) {
    super();
    this.#surface = surface;
    this.#definitions = new Definitions(surface.idPrefix);
    this.canvas = { width: surface.width, height: surface.height, getContext: () => this };
    refuseUnsupported(this);
  }

  /** What was drawn: the markup inside an `<svg>`. */
  markup(): string {
    // Canvas cuts a mitre later than SVG does by itself.
    return `<g stroke-miterlimit="${MITER_LIMIT}">${this.#recording.markup(this.#definitions)}</g>`;
  }

  beginPath(): void {
    this.#path = new PathBuilder();
  }
  closePath(): void {
    this.#path.closePath();
  }
  moveTo(x: number, y: number): void {
    this.#path.moveTo(this.state.matrix, x, y);
  }
  lineTo(x: number, y: number): void {
    this.#path.lineTo(this.state.matrix, x, y);
  }
  bezierCurveTo(...coordinates: Parameters<CanvasPath['bezierCurveTo']>): void {
    this.#path.curveTo(this.state.matrix, 'C', coordinates);
  }
  quadraticCurveTo(...coordinates: Parameters<CanvasPath['quadraticCurveTo']>): void {
    this.#path.curveTo(this.state.matrix, 'Q', coordinates);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(this.state.matrix, x, y, width, height);
  }
  roundRect(...[x, y, width, height, radii]: Parameters<CanvasPath['roundRect']>): void {
    this.#path.roundRect(this.state.matrix, [x, y, width, height], readRadii(radii));
  }
  arc(...[x, y, radius, from, to, counterclockwise = false]: Parameters<CanvasPath['arc']>): void {
    this.#path.ellipse(this.state.matrix, [x, y, radius, radius, 0], [from, to], counterclockwise);
  }
  ellipse(...[x, y, rx, ry, turn, from, to, back = false]: Parameters<CanvasPath['ellipse']>): void {
    this.#path.ellipse(this.state.matrix, [x, y, rx, ry, turn], [from, to], back);
  }

  fill(path?: RecordedPath | CanvasFillRule, rule?: CanvasFillRule): void {
    if (path instanceof RecordedPath) {
      this.#along(path, () => this.fill(rule));
      return;
    }
    const paint = this.#paintOf('fill');
    if (paint === undefined || this.#path.isEmpty) return;
    const evenOdd = path === 'evenodd' ? ' fill-rule="evenodd"' : '';
    this.#recording.add('fill', { start: this.#path.element, clips: this.state.clips }, paint + evenOdd);
  }
  stroke(path?: RecordedPath): void {
    if (path) {
      this.#along(path, () => this.stroke());
      return;
    }
    const paint = this.#paintOf('stroke');
    if (paint === undefined || this.#path.isEmpty) return;
    this.#recording.add('stroke', { start: this.#path.element, clips: this.state.clips }, paint);
  }
  clip(path?: RecordedPath | CanvasFillRule, rule?: CanvasFillRule): void {
    if (path instanceof RecordedPath) {
      this.#along(path, () => this.clip(rule));
      return;
    }
    const clip = { data: this.#path.data, rule: path ?? 'nonzero' };
    this.set({ clips: [...this.state.clips, clip] });
  }
  fillRect(...box: Parameters<SvgContext['rect']>): void {
    this.#aside(() => {
      this.rect(...box);
      this.fill();
    });
  }
  strokeRect(...box: Parameters<SvgContext['rect']>): void {
    this.#aside(() => {
      this.rect(...box);
      this.stroke();
    });
  }
  /** @throws where it would leave something standing */
  clearRect(x: number, y: number, width: number, height: number): void {
    if (x > 0 || y > 0 || x + width < this.#surface.width || y + height < this.#surface.height)
      throw unsupported('clearing a part');
    this.#recording.clear();
    this.#definitions = new Definitions(this.#surface.idPrefix);
  }

  fillText(text: string, x: number, y: number, maxWidth?: number): void {
    this.#text('fill', text, [x, y, maxWidth]);
  }
  strokeText(text: string, x: number, y: number, maxWidth?: number): void {
    this.#text('stroke', text, [x, y, maxWidth]);
  }
  /** The width, and what a font gives to all its text; the ink of a single text is not known here. */
  measureText(text: string): Pick<TextMetrics, 'width' | 'fontBoundingBoxAscent' | 'fontBoundingBoxDescent'> {
    const { measurer } = this.#surface;
    const { font } = this.state;
    return {
      width: measurer.measure(text, font),
      fontBoundingBoxAscent: measurer.metrics.ascent * font.size,
      fontBoundingBoxDescent: measurer.metrics.descent * font.size,
    };
  }

  createLinearGradient(x1: number, y1: number, x2: number, y2: number): SvgGradient {
    return new SvgGradient('linearGradient', { x1, y1, x2, y2 });
  }
  createRadialGradient(
    ...[fx, fy, fr, cx, cy, r]: readonly [number, number, number, number, number, number]
  ): SvgGradient {
    return new SvgGradient('radialGradient', { fx, fy, fr, cx, cy, r });
  }

  setLineDash(lengths: readonly number[]): void {
    if (lengths.some((length) => !(length >= 0 && Number.isFinite(length)))) return;
    this.set({ lineDash: lengths.length % 2 === 0 ? lengths : [...lengths, ...lengths] });
  }
  getLineDash(): number[] {
    return [...this.state.lineDash];
  }

  /** Draws with a path of its own, and goes on with the one begun before. */
  #aside(draw: () => void): void {
    const path = this.#path;
    this.beginPath();
    draw();
    this.#path = path;
  }
  #along(path: RecordedPath, draw: () => void): void {
    this.#aside(() => {
      path.replay(this);
      draw();
    });
  }
  #text(
    way: 'fill' | 'stroke',
    text: string,
    [x, y, maxWidth]: readonly [number, number, number | undefined],
  ): void {
    const paint = this.#paintOf(way);
    if (paint === undefined || text.trim() === '' || !Number.isFinite(x) || !Number.isFinite(y)) return;
    const placed = { text, x, y, maxWidth };
    const outline =
      way === 'stroke' && this.#surface.outlined ? textOutline(placed, this.state, this.#surface) : undefined;
    const element = outline ?? textElement(placed, this.state, this.#surface);
    this.#recording.add(way, { ...element, clips: this.state.clips }, paint);
  }
  /** Attributes of what is filled or stroked now; nothing where that would not be seen. */
  #paintOf(way: 'fill' | 'stroke'): string | undefined {
    const { matrix, globalAlpha, fillStyle, strokeStyle } = this.state;
    const style = way === 'fill' ? fillStyle : strokeStyle;
    const paint =
      typeof style === 'string'
        ? readPaint(escapeMarkup(style))
        : { colour: this.#definitions.refer((id) => style.markup(id, matrix)), opacity: 1 };
    const opacity = paint.opacity * globalAlpha;
    if (opacity === 0) return undefined;
    const attributes = paintAttributes(way, { ...paint, opacity });
    return way === 'fill' ? attributes : attributes + strokeAttributes(this.state);
  }
}
