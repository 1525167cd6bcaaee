import type { DataNode, DataScalar } from '../data/data-node.ts';
import { openFields } from '../data/fields.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';

/** One theme.json. What it leaves out comes from the theme that it extends. */
export interface ThemeFile {
  readonly name: string;
  readonly span: Span;
  /** The theme that it extends. */
  readonly base: DataScalar | undefined;
  readonly family: string | undefined;
  readonly latin: string | undefined;
  readonly weights: readonly number[] | undefined;
  readonly tokens: ReadonlyMap<string, string>;
}

const KEYS = ['$schema', 'description', 'extends', 'family', 'latin', 'weights', 'tokens'] as const;

export function readThemeFile(name: string, node: DataNode, report: Report): ThemeFile | undefined {
  const fields = openFields(node, KEYS, 'the theme', report);
  if (!fields) return undefined;
  return {
    name,
    span: fields.span,
    base: fields.text('extends'),
    family: fields.text('family')?.text,
    latin: fields.text('latin')?.text,
    weights: fields.texts('weights')?.map(({ text }) => Number(text)),
    tokens: readTokens(fields.entry('tokens')?.value, report),
  };
}

function readTokens(node: DataNode | undefined, report: Report): Map<string, string> {
  if (node?.kind !== 'map') return new Map();
  return new Map(
    node.entries.flatMap(({ key, keySpan, value }) => {
      if (value.kind === 'scalar' && /^[a-z][a-z0-9-]*$/.test(key) && /^[^;{}<>\\]*$/.test(value.text))
        return [[key, value.text]];
      report(createProblem('theme-error', keySpan, `The token "${key}" is no plain CSS value.`));
      return [];
    }),
  );
}
