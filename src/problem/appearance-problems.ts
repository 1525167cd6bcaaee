import type { ProblemKind } from './problem-kind.ts';

/** How a deck looks: its theme, templates and fonts. */
export const appearanceProblems = {
  'glyph-missing': {
    severity: 'warning',
    title: 'A character that no font has',
    what: 'The fonts that Lectern embeds lack this character, so each machine draws it with whatever font it has, or as an empty box.',
    why: "It looks right where you write and wrong where you speak. In a person's name that is remembered.",
    mend: 'Write another form of the character, or show it as an image with the text in its brackets.',
    example: {
      place: 'slide',
      wrong: ['报告人：𠮷田明'],
      right: ['报告人：吉田明'],
    },
  },
  'template-error': {
    severity: 'error',
    title: 'A template that fails',
    what: "A Handlebars template of the project cannot be read, or names something that a slide does not have. The message is Handlebars' own.",
    why: 'Handlebars would leave a hole where the name stands, and a layout without its headline or sources is noticed late.',
    mend: "Close every block that you open, and use the names that the layouts Lectern brings along use. Remove your file to get Lectern's back.",
    example: {
      place: 'layout',
      wrong: ['{{#> slide}}', '{{> headline}}', '<p>{{footnote_text}}</p>', '{{> foot}}', '{{/slide}}'],
      right: [
        '{{#> slide}}',
        '{{> headline}}',
        '<div class="body">{{body}}</div>',
        '{{> foot}}',
        '{{/slide}}',
      ],
    },
  },
  'theme-error': {
    severity: 'error',
    title: 'A theme that cannot be used',
    what: 'There is no theme of this name, one of its two files (theme.json, theme.css) is missing, or it holds something that a theme must not: `@import`, an address, a value that is no plain CSS. Or it names a font that is neither packaged nor in its folder, that lacks a weight, or whose file is damaged.',
    why: 'A theme that imports a font from the network falls back to some other one in a room without it, and every line breaks elsewhere than in rehearsal.',
    mend: 'Correct the name. In a theme of your own, embed images as `data:` addresses, and name a packaged font or, under `fonts`, files beside theme.json: TTF, OTF, WOFF or WOFF2, one for each weight.',
    example: {
      place: 'front-matter',
      wrong: ['theme: briefng'],
      right: ['theme: briefing'],
    },
  },
} as const satisfies Record<string, ProblemKind>;
