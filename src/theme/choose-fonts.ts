import type { DataScalar } from '../data/data-node.ts';
import type { ThemeFile } from './read-theme-file.ts';
import type { HouseFont, ThemeFonts } from './theme-fonts.ts';

/** Behind a house font that no packaged family stands behind. */
const LAST_FAMILY = 'Noto Sans SC';
const WEIGHTS = [400, 700];

/** @param files a theme's, the farthest first */
export function chooseFonts(files: readonly ThemeFile[]): ThemeFonts {
  const nearest = files.toReversed();
  const house = nearest.flatMap(({ fonts }) => fonts).filter(isFirst);
  const han = nearest.flatMap(({ family }) => family ?? []);
  const latin = nearest.flatMap((file) => file.latin ?? []);
  const weights = nearest.flatMap((file) => file.weights ?? []);
  return {
    han: downToPackaged(han, house, [LAST_FAMILY]),
    latin: downToPackaged(latin, house, []),
    weights: weights[0]?.values ?? WEIGHTS,
    house,
    spans: { han: han[0]?.span, latin: latin[0]?.span, weights: weights[0]?.span },
  };
}

/** A theme may replace one file of a family of the theme that it extends. */
function isFirst({ family, weight }: HouseFont, index: number, all: readonly HouseFont[]): boolean {
  return all.findIndex((font) => font.family === family && font.weight === weight) === index;
}

/** House fonts, then the packaged family that the themes behind name. */
function downToPackaged(
  named: readonly DataScalar[],
  house: readonly HouseFont[],
  last: readonly string[],
): readonly string[] {
  const isHouse = (name: string) => house.some(({ family }) => family === name);
  const names = named.map(({ text }) => text);
  const packaged = names.findIndex((name) => !isHouse(name));
  return [...new Set(packaged < 0 ? [...names, ...last] : names.slice(0, packaged + 1))];
}
