import { describe, expect, it } from 'vitest';
import { chooseView } from '../../src/client/choose-view.ts';

describe('which view opens', () => {
  it.each([
    ['', false, 'stage'],
    ['', true, 'reading'],
    ['?utm_source=mail', true, 'reading'],
    ['?view=read', false, 'reading'],
    ['?progress=false&view=read', false, 'reading'],
    ['?view=slides', true, 'stage'],
    ['?view=slides', false, 'stage'],
    ['?print-pdf', true, 'stage'],
    ['?view=print', true, 'stage'],
    ['?receiver&progress=false', true, 'stage'],
    ['?view=reader', false, 'stage'],
    ['?review', true, 'reading'],
  ] as const)('%s on a phone held upright: %s', (search, isPhone, view) => {
    expect(chooseView(search, isPhone)).toBe(view);
  });
});
