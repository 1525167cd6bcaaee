import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { TextFile } from '../problem/text-file.ts';
import type { PlacedTokens } from './check-contrast.ts';
import { themeTokens } from './theme-tokens.ts';

/**
 * Every token that is needed is there, and every one that is there is used: by what all themes share, or by the
 * theme's own CSS.
 *
 * @param own the theme's own theme.json
 * @returns whether all are there
 */
export function checkTokens(
  { tokens, settings }: PlacedTokens,
  css: readonly TextFile[],
  own: Span,
  report: Report,
): boolean {
  const used = new Set(
    [
      ...css.map(({ text }) => text),
      ...[tokens, ...Object.values(settings)].flatMap((set) => [...set.values()].map(({ text }) => text)),
    ].flatMap((text) => [...text.matchAll(/var\(\s*--([a-z0-9-]+)/g)].map(([, name]) => name)),
  );
  for (const set of [tokens, ...Object.values(settings)]) {
    for (const [name, { span }] of set) {
      if (themeTokens.includes(name) || used.has(name)) continue;
      const hint =
        suggestName(name, themeTokens) ??
        'templates/schemas/theme.schema.json lists the tokens and what each is for.';
      report(createProblem('unknown-key', span, `Nothing uses the token "${name}".`, { hint }));
    }
  }
  const missing = themeTokens.filter((name) => !tokens.has(name));
  if (missing.length === 0) return true;
  const [first, ...others] = missing;
  const more = others.length === 0 ? '' : `, and ${others.length} others`;
  const hint = 'With "extends": "briefing" it has those of that theme.';
  const start = { ...own, end: Math.min(own.end, own.start + 1) };
  report(createProblem('missing-key', start, `The theme has no token "${first}"${more}.`, { hint }));
  return false;
}
