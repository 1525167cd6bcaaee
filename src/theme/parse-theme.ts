import { openFields } from '../data/fields.ts';
import { parseJson } from '../data/parse-json.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { TextFile } from '../problem/text-file.ts';
import type { Theme } from './theme.ts';

/**
 * `themes/<name>/theme.json` and `theme.css` → a theme.
 *
 * @param span where the author names the theme
 */
export function parseTheme(
  name: string,
  span: Span | undefined,
  templates: ReadonlyMap<string, TextFile>,
  report: Report,
): Theme | undefined {
  const tokens = templates.get(`themes/${name}/theme.json`);
  const css = templates.get(`themes/${name}/theme.css`);
  if (tokens && !css) {
    report(
      createProblem('theme-error', span, `The theme "${name}" has no theme.css.`, {
        hint: 'A theme is a folder with theme.json and theme.css.',
      }),
    );
    return undefined;
  }
  if (!tokens || !css) {
    const known = [...templates.keys()].flatMap(
      (path) => /^themes\/([^/]+)\/theme\.json$/.exec(path)?.[1] ?? [],
    );
    const hint = suggestName(name, known) ?? `Themes: ${known.join(', ')}.`;
    report(createProblem('theme-error', span, `There is no theme "${name}".`, { hint }));
    return undefined;
  }
  const node = parseJson(tokens, report);
  const fields =
    node && openFields(node, ['$schema', 'description', 'family', 'weights', 'tokens'], 'the theme', report);
  const family = fields?.requiredText('family');
  if (!fields || !family) return undefined;
  checkCss(css, report);
  const weights = fields.texts('weights')?.map(({ text }) => Number(text)) ?? [400, 700];
  return {
    name,
    family: family.text,
    weights,
    tokens: readTokens(fields.entry('tokens')?.value, report),
    css: css.text,
  };
}

type TokensNode = ReturnType<typeof parseJson>;

function readTokens(node: TokensNode, report: Report): Map<string, string> {
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

/** A theme fetches nothing and cannot end its own style element. */
function checkCss(css: TextFile, report: Report): void {
  for (const match of css.text.matchAll(/<\/?style|@import|url\(\s*(?!["']?data:)|\\(?=[0-9a-f])/gi)) {
    const span = { file: css, start: match.index, end: match.index + match[0].length };
    report(
      createProblem('theme-error', span, `"${match[0]}" is not allowed in a theme.`, {
        hint: 'Images stand as data: URLs; nothing is imported.',
      }),
    );
  }
}
