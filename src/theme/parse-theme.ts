import type { DataScalar } from '../data/data-node.ts';
import { parseJson } from '../data/parse-json.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { TextFile } from '../problem/text-file.ts';
import { checkContrast, type PlacedTokens } from './check-contrast.ts';
import { checkCss } from './check-css.ts';
import { checkTokens } from './check-tokens.ts';
import { readStyles } from './read-styles.ts';
import { readThemeFile, type ThemeFile } from './read-theme-file.ts';
import type { Theme } from './theme.ts';

type Templates = ReadonlyMap<string, TextFile>;

/**
 * `themes/<name>/theme.json` and `theme.css`, and those of the themes that it extends → a theme.
 *
 * @param span where the author names the theme
 */
export function parseTheme(
  name: string,
  span: Span | undefined,
  templates: Templates,
  report: Report,
): Theme | undefined {
  const files = readLine(name, span, templates, report);
  if (!files) return undefined;
  const family = files.findLast((file) => file.family)?.family;
  if (!family) {
    report(createProblem('missing-key', files[0]?.span, 'The theme has no "family".'));
    return undefined;
  }
  const css = files.flatMap((file) => templates.get(`themes/${file.name}/theme.css`) ?? []);
  for (const file of css) checkCss(file, report);
  const placed: PlacedTokens = {
    tokens: layTokens(files.map(({ tokens }) => tokens)),
    settings: {
      print: layTokens(files.map(({ settings }) => settings.print)),
      dark: layTokens(files.map(({ settings }) => settings.dark)),
      light: layTokens(files.map(({ settings }) => settings.light)),
    },
  };
  const own = files.at(-1)?.span;
  if (own && checkTokens(placed, css, own, report)) checkContrast(placed, own.file, report);
  const { print, dark, light } = placed.settings;
  return {
    name,
    family,
    weights: files.findLast(({ weights }) => weights)?.weights ?? [400, 700],
    tokens: textsOf(placed.tokens),
    settings: { print: textsOf(print), dark: textsOf(dark), light: textsOf(light) },
    logo: files.findLast(({ logo }) => logo)?.logo,
    css: [
      `@layer styles{\n${readStyles(templates, report)}}`,
      ...files.flatMap((file) => {
        const sheet = templates.get(`themes/${file.name}/theme.css`);
        return sheet ? [`@layer theme-${file.name}{\n${sheet.text}}`] : [];
      }),
    ].join('\n'),
  };
}

/** Those of a theme over those of the one that it extends. */
function layTokens(line: readonly ReadonlyMap<string, DataScalar>[]): Map<string, DataScalar> {
  return new Map(line.flatMap((tokens) => [...tokens]));
}

function textsOf(tokens: ReadonlyMap<string, DataScalar>): Map<string, string> {
  return new Map([...tokens].map(([name, { text }]) => [name, text]));
}

/** A theme's file and those it extends, the farthest first. */
function readLine(
  name: string,
  span: Span | undefined,
  templates: Templates,
  report: Report,
): ThemeFile[] | undefined {
  const line: ThemeFile[] = [];
  let next: { readonly name: string; readonly span: Span | undefined } | undefined = { name, span };
  while (next) {
    const wanted: { readonly name: string; readonly span: Span | undefined } = next;
    if (line.some((file) => file.name === wanted.name)) {
      const hint =
        "A folder named like one of Lectern's themes stands in its place: give yours another name.";
      report(
        createProblem('theme-error', wanted.span, `The theme "${wanted.name}" extends itself.`, { hint }),
      );
      return undefined;
    }
    const file = readOne(wanted.name, wanted.span, templates, report);
    if (!file) return undefined;
    line.unshift(file);
    next = file.base && { name: file.base.text, span: file.base.span };
  }
  return line;
}

function readOne(
  name: string,
  span: Span | undefined,
  templates: Templates,
  report: Report,
): ThemeFile | undefined {
  const json = templates.get(`themes/${name}/theme.json`);
  if (!json) {
    const known = [...templates.keys()].flatMap(
      (path) => /^themes\/([^/]+)\/theme\.json$/.exec(path)?.[1] ?? [],
    );
    const hint = suggestName(name, known) ?? `Themes: ${known.join(', ')}.`;
    report(createProblem('theme-error', span, `There is no theme "${name}".`, { hint }));
    return undefined;
  }
  // The name is part of the style sheet.
  if (!/^[\p{L}\p{N}_-]+$/u.test(name)) {
    const hint = 'Use letters, digits and hyphens.';
    report(createProblem('theme-error', span, `"${name}" is no name for a theme's folder.`, { hint }));
    return undefined;
  }
  const node = parseJson(json, report);
  return node && readThemeFile(name, node, report);
}
