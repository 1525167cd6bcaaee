/** What is drawn: plain JSON, no function, no colour, no library. The page and the build draw the same from it. */
export type Drawing = CanvasDrawing | CardsDrawing | PictogramDrawing | WaffleDrawing;

/** Drawn by the page's script; the others are markup. */
export type CanvasDrawing = BarsDrawing;

export interface BarsDrawing {
  readonly shape: 'bars';
  /** From top to bottom. */
  readonly bars: readonly Bar[];
  readonly arrow: DifferenceArrow | null;
}

export interface Bar {
  readonly label: string;
  /** In the metric's unit; none where the value is missing. */
  readonly value: number | null;
  /** As it stands on the bar: `38%`, `未说明`. */
  readonly text: string;
  readonly highlighted: boolean;
}

/** From one bar's end to another's, by index. */
export interface DifferenceArrow {
  readonly from: number;
  readonly to: number;
  readonly text: string;
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
