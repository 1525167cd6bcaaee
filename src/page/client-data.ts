import type { CanvasDrawing } from '../chart/drawing.ts';
import type { SpeakerViewWords, Words } from '../language/words.ts';

/** Data for the client's scripts. */
export interface ClientData {
  readonly language: string;
  readonly words: Omit<Words, 'speakerView'>;
  /** Only in the presenter's file. */
  readonly speakerView?: SpeakerViewWords | undefined;
  readonly slideNumber: boolean;
  readonly presenter: boolean;
  /** seconds */
  readonly duration: number | undefined;
  /** By the id of the place that they are drawn in. */
  readonly drawings: Readonly<Record<string, CanvasDrawing>>;
  /** By the chart's id, for calculating on: a head, and a row for each value. */
  readonly values: Readonly<Record<string, readonly (readonly string[])[]>>;
}
