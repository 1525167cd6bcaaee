/** What a chart is drawn on, in its own pixels; the page scales the whole to the room there is. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}
