import type { ChartText } from './chart-text.ts';

/** Events in order of time. */
export interface TimelineDrawing {
  readonly shape: 'timeline';
  /** Few short events stand side by side, others below each other. */
  readonly direction: 'across' | 'down';
  readonly events: readonly TimelineEvent[];
}

export interface TimelineEvent {
  readonly when: ChartText;
  /** ISO 8601, or a period: `2018`, `2018-10-11`, `2022-Q1`. */
  readonly date: string;
  readonly text: ChartText;
  /** The date is not given, but calculated from others. */
  readonly derived: boolean;
  readonly disputed: boolean;
}
