import type { ChartColours } from '../../chart/chart-look.ts';
import type { MeasureText, TextFont } from '../text-measurer.ts';

/** Type and colours of what is written at the bars. */
export interface BarText {
  readonly family: string;
  readonly size: number;
  readonly colours: ChartColours;
  readonly measure: MeasureText;
}

/** The font as canvas names it. */
export function fontOf({ family, size }: BarText, weight: TextFont['weight']): string {
  return `${weight} ${size}px ${family}`;
}
