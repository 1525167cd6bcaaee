import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { themeTokens } from '../../src/theme/theme-tokens.ts';
import { listFiles } from '../list-files.ts';
import { packagedThemes, readTheme } from './read-theme.ts';

// Editors check a theme by the schema, Lectern by its parser: they must agree.
const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const schema = JSON.parse(read('templates/schemas/theme.schema.json')) as {
  definitions: { tokens: { properties: Record<string, { description: string }> } };
};
const validate = new Ajv({ strict: true, strictRequired: false }).compile(schema);
const described = schema.definitions.tokens.properties;

function isTaken(theme: object): boolean {
  try {
    const { problems } = readTheme('house', { 'house/theme.json': JSON.stringify(theme) });
    return problems.length === 0;
  } catch {
    return false;
  }
}

describe('the schema of themes', () => {
  it.each(packagedThemes)('takes %s', (name) => {
    expect(
      validate(JSON.parse(read(`templates/themes/${name}/theme.json`))),
      JSON.stringify(validate.errors),
    ).toBe(true);
  });

  it.each([
    { extends: 'ink' },
    { extends: 'ink', logo: '我们的 标志.svg', weights: 400, description: 'Ours' },
    { extends: 'briefing', tokens: { 'colour-accent': '#17694a' }, print: {}, dark: {}, light: {} },
  ])('takes what Lectern takes: %j', (theme) => {
    expect(validate(theme), JSON.stringify(validate.errors)).toBe(true);
    expect(isTaken(theme)).toBe(true);
  });

  it.each([
    {},
    { extend: 'ink' },
    { extends: 'ink', logo: '../logo.svg' },
    { extends: 'ink', logo: '/etc/logo.svg' },
    { extends: 'ink', logo: '..%2flogo.svg' },
    { extends: 'ink', logo: 'a/logo.svg' },
    { extends: 'ink', tokens: { 'colour-accent': 'red; color: blue' } },
    { extends: 'ink', tokens: { 'colour-accent': '' } },
    { extends: 'ink', tokens: { 'Colour accent': 'red' } },
    { extends: 'ink', tokens: { 'colour-accent': { light: 'red' } } },
    { extends: 'ink', print: ['red'] },
  ])('refuses what Lectern refuses: %j', (theme) => {
    expect(validate(theme)).toBe(false);
    expect(isTaken(theme)).toBe(false);
  });
});

describe('the tokens', () => {
  it('are those of the schema, of the page about themes, and of each packaged theme', () => {
    const rows = [...read('docs/themes.md').matchAll(/^\| `([a-z0-9-]+)` \| (.+) \|$/gm)];
    const page = rows.filter(([, name = '']) => !packagedThemes.includes(name));
    expect(Object.keys(described)).toEqual(themeTokens);
    expect(page.map(([, name]) => name)).toEqual(themeTokens);
    for (const [, name = '', purpose = ''] of page)
      expect(described[name]?.description.toLowerCase()).toBe(`${purpose}.`.toLowerCase());
    for (const name of packagedThemes)
      expect([...readTheme(name).theme.tokens.keys()]).toEqual(expect.arrayContaining([...themeTokens]));
  });

  it('are all used, and all that the styles refer to is a token or set there', () => {
    const styles = listFiles(root, 'templates/styles').map(read).join('\n');
    const code = ['src/chart/chart-look.ts', 'src/page/draw-deck-charts.ts'].map(read).join('\n');
    const themes = packagedThemes.map((name) => read(`templates/themes/${name}/theme.json`)).join('\n');
    for (const token of themeTokens)
      expect(`${styles}${themes}`.includes(`var(--${token})`) || code.includes(`'${token}'`), token).toBe(
        true,
      );
    const colours = [
      ...styles.matchAll(/var\(--((?:colour|chart|code|radius|weight|tracking)-[a-z0-9-]+)\)/g),
    ];
    const set = new Set([...styles.matchAll(/^\s*--([a-z0-9-]+):/gm)].map(([, name]) => name));
    expect(
      colours.map(([, name = '']) => name).filter((name) => !themeTokens.includes(name) && !set.has(name)),
    ).toEqual([]);
  });

  it('hold every colour of the styles', () => {
    const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)\(|\b(?:white|black)\b(?!-)/gi;
    const found = listFiles(root, 'templates/styles').flatMap((path) =>
      [
        ...read(path)
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .matchAll(colour),
      ].map(([word]) => `${path}: ${word}`),
    );
    expect(found).toEqual([]);
  });
});
