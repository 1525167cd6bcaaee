import { brokenFiles, type Codes } from './broken-case.ts';

const outline = '---\ntitle: T\nlang: en\ntheme: house\n---\n## A\n\nB\n';
const file = (name: string) => `templates/themes/${name}/theme.json`;

/** A theme that extends briefing, with these lines besides. */
function brokenTheme(slip: string, codes: Codes, lines: string, says: string) {
  const theme = `{\n  "extends": "briefing",\n  ${lines}\n}\n`;
  return brokenFiles(slip, codes, { 'outline.md': outline, [file('house')]: theme }, says);
}

export const themeCases = [
  brokenTheme('a key mistyped', 'unknown-key', '«"token": { "colour-accent": "#17694a" }', '"tokens"'),
  brokenTheme('tokens as a list', 'wrong-type', '"tokens": «["#17694a"]', 'an object with keys'),
  brokenTheme(
    'a token mistyped',
    'unknown-key',
    '"tokens": { "colour-acent": «"#17694a" }',
    '"colour-accent"',
  ),
  brokenTheme(
    'a token that ends its rule',
    'theme-error',
    '"tokens": { «"colour-accent": "red; } body { display: none" }',
    'no plain CSS value',
  ),
  brokenTheme(
    'a token that fetches',
    'theme-error',
    '"tokens": { «"shadow-raised": "url(https://example.org/x)" }',
    'no plain CSS value',
  ),
  brokenTheme(
    'a token that is empty',
    'theme-error',
    '"tokens": { «"colour-accent": " " }',
    'no plain CSS value',
  ),
  brokenTheme(
    'text that is too pale',
    'theme-contrast',
    '"tokens": { "colour-muted": «"#9aa7b4" }',
    'The nearest colour that passes is #',
  ),
  brokenTheme(
    'text too pale for panels alone',
    'theme-contrast',
    '"tokens": { "colour-muted": «"#737373" }',
    '"colour-muted" on "colour-panel" has a contrast of 4.3',
  ),
  brokenTheme(
    'a ground too dark for what stands on it',
    'theme-contrast',
    '"tokens": { "colour-panel": «"#5b6875" }',
    'on "colour-panel"',
  ),
  brokenTheme(
    'a series that is too pale',
    'theme-mark-contrast',
    '"tokens": { "chart-2": «"#f2c14e" }',
    'a mark needs 3:1',
  ),
  brokenTheme(
    'text that is too pale in print only',
    'theme-contrast',
    '"print": { "colour-muted": «"#b8c0c8" }',
    'in print; text needs 4.5:1',
  ),
  brokenTheme(
    'text that is too dark on dark backgrounds',
    'theme-contrast',
    '"dark": { "colour-muted": «"#51606f" }',
    'on a dark background',
  ),
  brokenTheme(
    'a colour that only a page can compute',
    'theme-contrast',
    '"tokens": { "colour-accent": «"light-dark(#17694a, #9cc8ee)" }',
    'cannot be told from "light-dark(',
  ),
  brokenTheme(
    'a token that refers to one that is not there',
    'theme-contrast',
    '"tokens": { "colour-accent": «"var(--colour-house)" }',
    'cannot be told from "var(--colour-house)"',
  ),
  brokenTheme(
    'tokens that refer to each other',
    ['theme-contrast', 'theme-contrast'],
    '"tokens": { "colour-accent": «"var(--colour-deep)", "colour-deep": «"var(--colour-accent)" }',
    'cannot be told',
  ),
  brokenTheme('a logo from elsewhere', 'theme-error', '"logo": «"../briefing/logo.svg"', 'beside theme.json'),
  brokenTheme(
    'a logo that is not there',
    'missing-file',
    '"logo": «"logo.svg"',
    'Looked for templates/themes/house/logo.svg',
  ),
  brokenFiles(
    'a logo that is no image',
    'not-an-image',
    {
      'outline.md': outline,
      [file('house')]: '{ "extends": "briefing", "logo": «"logo.png" }',
      'templates/themes/house/logo.png': Uint8Array.of(1, 2, 3),
    },
    'is no image',
  ),
  brokenFiles(
    'a theme that extends one that is not there',
    'theme-error',
    { 'outline.md': outline, [file('house')]: '{ "extends": «"breifing" }' },
    '"briefing"',
  ),
  brokenFiles(
    'a theme that extends itself',
    'theme-error',
    { 'outline.md': outline, [file('house')]: '{ "extends": «"house" }' },
    'extends itself',
  ),
  brokenFiles(
    'themes that extend each other',
    'theme-error',
    {
      'outline.md': outline,
      [file('house')]: '{ "extends": "branch" }',
      [file('branch')]: '{ "extends": «"house" }',
    },
    'extends itself',
  ),
  brokenFiles(
    'a theme that extends none and lacks tokens',
    'missing-key',
    {
      'outline.md': outline,
      [file('house')]: '«{ "family": "Noto Sans SC", "tokens": { "colour-ground": "#fff" } }',
    },
    '"extends": "briefing"',
  ),
  brokenFiles(
    'a theme without a family',
    'missing-key',
    { 'outline.md': outline, [file('house')]: '«{ "tokens": {} }' },
    '"family"',
  ),
  brokenFiles(
    'a folder that no style sheet can name',
    'theme-error',
    {
      'outline.md': outline.replace('theme: house', 'theme: «our house'),
      [file('our house')]: '{ "extends": "briefing" }',
    },
    'letters, digits and hyphens',
  ),
];
