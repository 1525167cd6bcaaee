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
import { type ThemeLogo, type ThemeSetting, themeSettings } from './theme.ts';
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
  readonly tokens: ReadonlyMap<string, DataScalar>;
  readonly settings: Readonly<Record<ThemeSetting, ReadonlyMap<string, DataScalar>>>;
  readonly logo: ThemeLogo | undefined;
}

const KEYS = [
  '$schema',
  'description',
  'extends',
  'family',
  'latin',
  'weights',
  'fonts',
  'logo',
  'tokens',
  ...themeSettings,
] as const;

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
    logo: readLogo(fields.text('logo'), report),
    tokens: readTokens('tokens', fields, report),
    settings: {
      print: readTokens('print', fields, report),
      dark: readTokens('dark', fields, report),
      light: readTokens('light', fields, report),
    },
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

function readLogo(file: DataScalar | undefined, report: Report): ThemeLogo | undefined {
  if (!file) return undefined;
  const { text, span } = file;
  if (/^[^/\\.%:][^/\\%:]*$/.test(text)) return file;
  const hint = 'Name a file that lies beside theme.json.';
  report(createProblem('theme-error', span, `"${text}" is not in the theme's own folder.`, { hint }));
  return undefined;
}

function readTokens(key: 'tokens' | ThemeSetting, fields: Fields, report: Report): Map<string, DataScalar> {
  const node = fields.entry(key)?.value;
  if (!node) return new Map();
  if (node.kind !== 'map') {
    report(createProblem('wrong-type', node.span, `"${key}" of the theme must be an object with keys.`));
    return new Map();
  }
  return new Map(
    node.entries.flatMap(({ key, keySpan, value }) => {
      if (value.kind === 'scalar' && /^[a-z][a-z0-9-]*$/.test(key) && isPlainValue(value.text))
        return [[key, value]];
      report(createProblem('theme-error', keySpan, `The token "${key}" is no plain CSS value.`));
      return [];
    }),
  );
}

/** A value and no more: it ends no declaration, opens no comment, and fetches nothing. */
function isPlainValue(text: string): boolean {
  return text.trim() !== '' && /^[^;{}<>\\]*$/.test(text) && !/url\(|\/\*|!/i.test(text);
}
