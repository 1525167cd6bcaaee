import { expect, it } from 'vitest';
import { writeTokens } from '../../src/theme/write-tokens.ts';
import { readTheme } from './read-theme.ts';

const house = (lines: string) =>
  writeTokens(
    readTheme('house', { 'house/theme.json': `{ "extends": "briefing", ${lines} }` }).theme,
    '--han-family:"A"',
    '',
  );
const ruleOf = (css: string, selector: string) => css.slice(css.indexOf(selector)).split('}')[0] ?? '';

it('declares anew what refers to a token that changes', () => {
  const css = house('"print": { "colour-deep": "#123456" }');
  const print = ruleOf(css, '@media print');
  expect(print).toContain('--colour-deep:#123456');
  expect(print).toContain('--colour-front:var(--colour-deep)');
  expect(print).not.toContain('--colour-accent');
  expect(ruleOf(css, 'html.reveal-print')).toContain('--colour-deep:#123456');
});

it("keeps the screen's colours on slides with a background of their own", () => {
  const light = ruleOf(house('"print": { "colour-text": "#000000" }'), 'section.has-light-background');
  expect(light).toContain('--colour-text:#16202c');
  expect(light).toContain('--colour-ground:var(--own-ground');
});

it('writes no rule for a setting in which nothing changes', () => {
  expect(house('"weights": [400]')).not.toContain('@media print');
  expect(house('"weights": [400]')).not.toContain('has-light-background');
});
