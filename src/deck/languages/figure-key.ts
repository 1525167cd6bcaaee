import type { Figure } from '../../figure/figure.ts';

/** Equal for figures of the same observations, calculated the same way: how many digits are shown is a matter of words. */
export function figureKey({ id }: Pick<Figure, 'id'>): string {
  return id.replace(/,\d+\)$/, ')');
}

/** As messages call it: `gdp.hz.2023`; its source is told only where that is what differs. */
export function nameFigure({ id, formula, facts }: Figure): string {
  const source = facts[0]?.source;
  if (formula !== undefined || facts.length !== 1 || source === undefined) return figureKey({ id });
  return id.endsWith(`.${source}`) ? id.slice(0, -source.length - 1) : id;
}
