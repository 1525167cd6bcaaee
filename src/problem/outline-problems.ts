import type { ProblemKind } from './problem-kind.ts';

/** What an outline can get wrong. */
export const outlineProblems = {
  'bad-attribute': {
    severity: 'error',
    title: 'An attribute that cannot be read',
    explanation:
      'Attributes stand in braces at the end of a # or ## heading: {#id .class key=value key="a b"}. A block takes {.fragment} on the line below it.',
  },
  'bad-duration': {
    severity: 'error',
    title: 'Not a duration',
    explanation: 'Durations are written 90s, 1m30s, 12m or 1h30m.',
  },
  'bad-expression': {
    severity: 'error',
    title: 'An expression that cannot be read',
    explanation:
      'An expression names a metric and an entity, {{metric.entity}}, or calls one helper: diff, times, change, share, rank, cagr, sum, name. It stands on one line and does not nest. Write \\{{ for the two characters themselves.',
  },
  'bad-include': {
    severity: 'error',
    title: 'An include that cannot be read',
    explanation:
      'An include is a line of its own: {{> path.md}} takes every slide of a file, {{> path.md #id #id}} some of them.',
  },
  'bad-math': {
    severity: 'error',
    title: 'A formula that cannot be read',
    explanation: 'Formulas are TeX as KaTeX reads it.',
  },
  'bad-slide-id': {
    severity: 'error',
    title: 'Not a slide id',
    explanation:
      'Slide ids are letters, digits, _ and -, without #. In `keep`, `drop` and `order` a section and its slides are written "soil/*", in quotes.',
  },
  'bad-yaml': {
    severity: 'error',
    title: 'Not YAML',
    explanation:
      'Front matter and chart blocks are YAML. A text that holds ": ", or begins with *, &, # or a bracket, stands in quotes.',
  },
  'duplicate-id': {
    severity: 'error',
    title: 'Two slides of one id',
    explanation:
      "Slides are linked and kept by id, so each has its own. `title` and `sources` are Lectern's own slides.",
  },
  'empty-deck': {
    severity: 'error',
    title: 'A deck without slides',
    explanation: 'The outline holds no heading and no text. A ## heading opens a slide.',
  },
  'glyph-missing': {
    severity: 'warning',
    title: 'A character that no font has',
    explanation: 'The packaged fonts lack this character, so that it may show as a box. Write another.',
  },
  'hidden-slide': {
    severity: 'warning',
    title: 'A link to a hidden slide',
    explanation:
      "The slide that the link leads to has `visibility=hidden`, and is in no output. The link's text stays without the link.",
  },
  'html-not-allowed': {
    severity: 'error',
    title: 'HTML that is not allowed',
    explanation:
      'Outlines take inline elements without behaviour: abbr, b, br, cite, code, del, em, i, ins, kbd, mark, q, ruby, s, small, span, strong, sub, sup, u and a few more, with class, lang, dir and title. Boxes, attributes and Markdown do the rest.',
  },
  'image-too-large': {
    severity: 'error',
    title: 'An image that is too large',
    explanation: 'Images are embedded in the deck; 20 MB is the limit.',
  },
  'image-without-alt': {
    severity: 'error',
    title: 'An image without alternative text',
    explanation:
      'Who cannot see the image reads what stands in the brackets: ![a map of the five cities](map.png).',
  },
  'include-cycle': {
    severity: 'error',
    title: 'Outlines that include each other',
    explanation: 'The chain of includes comes back to a file that is still being read.',
  },
  'indented-marker': {
    severity: 'error',
    title: 'A marker that is indented',
    explanation:
      ':::, . . . and includes count only at the start of their line; indented they would show as text.',
  },
  'looks-foreign': {
    severity: 'warning',
    title: 'A deck written for another tool',
    explanation:
      'Marp, Slidev and reveal-md cut slides at ---; Lectern cuts at headings. `divide: rules` in the front matter cuts as they do.',
  },
  'misplaced-block': {
    severity: 'error',
    title: 'A block in the wrong place',
    explanation: 'Columns stand in "columns", allow blocks first on their slide, {.fragment} below a block.',
  },
  'missing-file': {
    severity: 'error',
    title: 'A file that is not there',
    explanation: 'Paths are relative to the folder of the file they are written in.',
  },
  'not-an-image': {
    severity: 'error',
    title: 'Not an image',
    explanation: 'PNG, JPEG, GIF, WebP and SVG are recognised by what the file begins with.',
  },
  'not-applied': {
    severity: 'warning',
    title: 'A key that is checked but not applied yet',
    explanation: 'This version reads and checks the key, but the deck does not change with it.',
  },
  'outside-project': {
    severity: 'error',
    title: 'A file outside the project',
    explanation:
      'Outlines may come from strangers, so that nothing outside the project folder is read, through links neither.',
  },
  'private-use-character': {
    severity: 'error',
    title: 'A private-use character',
    explanation:
      'Characters from U+E000 to U+F8FF have no meaning by themselves and are used inside Lectern.',
  },
  'quote-drift': {
    severity: 'error',
    title: 'A quote that is not in its source',
    explanation:
      'The source names a local copy (`text`), and the quoted words do not stand in it. Half-width and full-width marks count as the same.',
  },
  'remote-image': {
    severity: 'error',
    title: 'An image from the network',
    explanation:
      'A deck opens without a network and asks no server for anything. Save the image beside the outline.',
  },
  'template-error': {
    severity: 'error',
    title: 'A template that fails',
    explanation:
      'A Handlebars template of the project names something that its slide does not have, or cannot be read.',
  },
  'theme-error': {
    severity: 'error',
    title: 'A theme that cannot be used',
    explanation:
      'A theme is a folder with theme.json (tokens) and theme.css. The message says what is wrong with it.',
  },
  'too-large': {
    severity: 'error',
    title: 'Too large',
    explanation: 'Outlines may have 10 MB and 10,000 slides, metrics files 50 MB.',
  },
  'unclear-notes': {
    severity: 'error',
    title: 'Notes that would show',
    explanation:
      "Notes begin with `Note:` at the very start of a line (also Notes:, 备注: or 讲稿:), outside boxes, quotes and marks, and run to the slide's end. What only looks like it would be on the screen for all to read.",
  },
  'unclosed-block': {
    severity: 'error',
    title: 'A block that is never closed',
    explanation:
      'A code block, formula, comment or front matter runs to the end of the file and swallows the slides behind it.',
  },
  'unclosed-box': {
    severity: 'error',
    title: 'A box that is never closed',
    explanation: 'A box opened with ::: ends with ::: on a line of its own, before the next slide.',
  },
  'unknown-attribute': {
    severity: 'error',
    title: 'Not an attribute',
    explanation:
      'Slides take layout, time, for, priority, background, visibility, each, supports, confidence and after.',
  },
  'unknown-box': {
    severity: 'error',
    title: 'Not a box',
    explanation: 'Boxes are columns, column, counter, so-what, case, handout and notes.',
  },
  'unknown-footnote': {
    severity: 'error',
    title: 'A footnote without its text',
    explanation: 'Write [^a]: with the text, anywhere in the file.',
  },
  'unknown-slide': {
    severity: 'error',
    title: 'Not a slide',
    explanation:
      "No slide has this id. A slide's id stands in its heading, {#id}, or follows from the heading's text.",
  },
  'unopened-box': {
    severity: 'error',
    title: 'A box end without a box',
    explanation: '::: alone closes the innermost box, and none is open.',
  },
  'unreadable-file': {
    severity: 'error',
    title: 'A file that cannot be read',
    explanation: 'The message says why: not UTF-8 (with the byte), too large, a folder, or no permission.',
  },
  'unsafe-link': {
    severity: 'error',
    title: 'An address that is not allowed',
    explanation: 'Links go to https:, http: and mailto: addresses and to slides of the deck (#id).',
  },
  'almost-marker': {
    severity: 'error',
    title: 'A marker that is almost right',
    explanation:
      'A line begins like a marker (## with a blank, :::, ```, ---), but is typed in full width, with another key or without its blank, so that it would show as text. A backslash before it keeps it as text.',
  },
  'single-brace': {
    severity: 'warning',
    title: 'A figure in single braces',
    explanation:
      'Figures stand in two braces, {{metric.entity}}. In one they are text, and show as they are written.',
  },
  'wrong-language': {
    severity: 'warning',
    title: 'Another language than the file name says',
    explanation:
      "The language in an outline's file name (outline.zh.md) names its output folder, and `lang` the language it is set in. They should agree.",
  },
} as const satisfies Record<string, ProblemKind>;
