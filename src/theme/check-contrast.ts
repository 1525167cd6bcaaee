import type { DataScalar } from '../data/data-node.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { TextFile } from '../problem/text-file.ts';
import { type Colour, contrastOf, layOver, nearestColour, readColour } from './colour.ts';
import { type ContrastPair, contrastPairs, leastContrast } from './contrast-pairs.ts';
import { resolveToken } from './resolve-token.ts';
import type { ThemeSetting } from './theme.ts';

type Tokens = ReadonlyMap<string, DataScalar>;

export interface PlacedTokens {
  readonly tokens: Tokens;
  readonly settings: Readonly<Record<ThemeSetting, Tokens>>;
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
  checkSetting('screen', tokens, tokens, own, report);
  for (const [setting, changed] of Object.entries(settings) as [ThemeSetting, Tokens][])
    if (changed.size > 0) checkSetting(setting, new Map([...tokens, ...changed]), tokens, own, report);
}

function checkSetting(
  setting: ThemeSetting | 'screen',
  placed: Tokens,
  screen: Tokens,
  own: TextFile,
  report: Report,
): void {
  const values = new Map([...placed].map(([name, { text }]) => [name, text]));
  const plain = new Map([...screen].map(([name, { text }]) => [name, text]));
  const isChanged = (name: string) =>
    resolveToken({ tokens: values }, name) !== resolveToken({ tokens: plain }, name);
  const isOwnBackground = setting === 'dark' || setting === 'light';
  const pairs = contrastPairs(values.keys()).filter(
    ({ token, on, ownGroundOnly }) =>
      !(isOwnBackground && ownGroundOnly) && (setting === 'screen' || isChanged(token) || isChanged(on)),
  );
  const unreadable = new Set<string>();
  const faults = new Map<string, Measured[]>();
  for (const pair of pairs) {
    const measured = measure(pair, values);
    if (measured.contrast === undefined) {
      unreadable.add(blame(measured.unknown, placed));
    } else if (measured.contrast < leastContrast[pair.kind]) {
      const name = blameOf(pair, placed, own);
      faults.set(name, [...(faults.get(name) ?? []), { ...pair, contrast: measured.contrast }]);
    }
  }
  for (const name of unreadable) {
    const message = `The contrast of "${name}" cannot be told from "${placed.get(name)?.text}".`;
    const hint =
      'Write a colour: #rrggbb, rgb(), hsl(), oklch(), color-mix() of two, or var() of another token.';
    report(createProblem('theme-contrast', placed.get(name)?.span, message, { hint }));
  }
  for (const [name, found] of faults) {
    const worst = found.reduce((a, b) => (ratio(b) < ratio(a) ? b : a));
    const isText = found.some(({ kind }) => kind !== 'mark');
    const passes = (hex: string) => {
      const tried = new Map([...values, [name, hex]]);
      return pairs.every((pair) => {
        const { contrast } = measure(pair, tried);
        return contrast === undefined || contrast >= leastContrast[pair.kind] || !touches(pair, name, values);
      });
    };
    const colour = readColour(resolveToken({ tokens: values }, name));
    const nearest = colour && nearestColour(colour, passes);
    const hint = nearest
      ? `The nearest colour that passes is ${nearest}.`
      : 'No shade of it passes on all that it is set on: change those, too.';
    const message = `"${worst.token}" on "${worst.on}" has a contrast of ${floor(worst.contrast)}:1${where[setting]}; ${worst.kind === 'mark' ? 'a mark' : worst.kind} needs ${leastContrast[worst.kind]}:1.`;
    const span = placed.get(name)?.span;
    report(createProblem(isText ? 'theme-contrast' : 'theme-mark-contrast', span, message, { hint }));
  }
}

interface Measured extends ContrastPair {
  readonly contrast: number;
}

function measure(
  { token, on }: ContrastPair,
  values: ReadonlyMap<string, string>,
): { readonly contrast: number } | { readonly contrast: undefined; readonly unknown: string } {
  const [top, below, ground] = [token, on, 'colour-ground'].map((name) =>
    readColour(resolveToken({ tokens: values }, name)),
  );
  if (!top || !below) return { contrast: undefined, unknown: top ? on : token };
  const seen: Colour = layOver(below, ground ?? below);
  return { contrast: contrastOf(layOver(top, seen), seen) };
}

function ratio({ contrast, kind }: Measured): number {
  return contrast / leastContrast[kind];
}

/** Cut, not rounded: 4.499 is not 4.5. */
function floor(contrast: number): string {
  return (Math.floor(contrast * 100) / 100).toString();
}

/** A token and those that it gets its colour from. */
function chainOf(name: string, text: (name: string) => string | undefined): string[] {
  const chain: string[] = [];
  for (let next: string | undefined = name; next !== undefined && !chain.includes(next); ) {
    chain.push(next);
    next = /var\(--([a-z0-9-]+)\)/.exec(text(next) ?? '')?.[1];
  }
  return chain;
}

function touches({ token, on }: ContrastPair, name: string, values: ReadonlyMap<string, string>): boolean {
  return [token, on].some((each) => chainOf(each, (other) => values.get(other)).includes(name));
}

/** The last of a chain that is there. */
function blame(name: string, placed: Tokens): string {
  return chainOf(name, (other) => placed.get(other)?.text).findLast((each) => placed.has(each)) ?? name;
}

/** What stands in the theme's own file, what is set before what it is set on. */
function blameOf({ token, on }: ContrastPair, placed: Tokens, own: TextFile): string {
  const chains = [token, on].map((name) => chainOf(name, (other) => placed.get(other)?.text));
  const mine = chains
    .flat()
    .findLast((name) => placed.get(name)?.span.file === own && chains[0]?.includes(name));
  const others = chains.flat().find((name) => placed.get(name)?.span.file === own);
  return mine ?? others ?? blame(token, placed);
}
