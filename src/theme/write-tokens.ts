import { type Theme, type ThemeSetting, themeSettings } from './theme.ts';

/** Where each setting holds. `reveal-print` lays the stage out for paper while it is on a screen. */
const places: Readonly<Record<ThemeSetting, (rule: string) => string>> = {
  print: (rule) => `html.reveal-print${rule}\n@media print{:root${rule}}`,
  dark: (rule) => onBackground('dark', rule),
  light: (rule) => onBackground('light', rule),
};

/** Reveal.js marks the slide, and the stage while that slide is shown. */
function onBackground(kind: 'dark' | 'light', rule: string): string {
  const mark = `has-${kind}-background`;
  return `html.live .reveal section.${mark},html.live .reveal.${mark}>:is(.slide-number,.controls,.progress)${rule}`;
}

/**
 * A theme's tokens as custom properties, outside every layer.
 *
 * @param families declarations of what text is set in
 */
export function writeTokens({ tokens, settings }: Theme, families: string, logo: string): string {
  const image = logo === '' ? 'none' : `url("${logo}")`;
  // A slide keeps its own background in print, and the colours that go with it.
  const kept = new Map([...tokens].filter(([name]) => settings.print.has(name)));
  const rules = themeSettings.flatMap((setting) => {
    const own = setting === 'print' ? [] : kept;
    const changed = withFollowers(new Map([...own, ...settings[setting]]), tokens);
    if (changed.size === 0) return [];
    // What is drawn in the ground's colour to seem hollow stands on the slide's own.
    const ground = setting === 'print' ? '' : ';--colour-ground:var(--own-ground,transparent)';
    return [places[setting](`{${declare(changed)}${ground}}`)];
  });
  return [`:root{${families};--logo:${image};${declare(tokens)}}`, ...rules].join('\n');
}

function declare(tokens: ReadonlyMap<string, string>): string {
  return [...tokens].map(([name, value]) => `--${name}:${value}`).join(';');
}

/** A custom property is computed where it is declared: what refers to one that changes is declared anew. */
function withFollowers(
  changed: ReadonlyMap<string, string>,
  tokens: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const all = new Map(changed);
  let before = -1;
  while (before !== all.size) {
    before = all.size;
    for (const [name, value] of tokens) {
      const names = [...value.matchAll(/var\(--([a-z0-9-]+)\)/g)].map(([, other]) => other ?? '');
      if (!all.has(name) && names.some((other) => all.has(other))) all.set(name, value);
    }
  }
  return all;
}
