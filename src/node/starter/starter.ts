import { fillStarter } from './fill-starter.ts';

export const starterLanguages = ['zh', 'en'] as const;
export type StarterLanguage = (typeof starterLanguages)[number];

/** What a new deck or project is to be. */
export interface Starter {
  readonly name: string;
  readonly languages: readonly StarterLanguage[];
  readonly theme: string | undefined;
  /** The packaged `templates/`. */
  readonly templates: string;
}

/** A file of a new folder, its path relative to it. */
export interface StarterFile {
  readonly path: string;
  readonly content: string;
}

/** Once it is installed, seen from the project's root. */
export const INSTALLED_SCHEMAS = 'node_modules/lectern/templates/schemas';

/**
 * The files of a new deck: a sample to write over.
 *
 * @param schemas where the schemas lie, relative to the deck's folder
 */
export function starterDeck(starter: Starter, schemas: string): StarterFile[] {
  const { languages, theme, templates } = starter;
  const fill = (file: string) =>
    fillStarter(templates, file, { TITLE: titleOf(starter.name), THEME: theme, SCHEMAS: schemas });
  const outlines = languages.map((language) => ({
    path: languages.length === 1 ? 'outline.md' : `outline.${language}.md`,
    content: fill(`deck/outline.${language}.md`),
  }));
  return [{ path: 'metrics.json', content: fill('deck/metrics.json') }, ...outlines];
}

/** The files of a new project with one deck. Its theme is the configuration's. */
export function starterProject(starter: Starter, version: string): StarterFile[] {
  const { name, languages, theme, templates } = starter;
  const deck = starterDeck({ ...starter, theme: undefined }, `../../${INSTALLED_SCHEMAS}`);
  const fill = (file: string) =>
    fillStarter(templates, `project/${file}`, {
      THEME: theme ?? 'briefing',
      SCHEMAS: INSTALLED_SCHEMAS,
      VERSION: version,
    });
  return [
    // npm packs no file of that name.
    { path: '.gitignore', content: fill('gitignore') },
    { path: '.vscode/settings.json', content: fill('vscode-settings.json') },
    { path: 'README.md', content: fill(`README.${languages[0] ?? 'en'}.md`) },
    { path: 'lectern.config.json', content: fill('lectern.config.json') },
    { path: 'package.json', content: fill('package.json') },
    ...deck.map(({ path, content }) => ({ path: `slides/${name}/${path}`, content })),
  ];
}

function titleOf(name: string): string {
  const words = name.replace(/[_-]+/g, ' ').trim();
  return words === '' ? name : words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
