import type { CanvasDrawing } from '../chart/drawing.ts';
import type { Words } from '../language/words.ts';

/** Data for the client's scripts. */
export interface ClientData {
  readonly language: string;
  readonly words: Words;
  readonly slideNumber: boolean;
  readonly presenter: boolean;
  /** seconds */
  readonly duration: number | undefined;
  readonly charts: Readonly<Record<string, ClientChart>>;
}

/** What the client needs of a chart: no details, no colour. */
export interface ClientChart {
  readonly drawing: CanvasDrawing;
  /** For calculating on: a head, and a row for each value. */
  readonly values: readonly (readonly string[])[];
}
