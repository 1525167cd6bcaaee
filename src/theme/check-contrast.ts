import type { DataScalar } from '../data/data-node.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { TextFile } from '../problem/text-file.ts';
import { contrastOf, layOver, nearestColour, readColour } from './colour.ts';
import { type ContrastPair, contrastPairs, leastContrast } from './contrast-pairs.ts';
import { resolveToken } from './resolve-token.ts';
import type { ThemeSetting } from './theme.ts';
import { tokenChain } from './token-chain.ts';

type Tokens = ReadonlyMap<string, DataScalar>;
type Values = ReadonlyMap<string, string>;

export interface PlacedTokens {
  readonly tokens: Tokens;
  readonly settings: Readonly<Record<ThemeSetting, Tokens>>;
}

interface Measured extends ContrastPair {
  readonly contrast: number;
}

const where: Readonly<Record<ThemeSetting | 'screen', string>> = {
  screen: '',
  print: ' in print',
  dark: ' on a dark background',
  light: ' on a light background',
};

/**
 * Every colour on every other that the styles set it on, on screen and in each setting of the theme. A token is
 * named once, with what it is seen worst on.
 *
 * @param own the theme's own file: of two tokens that do not go together, the one that stands there is at fault
 */
export function checkContrast({ tokens, settings }: PlacedTokens, own: TextFile, report: Report): void {
  const screen = valuesOf(tokens);
  checkSetting('screen', tokens, contrastPairs(tokens.keys()), own, report);
  for (const [setting, changed] of Object.entries(settings) as [ThemeSetting, Tokens][]) {
    const placed = new Map([...tokens, ...changed]);
    const values = valuesOf(placed);
    const isChanged = (name: string) =>
      resolveToken({ tokens: values }, name) !== resolveToken({ tokens: screen }, name);
    const pairs = contrastPairs(placed.keys()).filter(
      ({ token, on, ownGroundOnly }) =>
        (setting === 'print' || !ownGroundOnly) && (isChanged(token) || isChanged(on)),
    );
    checkSetting(setting, placed, pairs, own, report);
  }
}

function checkSetting(
  setting: ThemeSetting | 'screen',
  placed: Tokens,
  pairs: readonly ContrastPair[],
  own: TextFile,
  report: Report,
): void {
  const values = valuesOf(placed);
  const unreadable = new Set<string>();
  const faults = new Map<string, Measured[]>();
  for (const pair of pairs) {
    const contrast = measure(pair, values);
    if (contrast === undefined) {
      for (const name of [pair.token, pair.on])
        if (!readColour(resolveToken({ tokens: values }, name)))
          unreadable.add(tokenChain(name, values).findLast((each) => placed.has(each)) ?? name);
    } else if (contrast < leastContrast[pair.kind]) {
      const name = findFault(pair, placed, values, own);
      faults.set(name, [...(faults.get(name) ?? []), { ...pair, contrast }]);
    }
  }
  for (const name of unreadable) {
    const message = `The contrast of "${name}" cannot be told from "${placed.get(name)?.text}"${where[setting]}.`;
    const hint =
      'Write #rrggbb, a name, rgb(), hsl(), oklch(), color-mix() of two, or var() of another token.';
    report(createProblem('theme-contrast', placed.get(name)?.span, message, { hint }));
  }
  for (const [name, found] of faults) {
    const { token, on, kind, contrast } = found.reduce((a, b) => (shareOf(b) < shareOf(a) ? b : a));
    const code = found.some((each) => each.kind !== 'mark') ? 'theme-contrast' : 'theme-mark-contrast';
    const needs = `${kind === 'mark' ? 'a mark' : kind} needs ${leastContrast[kind]}:1`;
    const message = `"${token}" on "${on}" has a contrast of ${cut(contrast)}:1${where[setting]}; ${needs}.`;
    const hint = hintFor(name, pairs, values);
    report(createProblem(code, placed.get(name)?.span, message, { hint }));
  }
}

/** What to change: what the theme sets itself, else what is set before what it is set on. */
function findFault({ token, on }: ContrastPair, placed: Tokens, values: Values, own: TextFile): string {
  const sources = [token, on].flatMap((name) => [...tokenChain(name, values)].reverse());
  return sources.find((name) => placed.get(name)?.span.file === own) ?? sources[0] ?? token;
}

/** The nearest colour that passes wherever the token has a part. */
function hintFor(name: string, pairs: readonly ContrastPair[], values: Values): string {
  const touched = pairs.filter(({ token, on }) =>
    [token, on].some((each) => tokenChain(each, values).includes(name)),
  );
  const passes = (hex: string) => {
    const tried = new Map([...values, [name, hex] as const]);
    return touched.every((pair) => (measure(pair, tried) ?? 0) >= leastContrast[pair.kind]);
  };
  const colour = readColour(resolveToken({ tokens: values }, name));
  const nearest = colour && nearestColour(colour, passes);
  return nearest
    ? `The nearest colour that passes is ${nearest}.`
    : 'No shade of it passes wherever it is set: change what it is set on, too.';
}

/** Nothing where one of the two is no colour that can be computed. */
function measure({ token, on }: ContrastPair, values: Values): number | undefined {
  const [top, below, ground] = [token, on, 'colour-ground'].map((name) =>
    readColour(resolveToken({ tokens: values }, name)),
  );
  if (!top || !below) return undefined;
  const seen = layOver(below, ground ?? below);
  return contrastOf(layOver(top, seen), seen);
}

function shareOf({ contrast, kind }: Measured): number {
  return contrast / leastContrast[kind];
}

/** Not rounded: 4.499 is less than 4.5. */
function cut(contrast: number): string {
  return String(Math.floor(contrast * 100) / 100);
}

function valuesOf(tokens: Tokens): Values {
  return new Map([...tokens].map(([name, { text }]) => [name, text]));
}
