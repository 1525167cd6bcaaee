import { parseCanvasFont } from './canvas-font.ts';
import { type DrawingState, initialState } from './drawing-state.ts';
import { identity, type Matrix, multiply } from './matrix.ts';
import { unsupported } from './refuse-unsupported.ts';
import { SvgGradient } from './svg-gradient.ts';

/** The styles and transforms of a canvas context: a value that canvas ignores changes nothing. */
export class ContextState {
  protected state: DrawingState = initialState();
  readonly #saved: DrawingState[] = [];

  save(): void {
    this.#saved.push(this.state);
  }
  restore(): void {
    this.state = this.#saved.pop() ?? this.state;
  }

  setTransform(
    ...args: readonly [Matrix?] | readonly [number, number, number, number, number, number]
  ): void {
    const [first = identity] = args;
    if (typeof first === 'object') {
      const { a, b, c, d, e, f } = first;
      this.#setMatrix({ a, b, c, d, e, f });
      return;
    }
    const [a, b = 0, c = 0, d = 1, e = 0, f = 0] = args as readonly number[];
    this.#setMatrix({ a: a ?? 1, b, c, d, e, f });
  }
  resetTransform(): void {
    this.#setMatrix(identity);
  }
  getTransform(): Matrix {
    return this.state.matrix;
  }
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.#setMatrix(multiply(this.state.matrix, { a, b, c, d, e, f }));
  }
  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y);
  }
  scale(x: number, y: number): void {
    this.transform(x, 0, 0, y, 0, 0);
  }
  rotate(angle: number): void {
    this.transform(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0);
  }

  get fillStyle(): DrawingState['fillStyle'] {
    return this.state.fillStyle;
  }
  set fillStyle(value: DrawingState['fillStyle']) {
    if (isStyle(value)) this.set({ fillStyle: value });
  }

  get strokeStyle(): DrawingState['strokeStyle'] {
    return this.state.strokeStyle;
  }
  set strokeStyle(value: DrawingState['strokeStyle']) {
    if (isStyle(value)) this.set({ strokeStyle: value });
  }

  get lineWidth(): number {
    return this.state.lineWidth;
  }
  set lineWidth(value: number) {
    if (value > 0 && value < Number.POSITIVE_INFINITY) this.set({ lineWidth: value });
  }

  get lineCap(): CanvasLineCap {
    return this.state.lineCap;
  }
  set lineCap(value: CanvasLineCap) {
    this.set({ lineCap: value });
  }

  get lineJoin(): CanvasLineJoin {
    return this.state.lineJoin;
  }
  set lineJoin(value: CanvasLineJoin) {
    this.set({ lineJoin: value });
  }

  get miterLimit(): number {
    return this.state.miterLimit;
  }
  set miterLimit(value: number) {
    if (value > 0 && value < Number.POSITIVE_INFINITY) this.set({ miterLimit: value });
  }

  get lineDashOffset(): number {
    return this.state.lineDashOffset;
  }
  set lineDashOffset(value: number) {
    if (Number.isFinite(value)) this.set({ lineDashOffset: value });
  }

  get globalAlpha(): number {
    return this.state.globalAlpha;
  }
  set globalAlpha(value: number) {
    if (value >= 0 && value <= 1) this.set({ globalAlpha: value });
  }

  get textAlign(): CanvasTextAlign {
    return this.state.textAlign;
  }
  set textAlign(value: CanvasTextAlign) {
    this.set({ textAlign: value });
  }

  get textBaseline(): CanvasTextBaseline {
    return this.state.textBaseline;
  }
  set textBaseline(value: CanvasTextBaseline) {
    this.set({ textBaseline: value });
  }

  get font(): string {
    return this.state.fontText;
  }
  set font(text: string) {
    const font = parseCanvasFont(text);
    if (font) this.set({ fontText: text, font });
  }

  protected set(changed: Partial<DrawingState>): void {
    this.state = { ...this.state, ...changed };
  }
  #setMatrix(matrix: Matrix): void {
    if (Object.values(matrix).every(Number.isFinite)) this.set({ matrix });
  }
}

/** @throws for a pattern; canvas ignores what else is no colour */
function isStyle(value: unknown): value is string | SvgGradient {
  if (typeof value === 'string' || value instanceof SvgGradient) return true;
  if (typeof value === 'object' && value !== null) throw unsupported('a pattern');
  return false;
}
