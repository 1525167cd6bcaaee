import type { DataScalar } from '../data/data-node.ts';
import { parseJson } from '../data/parse-json.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { TextFile } from '../problem/text-file.ts';
import { checkContrast, type PlacedTokens } from './check-contrast.ts';
import { checkCss } from './check-css.ts';
import { checkTokens } from './check-tokens.ts';
import { chooseFonts } from './choose-fonts.ts';
import type { ReadThemeFile } from './read-house-fonts.ts';
import { readStyles } from './read-styles.ts';
import { readThemeFile, type ThemeFile } from './read-theme-file.ts';
import type { Theme } from './theme.ts';

type Templates = ReadonlyMap<string, TextFile>;

/**
 * `themes/<name>/theme.json` and `theme.css`, and those of the themes that it extends → a theme.
 *
 * @param span where the author names the theme
 * @param readFile for the fonts of its folder
 */
export function parseTheme(
  name: string,
  span: Span | undefined,
  templates: Templates,
  readFile: ReadThemeFile,
  report: Report,
): Theme | undefined {
  const files = readLine(name, span, { templates, readFile, report });
  if (!files) return undefined;
  if (!files.some(({ family }) => family)) {
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
    fonts: chooseFonts(files),
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

/** What a theme's files are read with. */
interface Reading {
  readonly templates: Templates;
  readonly readFile: ReadThemeFile;
  readonly report: Report;
}

/** A theme's file and those it extends, the farthest first. */
function readLine(name: string, span: Span | undefined, reading: Reading): ThemeFile[] | undefined {
  const { report } = reading;
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
    const file = readOne(wanted.name, wanted.span, reading);
    if (!file) return undefined;
    line.unshift(file);
    next = file.base && { name: file.base.text, span: file.base.span };
  }
  return line;
}

function readOne(
  name: string,
  span: Span | undefined,
  { templates, readFile, report }: Reading,
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
  return node && readThemeFile(name, node, readFile, report);
}
