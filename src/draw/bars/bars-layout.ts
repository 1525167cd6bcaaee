import type { BarPart, PartForm, Tone } from '../../chart/bars-drawing.ts';
import type { ChartColours } from '../../chart/chart-look.ts';

/** Where everything of a bar chart stands, in the chart's own pixels; bars and dots keep their values. */
export interface BarsLayout {
  readonly textSize: number;
  readonly scale: ScaleFit;
  readonly bars: readonly LaidBar[];
  readonly dots: readonly LaidDot[];
  /** Below the bars, and above them. */
  readonly under: readonly BarsMark[];
  readonly over: readonly BarsMark[];
  /** Comes last where a chart is built up. */
  readonly arrow: readonly BarsMark[];
  /** Nothing had to be cut or pressed. */
  readonly fits: boolean;
}

/** A value's place: `origin` + `unit` × (value − `least`). */
export interface ScaleFit {
  readonly least: number;
  readonly most: number;
  /** px, of `least` */
  readonly origin: number;
  /** px for one of the metric's unit */
  readonly unit: number;
}

export interface LaidBar {
  readonly part: BarPart;
  /** Without the hair between parts that meet. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly thickness: number;
  readonly place: PartPlace;
}

export interface LaidDot {
  readonly part: BarPart;
  readonly y: number;
  readonly radius: number;
  readonly place: PartPlace;
}

export interface PartPlace {
  readonly row: number;
  readonly lane: number;
}

export type Colour = keyof ChartColours;

export type BarsMark =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      /** Of its middle. */
      readonly y: number;
      readonly align: 'left' | 'center' | 'right';
      readonly bold: boolean;
      readonly colour: Colour;
      /** Kept readable where a line crosses it. */
      readonly halo?: true;
    }
  | {
      readonly kind: 'stroke';
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly width: number;
      readonly colour: Colour;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: 'head';
      readonly x: number;
      readonly y: number;
      readonly towards: 'left' | 'right' | 'down';
      readonly colour: Colour;
    }
  | {
      readonly kind: 'swatch';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly tone: Tone;
      readonly form: PartForm;
    };
