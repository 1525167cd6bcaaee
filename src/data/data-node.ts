import type { Span } from '../problem/span.ts';

/**
 * A value read from JSON or YAML that knows its place. Scalars keep their source text, so that
 * `2022` stays a period and `38.0` keeps its decimal; maps are lists of entries, so that
 * `__proto__` is a key like any other.
 */
export type DataNode = DataMap | DataList | DataScalar;

export interface DataMap {
  readonly kind: 'map';
  readonly entries: readonly DataEntry[];
  readonly span: Span;
}

export interface DataEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: DataNode;
}

export interface DataList {
  readonly kind: 'list';
  readonly items: readonly DataNode[];
  readonly span: Span;
}

export interface DataScalar {
  readonly kind: 'scalar';
  /** What the file's own syntax says it is; `plain` is YAML's unquoted text, read by its use. */
  readonly type: 'string' | 'number' | 'boolean' | 'null' | 'plain';
  /** The text without quotes and escapes; for numbers as written. */
  readonly text: string;
  readonly span: Span;
}
