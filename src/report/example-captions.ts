import type { ExamplePlace } from '../problem/explanation.ts';

/** Where an example's lines stand, as its heading says it, and the language they are in. */
export const exampleCaptions: Readonly<Record<ExamplePlace, { where: string; language: string }>> = {
  outline: { where: 'a whole outline', language: 'markdown' },
  slides: { where: 'in the outline', language: 'markdown' },
  slide: { where: 'on a slide', language: 'markdown' },
  'front-matter': { where: 'in the front matter', language: 'yaml' },
  metrics: { where: 'a whole metrics file', language: 'json' },
  observations: { where: 'in the metrics file, under "observations"', language: 'json' },
  layout: { where: 'templates/layouts/statement.hbs', language: 'handlebars' },
  theme: { where: 'in a theme.css', language: 'css' },
  tokens: { where: 'a theme.json of the project', language: 'json' },
  config: { where: 'lectern.config.json', language: 'json' },
  lock: { where: 'remix.lock.json', language: 'json' },
  command: { where: 'on the command line', language: 'sh' },
  sketch: { where: 'sketched', language: 'text' },
};
