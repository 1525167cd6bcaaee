import type { LocalText } from '../data/local-text.ts';
import type { Span } from '../problem/span.ts';
import type { Source } from './source.ts';

export const metricKinds = ['level', 'share', 'ratio', 'growth', 'count', 'ordinal', 'date', 'text'] as const;
export type MetricKind = (typeof metricKinds)[number];

export interface Metric {
  readonly id: string;
  readonly name: LocalText;
  /** `%`, `‰`, `pp`, `×`, an ISO 4217 code, or a word by language; absent for ordinal, date and text. */
  readonly unit: LocalText | undefined;
  readonly kind: MetricKind;
  /** What a share or ratio is of. */
  readonly base: LocalText | undefined;
  readonly definition: LocalText | undefined;
  /** Decimals shown at most. */
  readonly precision: number | undefined;
  /** For ordinal metrics, from the weakest. */
  readonly levels: readonly Level[];
  /** Its observations have no period. */
  readonly timeless: boolean;
  readonly span: Span;
}

export interface Level {
  readonly id: string;
  readonly name: LocalText;
}

export interface Entity {
  readonly id: string;
  readonly name: LocalText;
  /** Only like is compared with like: `city`, `university`. */
  readonly kind: string | undefined;
  readonly span: Span;
}

export const bounds = ['at-most', 'at-least', 'about'] as const;
export type Bound = (typeof bounds)[number];
export const statuses = [
  'final',
  'provisional',
  'estimated',
  'revised',
  'forecast',
  'break',
  'disputed',
] as const;
export type Status = (typeof statuses)[number];
export const missingReasons = ['not-stated', 'not-available', 'not-applicable', 'confidential'] as const;
export type MissingReason = (typeof missingReasons)[number];

export type Value =
  /** a decimal number as written */
  | { kind: 'number'; text: string }
  | { kind: 'level'; id: string }
  /** `2018`, `2018-10`, `2018-10-11` */
  | { kind: 'date'; text: string }
  | { kind: 'text'; text: LocalText }
  | { kind: 'missing'; missing: MissingReason; reason: LocalText | undefined };

export interface Observation {
  readonly metric: string;
  readonly entity: string;
  readonly period: string | undefined;
  readonly value: Value;
  readonly source: string | undefined;
  readonly quote: string | undefined;
  readonly bound: Bound | undefined;
  readonly status: Status;
  readonly derived: LocalText | undefined;
  readonly note: LocalText | undefined;
  /** The record's opening brace. */
  readonly span: Span;
  readonly places: ObservationPlaces;
}

/** Where the parts of a record stand; its brace for those that it lacks. */
export type ObservationPlaces = Readonly<
  Record<'metric' | 'entity' | 'period' | 'value' | 'source' | 'quote', Span>
>;

/** All that is known, the layers laid over each other and checked. */
export interface Metrics {
  /** Every layer was read without an error: what is not here does not exist. */
  readonly whole: boolean;
  readonly sources: ReadonlyMap<string, Source>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly metrics: ReadonlyMap<string, Metric>;
  /** By metric, then entity: all periods, and all sources of the layer that counts. */
  readonly observations: ReadonlyMap<string, ReadonlyMap<string, readonly Observation[]>>;
  /** Those whose quote was found in the local copy of its source. */
  readonly checkedQuotes: ReadonlySet<Observation>;
}
