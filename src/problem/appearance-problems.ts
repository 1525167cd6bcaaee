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
  'theme-contrast': {
    severity: 'error',
    title: 'Text that its ground swallows',
    what: 'The styles set one colour of the theme on another, and the two are too near each other for text: WCAG asks for 4.5:1. On screen, in print and on dark and light backgrounds each is looked at; a colour that cannot be computed is named, too.',
    why: 'A projector in daylight halves what contrast there is. Grey that is elegant at your desk is gone in the third row, and with it the source line.',
    mend: 'Take the colour that the message gives: the nearest of the same hue that passes. A house colour too light for text can stay as a fill, such as `chart-highlight`.',
    example: {
      place: 'tokens',
      wrong: ['{', '  "extends": "briefing",', '  "tokens": { "colour-muted": "#9aa7b4" }', '}'],
      right: ['{', '  "extends": "briefing",', '  "tokens": { "colour-muted": "#5b6875" }', '}'],
    },
  },
  'theme-error': {
    severity: 'error',
    title: 'A theme that cannot be used',
    what: 'There is no theme of this name, it extends itself, its logo lies elsewhere, or it holds something that a theme must not: `@import`, an address, a value that is no plain CSS. Or it names a font that is neither packaged nor in its folder, that lacks a weight, or whose file is damaged.',
    why: 'A theme that imports a font from the network falls back to some other one in a room without it, and every line breaks elsewhere than in rehearsal.',
    mend: 'Correct the name. In a theme of your own, embed images as `data:` addresses, and name a packaged font or, under `fonts`, files beside theme.json: TTF, OTF, WOFF or WOFF2, one for each weight.',
    example: {
      place: 'front-matter',
      wrong: ['theme: briefng'],
      right: ['theme: briefing'],
    },
  },
  'theme-mark-contrast': {
    severity: 'warning',
    title: 'Marks that are hard to see',
    what: 'A bar, line or point of charts, or the outline about what has the focus, is nearer to its ground than the 3:1 that WCAG asks of what has to be seen to be understood.',
    why: 'A pale series disappears on the wall first, and a comparison without one of its sides says something else.',
    mend: 'Use the colour in the hint. Where the house has only pale ones, give the pale one to `chart-pale`, and a darker one to the series.',
    example: {
      place: 'tokens',
      wrong: [
        '{',
        '  "extends": "briefing",',
        '  "tokens": { "chart-2": "#f2c14e", "chart-on-2": "#16202c" }',
        '}',
      ],
      right: [
        '{',
        '  "extends": "briefing",',
        '  "tokens": { "chart-2": "#c47a00", "chart-on-2": "#16202c" }',
        '}',
      ],
    },
  },
} as const satisfies Record<string, ProblemKind>;
