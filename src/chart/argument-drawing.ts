import type { ChartText } from './chart-text.ts';

/** A claim, and what speaks for and against it, each again with what speaks for and against it. */
export interface ArgumentDrawing {
  readonly shape: 'argument';
  readonly root: ArgumentClaim;
}

export interface ArgumentClaim {
  readonly side: ArgumentSide;
  readonly text: ChartText;
  /** Those in support come first. */
  readonly claims: readonly ArgumentClaim[];
}

export type ArgumentSide = 'claim' | 'support' | 'oppose';
