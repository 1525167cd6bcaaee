import type { Span } from '../problem/span.ts';

/** A metric of an entity, in a period if it is named; `it` is the current entity. */
export interface Reference {
  readonly metric: string;
  readonly entity: string;
  readonly period: string | undefined;
  readonly span: Span;
  /** Where its parts stand, for problems about one of them. */
  readonly places: { readonly metric: Span; readonly entity: Span; readonly period: Span };
}

export type Expression =
  /** `{{metric.entity}}`, `{{metric.entity.2023 source="x"}}` */
  | { kind: 'value'; reference: Reference; options: Options; span: Span }
  /** `{{diff a.x a.y}}` */
  | { kind: 'derived'; helper: HelperName; references: readonly Reference[]; options: Options; span: Span }
  /** `{{name x}}` */
  | { kind: 'name'; id: string; place: Span; span: Span };

export type Options = ReadonlyMap<string, OptionValue>;

/** `source="x"`: the text, and where it stands. */
export interface OptionValue {
  readonly text: string;
  readonly span: Span;
}

export interface HelperShape {
  readonly least: number;
  readonly most: number;
  readonly options: readonly string[];
  readonly required: readonly string[];
  /** As shown in messages. */
  readonly usage: string;
}

const binary = (usage: string): HelperShape => ({
  least: 2,
  most: 2,
  options: ['digits', 'source'],
  required: [],
  usage,
});

export const helpers = {
  diff: binary('{{diff metric.a metric.b}}'),
  times: binary('{{times metric.a metric.b}}'),
  change: binary('{{change metric.new metric.old}}'),
  share: binary('{{share part.entity whole.entity}}'),
  rank: {
    least: 1,
    most: 1,
    options: ['among', 'source'],
    required: ['among'],
    usage: '{{rank metric.entity among=city}}',
  },
  cagr: {
    least: 1,
    most: 1,
    options: ['from', 'to', 'digits', 'source'],
    required: ['from', 'to'],
    usage: '{{cagr metric.entity from=2019 to=2023}}',
  },
  sum: {
    least: 2,
    most: 50,
    options: ['digits', 'source'],
    required: [],
    usage: '{{sum metric.a metric.b}}',
  },
} as const satisfies Record<string, HelperShape>;

export type HelperName = keyof typeof helpers;

export const helperNames = Object.keys(helpers) as HelperName[];
/** Words that no metric or entity may take. */
export const reservedNames: readonly string[] = [...helperNames, 'name', 'it'];
