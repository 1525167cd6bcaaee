import { describe, expect, it } from 'vitest';
import { findNearestName } from '../../src/problem/nearest-name.ts';

describe('findNearestName', () => {
  const known = ['patent_conversion', 'gdp', 'gdp_growth', 'rent_cap', 'columns', 'column'];

  it.each([
    ['patent_conversoin', 'patent_conversion'],
    ['gpd', 'gdp'],
    ['GDP', 'gdp'],
    ['colums', 'columns'],
    ['rentcap', 'rent_cap'],
    ['gdp-growth', 'gdp_growth'],
  ])('%s → %s', (written, meant) => {
    expect(findNearestName(written, known)).toBe(meant);
  });

  it.each(['population', 'x', ''])('%j means none of them', (written) => {
    expect(findNearestName(written, known)).toBeUndefined();
  });
});
