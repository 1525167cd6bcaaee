import type { ChartSize } from '../../../src/chart/chart-size.ts';
import type { CanvasDrawing } from '../../../src/chart/drawing.ts';
import type { Random } from './random.ts';

/** A chart as an author might ask for it: what goes into a build, and what must then be read on the chart. */
export interface LabelCase {
  readonly language: 'zh-CN' | 'en';
  /** The file's content. */
  readonly metrics: object;
  /** From its name on: `bar\nmetric: m`. */
  readonly block: string;
  /** Texts that the author wrote: each must be found in what is drawn. */
  readonly names: readonly string[];
}

/** What a drawing must show. */
export interface ExpectedLabels {
  /** Each once, possibly over several rows, in one of its forms: the fullest first. */
  readonly all: readonly (readonly [string, ...string[]])[];
  /** Of an axis: labels may be left out where they would be too dense, but not all. */
  readonly axes: readonly (readonly string[])[];
  /** May be left out where there is no room. */
  readonly spare?: readonly string[];
}

/** A kind of chart that is tried with random series. */
export interface LabelKind {
  /** px, where the least room that a slide may give is too little for any. */
  readonly leastWidth?: number;
  readonly generate: (random: Random, room: LabelRoom) => LabelCase;
  /** The labels of a drawing; those of the axes aside, all that it has must be shown. */
  readonly labelsOf: (drawing: CanvasDrawing) => ExpectedLabels;
}

/** What the chart is generated for. */
export interface LabelRoom {
  readonly size: ChartSize;
  /** How many Han a name has at most: on the smallest chart, a dozen long names are no chart. */
  readonly longestName: number;
  readonly mostNames: number;
  /** Values in all rows. */
  readonly mostMarks: number;
  /** Of series over time, or parts of one bar. */
  readonly mostLines: number;
}
