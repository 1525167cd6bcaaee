import type { ArgumentDrawing } from './argument-drawing.ts';
import type { BarsDrawing } from './bars-drawing.ts';
import type { MatrixDrawing } from './matrix-drawing.ts';
import type { TimelineDrawing } from './timeline-drawing.ts';

/** What is drawn: plain JSON, no function, no colour, no library. The page and the build draw the same from it. */
export type Drawing = CanvasDrawing | PanelsDrawing | MarkupDrawing;

/** Drawn on a canvas, and as SVG. */
export type CanvasDrawing = BarsDrawing | LinesDrawing | PointsDrawing;

/** Small charts of one kind, on one scale. */
export interface PanelsDrawing {
  readonly shape: 'panels';
  /** Beside one another. */
  readonly columns: number;
  readonly panels: readonly Panel[];
}

export interface Panel {
  readonly title: string;
  readonly highlighted: boolean;
  readonly drawing: CanvasDrawing;
}

/** Markup of its own: read as it stands, with no canvas and no table behind it. */
export type MarkupDrawing =
  | MatrixDrawing
  | TimelineDrawing
  | ArgumentDrawing
  | CardsDrawing
  | PictogramDrawing
  | WaffleDrawing;

/** Values over time, truly spaced; or a slope, between two moments. */
export interface LinesDrawing {
  readonly shape: 'lines';
  /** In years. */
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly Line[];
  readonly references: readonly ReferenceLine[];
  /** Where lines are named: behind the last point, or, of a slope, at both ends with their values. */
  readonly labels: 'end' | 'both';
  /** Every time that has a point, as it is said of one that is pointed at. */
  readonly times: Axis['ticks'];
  readonly band: Band | null;
  readonly arrow: LineArrow | null;
}

/** A range around a line; none at a time is a gap. */
export interface Band {
  /** Ascending by `at`. */
  readonly ranges: readonly {
    readonly at: number;
    readonly range: readonly [low: number, high: number] | null;
  }[];
  /** The line that it belongs to, by index. */
  readonly line: number;
}

/** What became of a line between two of its points. */
export interface LineArrow {
  readonly kind: 'difference' | 'cagr';
  readonly line: number;
  readonly from: { readonly at: number; readonly value: number };
  readonly to: { readonly at: number; readonly value: number };
  readonly text: string;
}

export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

export interface Line {
  readonly label: string;
  readonly highlighted: boolean;
  /** Grey, though no other of its drawing stands out. */
  readonly muted?: true;
  /** Ascending by `at`. */
  readonly points: readonly LinePoint[];
}

export interface LinePoint {
  readonly at: number;
  /** None is a gap. */
  readonly value: number | null;
  /** As it stands beside the point, where it is named: `38%`, `未说明`. */
  readonly text: string;
  readonly status: DrawnStatus;
  /** Stands at a point that is not named, or in its gap: `[b]`, `[x]`. */
  readonly mark?: string;
  /** Of a value that is not final: `[e] estimated`. */
  readonly about?: string;
  /** Not comparable with the one before: no line joins them. */
  readonly breaks?: true;
}

/** More ink is closer to what was measured. */
export type DrawnStatus = 'final' | 'provisional' | 'estimated' | 'forecast';

/** A value to hold the others against, with its own name and source. */
export interface ReferenceLine {
  readonly value: number;
  readonly text: string;
}

/** Entities where two metrics of each meet, every one named. */
export interface PointsDrawing {
  readonly shape: 'points';
  readonly x: TitledAxis;
  readonly y: TitledAxis;
  readonly points: readonly Point[];
}

export interface TitledAxis extends Axis {
  /** Metric and unit, in words. */
  readonly title: string;
}

export interface Point {
  readonly label: string;
  readonly highlighted: boolean;
  readonly x: number;
  readonly y: number;
  readonly status: DrawnStatus;
  /** What is said of it when pointed at, behind its name. */
  readonly about: readonly string[];
}

/** A figure that is shown: where it stands in the chart's table. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Unlike figures side by side; nothing is drawn to a scale. */
export interface CardsDrawing {
  readonly shape: 'cards';
  readonly cards: readonly Card[];
}

export interface Card {
  readonly label: string;
  readonly figure: CellPlace;
  /** Entity, period, status, in a line. */
  readonly about: string;
}

/** A share as icons, so many of which are filled. */
export interface PictogramDrawing {
  readonly shape: 'pictogram';
  readonly icon: IconName;
  readonly of: number;
  /** 3.8 fills three, and the most part of a fourth. */
  readonly filled: number;
  readonly figure: CellPlace;
  /** The same said of icons, or what it is a part of, with the word before it. */
  readonly beside: { readonly before: string; readonly figure: CellPlace };
  /** What one icon stands for. */
  readonly key: string;
  readonly about: string;
}

export const iconNames = ['person', 'building', 'square', 'coin', 'document'] as const;
export type IconName = (typeof iconNames)[number];

/** A hundred cells: parts of one whole, in order. */
export interface WaffleDrawing {
  readonly shape: 'waffle';
  readonly parts: readonly WafflePart[];
  /** Names the cells that no part fills. */
  readonly rest: string | null;
  readonly whole: { readonly label: string; readonly figure: CellPlace } | null;
  /** What one cell stands for. */
  readonly key: string;
}

export interface WafflePart {
  readonly label: string;
  /** Of the hundred. */
  readonly cells: number;
  readonly figure: CellPlace;
  readonly about: string;
}
