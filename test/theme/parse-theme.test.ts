import { describe, expect, it } from 'vitest';
import { packagedThemes, readTheme } from './read-theme.ts';

describe('the themes that Lectern brings along', () => {
  it('are four', () => {
    expect(packagedThemes).toEqual(['briefing', 'ink', 'paper', 'signal']);
  });

  it.each(packagedThemes)('%s has no fault', (name) => {
    const { problems } = readTheme(name);
    expect(problems.map(({ message }) => message)).toEqual([]);
  });
});

describe('a theme that extends another', () => {
  const own = {
    'house/theme.json': '{ "extends": "paper", "weights": [400], "tokens": { "colour-accent": "#7a1f3d" } }',
    'house/theme.css': '.card { color: var(--colour-accent) }',
    'branch/theme.json':
      '{ "extends": "house", "logo": "branch.svg", "tokens": { "edge-width": "9px" }, "print": { "edge-width": "1px" } }',
  };

  it('has its own tokens over those of the line', () => {
    const { theme, problems } = readTheme('branch', own);
    expect(problems).toEqual([]);
    expect(theme.tokens.get('edge-width')).toBe('9px');
    expect(theme.tokens.get('colour-accent')).toBe('#7a1f3d');
    expect(theme.tokens.get('colour-ground')).toBe(readTheme('paper').theme.tokens.get('colour-ground'));
    expect(theme.settings.print.get('edge-width')).toBe('1px');
    expect(theme.settings.print.get('colour-ground')).toBe('#ffffff');
    expect(theme.fonts.weights).toEqual([400]);
    expect(theme.fonts.han).toEqual(readTheme('paper').theme.fonts.han);
    expect(theme.logo?.text).toBe('branch.svg');
  });

  it('has the CSS of the line, each in a layer, those that come later stronger; its own may be left out', () => {
    const { css } = readTheme('branch', own).theme;
    const layers = [...css.matchAll(/@layer ([\w-]+)\{/g)].map(([, name]) => name);
    expect(layers).toEqual(['styles', 'theme-paper', 'theme-house']);
  });

  it("stands in a packaged theme's place where it has its name", () => {
    const whole = { 'ink/theme.json': '{ "extends": "briefing", "tokens": { "edge-width": "1px" } }' };
    expect(readTheme('ink', whole).theme.tokens.get('scheme')).toBe('light');
  });
});

describe('what is said of a contrast', () => {
  const said = (tokens: Readonly<Record<string, string>>, css = '') => {
    const { problems } = readTheme('house', {
      'house/theme.json': JSON.stringify({ extends: 'briefing', tokens }),
      'house/theme.css': css,
    });
    return problems.map(({ code, message, hint }) => `${code}: ${message} ${hint}`);
  };

  it('names the token once, with what it is seen worst on', () => {
    expect(said({ 'colour-muted': '#9aa7b4' })).toEqual([
      'theme-contrast: "colour-muted" on "colour-panel" has a contrast of 2.26:1; text needs 4.5:1. The nearest colour that passes is #65717d.',
    ]);
  });

  it('takes the colour that it proposes', () => {
    const pale = ['#9aa7b4', 'hsl(40 90% 70%)', 'oklch(0.8 0.15 150)', 'pink', '#fff'];
    for (const colour of pale) {
      const [, proposed = ''] = /passes is (#\w{6})/.exec(said({ 'colour-accent': colour }).join()) ?? [];
      expect(proposed, colour).toMatch(/^#/);
      expect(said({ 'colour-accent': proposed }), colour).toEqual([]);
    }
  });

  it('sees through what lets the ground through, and reckons mixtures', () => {
    expect(said({ 'colour-muted': 'rgb(22 32 44 / 0.4)' }).join()).toContain('"colour-muted"');
    expect(said({ 'colour-muted': 'rgb(22 32 44 / 0.8)' })).toEqual([]);
    expect(said({ 'colour-muted': 'color-mix(in srgb, #16202c 40%, white)' }).join()).toContain('2.');
    expect(said({ 'colour-muted': 'color-mix(in oklab, #16202c, var(--colour-accent) 20%)' })).toEqual([]);
  });

  it('checks pairs that a theme names itself', () => {
    const css = '.badge { background: var(--colour-badge); color: var(--colour-on-badge) }';
    expect(said({ 'colour-badge': '#ffd400', 'colour-on-badge': '#111' }, css)).toEqual([]);
    expect(said({ 'colour-badge': '#ffd400', 'colour-on-badge': '#fff' }, css).join()).toContain(
      '"colour-on-badge" on "colour-badge" has a contrast of 1.4',
    );
  });

  it('follows a reference to the token that has the colour', () => {
    const { problems } = readTheme('house', {
      'house/theme.json': '{ "extends": "briefing", "tokens": { "colour-deep": "#c8d6e4" } }',
    });
    // The title's band refers to it.
    expect(problems.map(({ span }) => span?.file.text.slice(span.start, span.end))).toEqual(['"#c8d6e4"']);
  });
});
