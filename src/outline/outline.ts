import type { DataNode } from '../data/data-node.ts';
import type { Span } from '../problem/span.ts';
import type { TextFile } from '../problem/text-file.ts';
import type { Attributes } from './attributes.ts';
import type { Expression } from './expression.ts';
import type { Masks } from './masks.ts';
import type { Settings } from './settings.ts';

/** The author's Markdown as a tree: syntax only, no metric is looked up. */
export interface Outline {
  /** What it is a remix of. */
  readonly base: Outline | undefined;
  readonly file: TextFile;
  readonly masks: Masks;
  readonly settings: Settings;
  /** In the order of the file; `divide` makes slides of them. */
  readonly parts: readonly Part[];
  /** Footnotes by label. */
  readonly footnotes: ReadonlyMap<string, readonly OutlineBlock[]>;
}

/** Reads an outline that another one includes; what stands in the way is reported at the name. */
export type IncludeOutline = (written: string, span: Span) => Outline | undefined;

export type OutlineBlock = Block<Expression, ChartBlock>;
export type OutlineInline = Inline<Expression>;

export type Part =
  /** `#` (1) or `##` (2) */
  | { kind: 'heading'; level: 1 | 2; children: readonly OutlineInline[]; attributes: Attributes; span: Span }
  /** `---`, with the `key: value` lines that followed it */
  | { kind: 'break'; attributes: Attributes | undefined; span: Span }
  /** `{{> path.md #id}}`, already read */
  | { kind: 'include'; outline: Outline; ids: readonly IncludeId[]; span: Span }
  /** `Note:`: what follows on the slide is spoken */
  | { kind: 'notes'; span: Span }
  /** an HTML comment on lines of its own; it may turn out to be notes */
  | { kind: 'comment'; blocks: readonly OutlineBlock[]; directive: boolean; span: Span }
  /** ` ```allow ` */
  | { kind: 'allow'; data: DataNode; span: Span }
  | { kind: 'block'; block: OutlineBlock };

export interface IncludeId {
  readonly id: string;
  readonly span: Span;
}

/** ` ```chart KIND ` as written. */
export interface ChartBlock {
  readonly chartKind: string;
  readonly kindSpan: Span;
  readonly data: DataNode;
  readonly masks: Masks;
  readonly span: Span;
}

/** `F` is what a figure is at this stage (an expression, then a figure), `C` what a chart is. */
export type Block<F, C> = BlockBase &
  (
    | { kind: 'paragraph'; children: readonly Inline<F>[] }
    /** `###` and deeper: inside a slide */
    | { kind: 'heading'; level: number; children: readonly Inline<F>[] }
    | { kind: 'list'; start: number | undefined; items: readonly ListItem<F, C>[] }
    | { kind: 'quote'; blocks: readonly Block<F, C>[] }
    | { kind: 'code'; language: string; text: string }
    | { kind: 'math'; tex: string }
    | { kind: 'table'; head: readonly Cell<F>[]; rows: readonly (readonly Cell<F>[])[] }
    | { kind: 'rule' }
    | { kind: 'chart'; chart: C }
    | { kind: 'box'; name: BoxName; blocks: readonly Block<F, C>[] }
    /** `. . .`: what follows waits for the next step */
    | { kind: 'pause' }
  );

interface BlockBase {
  /** `{.fragment}` stands below it: it steps in. */
  readonly fragment: boolean;
  /** The step it comes with, from 1; numbered when the deck is arranged. */
  readonly step?: number;
  readonly span: Span;
}

export interface ListItem<F, C> {
  readonly blocks: readonly Block<F, C>[];
  /** A `+` item steps in. */
  readonly fragment: boolean;
  readonly step?: number;
  /** `- [ ]` and `- [x]` */
  readonly task: boolean | undefined;
  readonly span: Span;
}

export interface Cell<F> {
  readonly children: readonly Inline<F>[];
  readonly align: 'left' | 'center' | 'right' | undefined;
}

export type Inline<F> = { readonly span: Span } & (
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis' | 'strike'; children: readonly Inline<F>[] }
  | { kind: 'code'; text: string }
  | { kind: 'math'; tex: string }
  | { kind: 'link'; href: string; title: string; children: readonly Inline<F>[] }
  | { kind: 'image'; source: string; alt: string; title: string }
  | { kind: 'line-break' }
  | { kind: 'footnote'; label: string }
  /** an allowed HTML element */
  | {
      kind: 'element';
      name: string;
      attributes: readonly (readonly [string, string])[];
      children: readonly Inline<F>[];
    }
  | { kind: 'figure'; figure: F }
);

export const boxNames = ['columns', 'column', 'counter', 'so-what', 'case', 'handout', 'notes'] as const;
export type BoxName = (typeof boxNames)[number];
