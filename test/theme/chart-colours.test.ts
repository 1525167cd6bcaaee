import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { resolveToken } from '../../src/theme/resolve-token.ts';
import { themeSettings } from '../../src/theme/theme.ts';
import { packagedThemes, readTheme } from './read-theme.ts';

/** As someone with full colour sight sees it, without one sort of cones, and on grey paper. */
const eyes: Readonly<Record<string, (colour: string) => string>> = {
  trichromat: (colour) => colour,
  protanope: seenThrough(filterDeficiencyProt(1)),
  deuteranope: seenThrough(filterDeficiencyDeuter(1)),
  tritanope: seenThrough(filterDeficiencyTrit(1)),
};
const toRgb = converter('rgb');
const distance = differenceCiede2000();
const lightness = converter('lab');

function seenThrough(filter: ReturnType<typeof filterGrayscale>) {
  return (colour: string): string => {
    const seen = filter(colour);
    const { r = 0, g = 0, b = 0 } = toRgb(seen) ?? {};
    return `rgb(${[r, g, b].map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255)).join(' ')})`;
  };
}

/** Each theme as it is on screen, and where it changes. */
const looks = packagedThemes.flatMap((name) => {
  const { theme } = readTheme(name);
  return (['screen', ...themeSettings] as const).flatMap((setting) => {
    const changed = setting === 'screen' ? new Map<string, string>() : theme.settings[setting];
    const tokens = new Map([...theme.tokens, ...changed]);
    return setting === 'screen' || changed.size > 0 ? [{ name, setting, tokens }] : [];
  });
});

describe.each(looks)('the chart colours of $name, $setting', ({ tokens }) => {
  const token = (name: string) => resolveToken({ tokens }, name);
  const series = [1, 2, 3, 4, 5, 6].map((number) => token(`chart-${number}`));

  it.each(Object.keys(eyes))('are told apart by a %s', (eye) => {
    const see = eyes[eye] ?? String;
    for (const [a, b] of pairsOf(series.slice(0, 4)))
      expect(distance(see(a), see(b)), `${a} and ${b}`).toBeGreaterThanOrEqual(15);
    for (const [a, b] of pairsOf(series))
      expect(distance(see(a), see(b)), `${a} and ${b}`).toBeGreaterThanOrEqual(8);
    const [highlight, neutral] = [token('chart-highlight'), token('chart-neutral')];
    expect(distance(see(highlight), see(neutral))).toBeGreaterThanOrEqual(15);
  });

  it('are told apart in grey print', () => {
    const greyness = (colour: string) => lightness(filterGrayscale(1)(colour))?.l ?? 0;
    for (const [a, b] of pairsOf(series.slice(0, 4)))
      expect(Math.abs(greyness(a) - greyness(b)), `${a} and ${b}`).toBeGreaterThanOrEqual(8);
    // Of more, those that meet in a stack.
    for (const [index, colour] of series.slice(1).entries())
      expect(Math.abs(greyness(colour) - greyness(series[index] ?? '')), colour).toBeGreaterThanOrEqual(8);
    const greys = [token('chart-neutral'), token('colour-muted'), token('colour-text')].map(greyness);
    expect(Math.min(...pairsOf(greys).map(([a, b]) => Math.abs(a - b)))).toBeGreaterThanOrEqual(8);
    expect(
      Math.abs(greyness(token('chart-highlight')) - greyness(token('chart-neutral'))),
    ).toBeGreaterThanOrEqual(15);
  });
});

function pairsOf<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}
