import type { Severity } from './problem.ts';

export interface ProblemKind {
  readonly severity: Severity;
  readonly title: string;
  /** What it means, why it matters, how to mend it. */
  readonly explanation: string;
  /** A rule of honest comparison: an author may set it aside with a reason. */
  readonly rule?: true;
}

/** Every code once, with its words. */
export const catalogue = {
  'ambiguous-period': {
    severity: 'error',
    title: 'Several periods, none named',
    explanation:
      'The metric is given for more than one period. Name one in the expression ({{gdp.hz.2023}}) or set `period:` in the front matter for the whole deck.',
  },
  'ambiguous-source': {
    severity: 'error',
    title: 'Sources differ',
    explanation:
      'Several sources in one metrics file give different values for the same metric, entity and period. Name the one you mean: {{gdp.hz source="bureau"}}.',
  },
  'bad-attribute': {
    severity: 'error',
    title: 'An attribute that cannot be read',
    explanation:
      'Attributes stand in braces at the end of a # or ## heading: {#id .class key=value key="a b"}. A block takes {.fragment} on the line below it.',
  },
  'bad-date': {
    severity: 'error',
    title: 'Not a date',
    explanation:
      'Dates and periods are written 2025-02-06, 2025-02 or 2025; periods also 2022-Q1, 2022-H1 and 2021/22.',
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
  'bad-id': {
    severity: 'error',
    title: 'Not an id',
    explanation:
      'Ids of sources, entities and metrics begin with a letter and go on with letters, digits, _ and -. They are typed in expressions, so that no other character can be allowed.',
  },
  'bad-include': {
    severity: 'error',
    title: 'An include that cannot be read',
    explanation:
      'An include is a line of its own: {{> path.md}} takes every slide of a file, {{> path.md #id #id}} some of them.',
  },
  'bad-json': {
    severity: 'error',
    title: 'Not JSON',
    explanation:
      'The metrics file is strict JSON: double quotes, no comments, no comma behind the last item.',
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
  'base-mix': {
    severity: 'error',
    title: 'Shares of different things',
    explanation:
      'A share of GDP and a share of patents are both "%", but not comparable. Show them apart, each with its base. A rule: it can be set aside under `allow:` with a reason, which is printed.',
    rule: true,
  },
  'cannot-calculate': {
    severity: 'error',
    title: 'A calculation without a result',
    explanation:
      'The figures are there, but the calculation means nothing: a division by zero, growth from nothing, a part larger than its whole.',
  },
  'cap-as-value': {
    severity: 'error',
    title: 'A limit used as a value',
    explanation:
      '"Up to 20 million" is not 20 million. A limit cannot be drawn as a bar or calculated with; state it as a fact of its own. A rule: it can be set aside under `allow:` with a reason, which is printed.',
    rule: true,
  },
  'count-n': {
    severity: 'warning',
    title: 'A comparison of fewer than two values',
    explanation: 'A chart with a single value compares nothing. Put the value in the headline or a sentence.',
    rule: true,
  },
  'definition-mix': {
    severity: 'error',
    title: 'Different definitions',
    explanation:
      'Metrics whose `definition` differs do not measure the same thing. Show them apart, each with its definition. A rule: it can be set aside under `allow:` with a reason, which is printed.',
    rule: true,
  },
  'duplicate-id': {
    severity: 'error',
    title: 'Two slides of one id',
    explanation:
      "Slides are linked and kept by id, so each has its own. `title` and `sources` are Lectern's own slides.",
  },
  'duplicate-key': {
    severity: 'error',
    title: 'A key that stands twice',
    explanation: 'The second value would silently win. Keep one of them.',
  },
  'duplicate-observation': {
    severity: 'error',
    title: 'An observation given twice',
    explanation:
      'The same metric, entity, period and source stand twice in one file. Two values need two sources.',
  },
  'empty-deck': {
    severity: 'error',
    title: 'A deck without slides',
    explanation: 'The outline holds no heading and no text. A ## heading opens a slide.',
  },
  'entity-mix': {
    severity: 'error',
    title: 'Unlike entities',
    explanation:
      'A university and a city, a company and a park are not compared, whatever the unit. Compare entities of one kind, or say in words what the figure is about. A rule: it can be set aside under `allow:` with a reason, which is printed.',
    rule: true,
  },
  'glyph-missing': {
    severity: 'warning',
    title: 'A character that no font has',
    explanation: 'The packaged fonts lack this character, so that it may show as a box. Write another.',
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
  'looks-private': {
    severity: 'warning',
    title: 'A comment that is not notes',
    explanation:
      'Only the comment a slide ends with becomes speaker notes. This one addresses another tool and is dropped.',
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
  'missing-key': {
    severity: 'error',
    title: 'A record without a key it needs',
    explanation: 'The metrics schema says which keys each record must have; editors show it, too.',
  },
  'missing-value': {
    severity: 'error',
    title: 'A calculation with an unknown value',
    explanation:
      'The observation says `missing`, so nothing can be calculated from it. Say in words that it is not known.',
  },
  'no-current-entity': {
    severity: 'error',
    title: '"it" without an entity',
    explanation:
      '{{gdp.it}} is about the current entity: `entity:` in the front matter, or `each=` on the slide.',
  },
  'no-observation': {
    severity: 'error',
    title: 'A metric without a value here',
    explanation:
      'The metric exists, but has no observation for this entity or period. Add one, or write `missing` with a reason.',
  },
  'no-period': {
    severity: 'error',
    title: 'An observation without a period',
    explanation:
      'A figure without its period cannot be judged. Where time truly plays no part, the metric is `timeless`.',
  },
  'no-source': {
    severity: 'error',
    title: 'An observation without a source',
    explanation: 'Every figure in a deck can be traced. Name the source, if need be of tier hearsay.',
  },
  'not-a-number': {
    severity: 'error',
    title: 'A calculation with a word',
    explanation: 'Dates, levels and texts are shown, not calculated with.',
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
  'number-too-long': {
    severity: 'error',
    title: 'A number with too many digits',
    explanation: 'Beyond fifteen significant digits numbers change silently. No statistic has that many.',
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
  'remote-image': {
    severity: 'error',
    title: 'An image from the network',
    explanation:
      'A deck opens without a network and asks no server for anything. Save the image beside the outline.',
  },
  'reserved-name': {
    severity: 'error',
    title: 'An id that means something else',
    explanation:
      'diff, times, change, share, rank, cagr, sum, name and it are words of the expression language.',
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
  'too-deep': {
    severity: 'error',
    title: 'Nested too deeply',
    explanation: 'A hundred levels is the limit.',
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
  'unit-mix': {
    severity: 'error',
    title: 'Different units',
    explanation:
      'Figures in different units, or of different kinds, cannot share a scale or be calculated with each other.',
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
  'unknown-chart': {
    severity: 'error',
    title: 'Not a chart',
    explanation: 'The word behind ```chart names the kind of chart.',
  },
  'unknown-entity': {
    severity: 'error',
    title: 'Not an entity',
    explanation: 'The metrics files define no entity (or kind of entity) of this name.',
  },
  'unknown-footnote': {
    severity: 'error',
    title: 'A footnote without its text',
    explanation: 'Write [^a]: with the text, anywhere in the file.',
  },
  'unknown-key': {
    severity: 'error',
    title: 'Not a key',
    explanation: 'The set of keys is closed, so that a slip of the pen does not pass in silence.',
  },
  'unknown-metric': {
    severity: 'error',
    title: 'Not a metric',
    explanation: 'The metrics files define no metric of this name.',
  },
  'unknown-slide': {
    severity: 'error',
    title: 'Not a slide',
    explanation:
      "No slide has this id. A slide's id stands in its heading, {#id}, or follows from the heading's text.",
  },
  'unknown-source': {
    severity: 'error',
    title: 'Not a source',
    explanation: 'The metrics files define no source of this name, or this figure does not come from it.',
  },
  'unknown-value': {
    severity: 'error',
    title: 'Not one of the choices',
    explanation: 'The key takes one of a few words; the message names them.',
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
  'unused-waiver': {
    severity: 'warning',
    title: 'A rule set aside for nothing',
    explanation: 'The rule did not fire here. Remove the waiver, since its reason would be printed.',
  },
  'waiver-without-reason': {
    severity: 'error',
    title: 'A rule set aside without a reason',
    explanation: 'The reason is printed on the sources slide, for the reader to judge.',
  },
  'wrong-type': {
    severity: 'error',
    title: 'A value of the wrong type',
    explanation: 'The message says what is wanted here.',
  },
  'wrong-value': {
    severity: 'error',
    title: 'A value that does not fit its metric',
    explanation:
      'Ordinal metrics take one of their levels, dates a date in quotes, texts a text, all others a bare number.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof catalogue;
