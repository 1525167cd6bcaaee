import type { DrawnStatus, ReferenceLine } from './drawing.ts';

/** Rows on one scale, from zero: bars, one or more to a row, and what else is measured along them. */
export interface BarsDrawing {
  readonly shape: 'bars';
  readonly scale: BarScale;
  /** From top to bottom. */
  readonly rows: readonly BarRow[];
  /** What the tones stand for, in the order of the parts; empty where there is but one. */
  readonly key: readonly KeyEntry[];
  readonly references: readonly ReferenceLine[];
  readonly arrow: BarArrow | null;
  /** Of a waterfall: each row begins where the one above ends. */
  readonly linked: boolean;
  /** What other charts on the same scale write beside their rows: the scale is as long in all of them. */
  readonly room?: BarRoom;
}

/** In the metric's unit. */
export interface BarScale {
  readonly least: number;
  readonly most: number;
}

export interface BarRow {
  readonly label: string;
  readonly highlighted: boolean;
  /** Beside one another, from top to bottom. */
  readonly lanes: readonly BarLane[];
}

export interface BarLane {
  /** In the order in which they are drawn. */
  readonly parts: readonly BarPart[];
  /** What stands left of all parts, and right of them; empty for nothing. */
  readonly before: string;
  readonly after: string;
  readonly highlighted: boolean;
  /** No value: `after` says so. */
  readonly missing?: true;
}

/** `dot` and `tick` stand at `to`; the caps there, and open towards what they do not rule out. */
export const partForms = ['bar', 'thin', 'line', 'band', 'dot', 'tick', 'at-most', 'at-least'] as const;
export type PartForm = (typeof partForms)[number];

export interface BarPart {
  readonly form: PartForm;
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
  readonly status: DrawnStatus;
  /** In the part, or below it where it has no room; empty for nothing. */
  readonly text: string;
}

/** Numbers are series, told apart; greys are ordered, from light to dark. */
export type Tone = 'highlight' | 'grey-1' | 'grey-2' | 'grey-3' | 'pale' | Band | SeriesTone;
export type Band = 'band-1' | 'band-2' | 'band-3';
export type SeriesTone = 1 | 2 | 3 | 4 | 5 | 6;

export interface KeyEntry {
  readonly label: string;
  readonly tone: Tone;
  readonly form: PartForm;
}

/** Between two rows, by index: along the scale, or, of growth, from row to row. */
export interface BarArrow {
  readonly form: 'difference' | 'growth';
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface BarRoom {
  readonly names: readonly string[];
  readonly before: readonly EndText[];
  readonly after: readonly EndText[];
}

/** A text beside a row's end, and where that is on the scale. */
export interface EndText {
  readonly at: number;
  readonly text: string;
}
