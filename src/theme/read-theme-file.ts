import type { DataNode, DataScalar } from '../data/data-node.ts';
import { type Fields, openFields } from '../data/fields.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import {
  FAMILY_HINT,
  isFamilyName,
  type ReadThemeFile,
  readHouseFonts,
  readWeight,
} from './read-house-fonts.ts';
import type { HouseFont } from './theme-fonts.ts';

/** One theme.json. What it leaves out comes from the theme that it extends. */
export interface ThemeFile {
  readonly name: string;
  readonly span: Span;
  /** The theme that it extends. */
  readonly base: DataScalar | undefined;
  readonly family: DataScalar | undefined;
  readonly latin: DataScalar | undefined;
  readonly weights: { readonly values: readonly number[]; readonly span: Span } | undefined;
  readonly fonts: readonly HouseFont[];
  readonly tokens: ReadonlyMap<string, string>;
}

const KEYS = ['$schema', 'description', 'extends', 'family', 'latin', 'weights', 'fonts', 'tokens'] as const;

export function readThemeFile(
  name: string,
  node: DataNode,
  readFile: ReadThemeFile,
  report: Report,
): ThemeFile | undefined {
  const fields = openFields(node, KEYS, 'the theme', report);
  if (!fields) return undefined;
  return {
    name,
    span: fields.span,
    base: fields.text('extends'),
    family: readFamily(fields.text('family'), report),
    latin: readFamily(fields.text('latin'), report),
    weights: readWeights(fields, report),
    fonts: readHouseFonts(fields.entry('fonts')?.value, readFile, report),
    tokens: readTokens(fields.entry('tokens')?.value, report),
  };
}

function readFamily(family: DataScalar | undefined, report: Report): DataScalar | undefined {
  if (!family || isFamilyName(family.text)) return family;
  const message = `"${family.text}" is no name for a font family.`;
  report(createProblem('theme-error', family.span, message, { hint: FAMILY_HINT }));
  return undefined;
}

function readWeights(fields: Fields, report: Report): ThemeFile['weights'] {
  const written = fields.texts('weights');
  const span = fields.entry('weights')?.value.span;
  if (!written || !span) return undefined;
  const values = written.flatMap(({ text, span: at }) => readWeight(text, at, report) ?? []);
  if (written.length === 0) report(createProblem('theme-error', span, 'The theme is set in no weight.'));
  return values.length === 0 ? undefined : { values: [...new Set(values)].sort((a, b) => a - b), span };
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
