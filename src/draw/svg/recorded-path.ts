type PathCalls = Pick<
  CanvasPath,
  | 'moveTo'
  | 'lineTo'
  | 'bezierCurveTo'
  | 'quadraticCurveTo'
  | 'rect'
  | 'roundRect'
  | 'arc'
  | 'ellipse'
  | 'closePath'
>;

/** A path of its own, like the browser's Path2D: drawn as the context stands by then. */
export class RecordedPath implements PathCalls {
  readonly #calls: ((target: PathCalls) => void)[] = [];

  replay(target: PathCalls): void {
    for (const call of this.#calls) call(target);
  }

  moveTo(...args: Parameters<CanvasPath['moveTo']>): void {
    this.#calls.push((target) => target.moveTo(...args));
  }
  lineTo(...args: Parameters<CanvasPath['lineTo']>): void {
    this.#calls.push((target) => target.lineTo(...args));
  }
  bezierCurveTo(...args: Parameters<CanvasPath['bezierCurveTo']>): void {
    this.#calls.push((target) => target.bezierCurveTo(...args));
  }
  quadraticCurveTo(...args: Parameters<CanvasPath['quadraticCurveTo']>): void {
    this.#calls.push((target) => target.quadraticCurveTo(...args));
  }
  rect(...args: Parameters<CanvasPath['rect']>): void {
    this.#calls.push((target) => target.rect(...args));
  }
  roundRect(...args: Parameters<CanvasPath['roundRect']>): void {
    this.#calls.push((target) => target.roundRect(...args));
  }
  arc(...args: Parameters<CanvasPath['arc']>): void {
    this.#calls.push((target) => target.arc(...args));
  }
  ellipse(...args: Parameters<CanvasPath['ellipse']>): void {
    this.#calls.push((target) => target.ellipse(...args));
  }
  closePath(...args: Parameters<CanvasPath['closePath']>): void {
    this.#calls.push((target) => target.closePath(...args));
  }
}
