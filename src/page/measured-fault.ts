/** What a browser finds wrong with a slide as it is laid out. Lengths are in stage pixels, or CSS pixels when read. */
export type MeasuredFault = { readonly text: string } & (
  | {
      /** More than there is room for between headline and foot. */
      readonly kind: 'overflow';
      readonly pixels: number;
      /** Of the text that goes too far. */
      readonly lines: number;
    }
  | { readonly kind: 'outside'; readonly pixels: number; readonly side: Side }
  /** Cut off, or scrolled away, by something around it. */
  | { readonly kind: 'cut'; readonly pixels: number; readonly side: Side }
  | { readonly kind: 'overlap'; readonly other: string }
  | { readonly kind: 'small'; readonly size: number; readonly least: number }
);

export type Side = 'left' | 'top' | 'right' | 'bottom';

export interface MeasuredSlide {
  readonly id: string;
  readonly faults: readonly MeasuredFault[];
}
