import type { Bound, MissingReason, Status } from '../metrics/metrics.ts';

/** A figure as it stands on a slide, with all that its details show. Plain JSON in the outline's language. */
export interface Figure {
  /** Equal for equal expressions: `patent_conversion.zju.2022`, `diff(…,…)`. */
  readonly id: string;
  /** As printed. */
  readonly text: string;
  /** As machines read it: `38`, `2018-10-11`, a level's id; empty where missing. */
  readonly value: string;
  /** The metric's name, or what was calculated. */
  readonly label: string;
  readonly missing: MissingReason | undefined;
  readonly level: { readonly rank: number; readonly of: number } | undefined;
  /** How it was calculated from the facts: `38% − 11%`. */
  readonly formula: string | undefined;
  /** The observations behind it: one, unless it is calculated or several sources agree. */
  readonly facts: readonly Fact[];
}

/** One observation, ready to be read. */
export interface Fact {
  readonly text: string;
  readonly metric: string;
  readonly entity: string;
  readonly period: string | undefined;
  readonly base: string | undefined;
  readonly definition: string | undefined;
  readonly bound: Bound | undefined;
  readonly status: Status;
  readonly reason: string | undefined;
  readonly derived: string | undefined;
  readonly note: string | undefined;
  readonly quote: string | undefined;
  /** It was found in a local copy of the source. */
  readonly quoteChecked?: true;
  /** Id of a source. */
  readonly source: string | undefined;
}
