import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';

const themes = join(import.meta.dirname, '..', '..', 'templates', 'themes');

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

describe.each(readdirSync(themes))('the chart colours of %s', (theme) => {
  const { tokens } = JSON.parse(readFileSync(join(themes, theme, 'theme.json'), 'utf8')) as {
    tokens: Readonly<Record<string, string>>;
  };
  const token = (name: string) => tokens[name] ?? '';
  const series = [1, 2, 3, 4, 5, 6].map((number) => token(`chart-${number}`));
  const marks = [...series, token('chart-neutral'), token('chart-highlight'), token('colour-muted')];

  it('stand out from the ground', () => {
    for (const mark of marks)
      expect(wcagContrast(mark, token('colour-ground')), mark).toBeGreaterThanOrEqual(3);
    for (const name of ['colour-text', 'colour-muted'])
      expect(wcagContrast(token(name), token('colour-ground')), name).toBeGreaterThanOrEqual(4.5);
  });

  it('carry readable text', () => {
    const inks = [
      ...series.map((fill, index) => [fill, token(`chart-on-${index + 1}`)] as const),
      [token('chart-neutral'), token('chart-on-neutral')] as const,
      [token('chart-highlight'), token('chart-on-highlight')] as const,
      [token('colour-muted'), token('colour-ground')] as const,
      [token('colour-text'), token('colour-ground')] as const,
      ...['pale', 'band-1', 'band-2', 'band-3'].map(
        (name) => [token(`chart-${name}`), token('colour-text')] as const,
      ),
    ];
    for (const [fill, ink] of inks)
      expect(wcagContrast(fill, ink), `${ink} on ${fill}`).toBeGreaterThanOrEqual(4.5);
  });

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
