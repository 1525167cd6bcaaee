import type { ProblemKind } from './problem-kind.ts';

/** What stands on a slide: Markdown, boxes, steps, notes. */
export const markupProblems = {
  'bad-math': {
    severity: 'error',
    title: 'A formula that cannot be read',
    what: 'What stands between `$` signs is not TeX that KaTeX can read; the message says where it gave up.',
    why: 'A formula that fails would show as raw code, on the very slide that is there to prove that the sum is right.',
    mend: 'Close every brace, and use the commands that KaTeX knows. For a plain dollar sign write `\\$`.',
    example: {
      place: 'slide',
      wrong: ['年均增长率是 $\\sqrt[4]{\\frac{b}{a}$ 减一。'],
      right: ['年均增长率是 $\\sqrt[4]{\\frac{b}{a}}$ 减一。'],
    },
  },
  'html-not-allowed': {
    severity: 'error',
    title: 'HTML that is not allowed',
    what: 'Outlines take HTML that marks words and does nothing else: abbr, b, br, cite, code, del, em, i, ins, kbd, mark, q, ruby, s, small, span, strong, sub, sup, u and a few more, with class, lang, dir and title, each tag closed again.',
    why: 'A deck travels: it is mailed, published and opened on machines that are not yours. Scripts, frames and styles from a pasted snippet would travel with it, fetch from the network, or break the print.',
    mend: 'Say it in Markdown, in a box or in an attribute; an image is `![text](file)`, a column a `::: column`. Write `&lt;` for the character itself.',
    example: {
      place: 'slide',
      wrong: ['<div class="two">政策与资本</div>'],
      right: ['::: columns', '::: column', '政策', ':::', '::: column', '资本', ':::', ':::'],
    },
  },
  'indented-marker': {
    severity: 'error',
    title: 'A marker that is indented',
    what: 'Blanks stand before a `:::`, a pause (three dots with blanks between) or an include. Such markers count only at the very start of their line.',
    why: 'Indented, they are ordinary text to Markdown: colons or dots would stand on the screen, and what should have waited for a click would be seen at once.',
    mend: 'Remove the blanks before the marker. To pause between the items of a list, write the list with `+` instead of `-`.',
    example: {
      place: 'slide',
      wrong: ['先看差距。', '', '  . . .', '', '再看原因。'],
      right: ['先看差距。', '', '. . .', '', '再看原因。'],
    },
  },
  'misplaced-block': {
    severity: 'error',
    title: 'A block in the wrong place',
    what: 'A `::: column` stands outside `::: columns`, an `allow` block is not the first thing on its slide, or `{.fragment}` has no block above it.',
    why: 'The block belongs to something that is not there. Left out in silence it would take a column, a printed reason or a step of the talk with it.',
    mend: 'Put columns inside one `::: columns`, the `allow` block right below the heading, and `{.fragment}` on the line below the block that steps in.',
    example: {
      place: 'slide',
      wrong: ['::: column', '左：政策', ':::'],
      right: ['::: columns', '::: column', '左：政策', ':::', '::: column', '右：资本', ':::', ':::'],
    },
  },
  'private-use-character': {
    severity: 'error',
    title: 'A private-use character',
    what: 'The text holds a character between U+E000 and U+F8FF. Such characters mean nothing by themselves: each font may draw them as it likes. They come from icon fonts and from text copied out of PDFs.',
    why: 'On the projector it would be an empty box or a wrong sign, whatever it looked like on your screen. Lectern also uses this range to keep the place of figures.',
    mend: 'Delete it, or type the character that was meant; it may be invisible in your editor, so go by the column in the message.',
    example: { place: 'slide', wrong: ['\uE001 三个原因'], right: ['• 三个原因'] },
  },
  'unclear-notes': {
    severity: 'error',
    title: 'Notes that would show',
    what: 'A line looks like the beginning of your notes, but is indented, bold, quoted, listed or inside a box, so that it counts as text of the slide.',
    why: 'Notes are private: what you say about a minister or a rival would stand on the screen for all to read, and in the file you mail afterwards.',
    mend: 'Begin the line with `Note:` (or `Notes:`, `备注:`, `讲稿:`) and nothing before it, outside boxes. All from there to the end of the slide is private.',
    example: {
      place: 'slide',
      wrong: ['- 转化率相差三倍', '', '**备注:** 先不提东大的名字'],
      right: ['- 转化率相差三倍', '', '备注：先不提东大的名字'],
    },
  },
  'unclosed-block': {
    severity: 'error',
    title: 'A block that is never closed',
    what: 'The front matter, a code or chart block, a formula or a comment is opened, and no line closes it.',
    why: 'It swallows everything down to the end of the file: the slides behind it would be missing from the talk without a word.',
    mend: 'Close it as it was opened: with `---` for front matter, three backticks for a block, `$$` for a formula. A comment ends with `-->`.',
    example: {
      place: 'slides',
      wrong: ['## 问题', '', '$$', '\\frac{38}{11}', '', '## 答案'],
      right: ['## 问题', '', '$$', '\\frac{38}{11}', '$$', '', '## 答案'],
    },
  },
  'unclosed-box': {
    severity: 'error',
    title: 'A box that is never closed',
    what: 'A box opened with `:::` and a name is still open when the next slide begins.',
    why: 'Where it ends decides what is in it. For `::: handout` and `::: notes` that is the difference between what the room sees and what it must not.',
    mend: 'End the box with `:::` on a line of its own; a box within a box takes one for each.',
    example: {
      place: 'slides',
      wrong: ['## 转化率相差三倍', '', '::: handout', '数据只到学校一级。', '', '## 差距从何而来'],
      right: ['## 转化率相差三倍', '', '::: handout', '数据只到学校一级。', ':::', '', '## 差距从何而来'],
    },
  },
  'unknown-box': {
    severity: 'error',
    title: 'Not a box',
    what: 'There is no box of this name. The boxes are columns, column, counter, so-what, case, handout and notes.',
    why: 'A mistyped `handout` or `notes` would put on the slide what was written for the reader or for you alone.',
    mend: 'Use one of the names; for a look of your own give the slide a class, `{.quiet}`, and style it in a theme.',
    example: {
      place: 'slide',
      wrong: ['::: sowhat', '别的城市该养自己的土壤。', ':::'],
      right: ['::: so-what', '别的城市该养自己的土壤。', ':::'],
    },
  },
  'unknown-footnote': {
    severity: 'error',
    title: 'A footnote without its text',
    what: 'A mark such as `[^a]` refers to a footnote that is written nowhere in the file.',
    why: 'Footnotes carry the caveats. A mark without one tells the reader that there is something to know, and keeps it back.',
    mend: 'Write `[^a]:` and the text, on a line of its own anywhere in the same file.',
    example: {
      place: 'slide',
      wrong: ['转化率为教育部数据[^base]。'],
      right: ['转化率为教育部数据[^base]。', '', '[^base]: 只统计高校，定义文中未说明。'],
    },
  },
  'unopened-box': {
    severity: 'error',
    title: 'A box end without a box',
    what: 'A line of `:::` alone closes the innermost box, and none is open here.',
    why: 'There is one end too many, so an earlier box closed sooner than you meant and part of its text stands outside it.',
    mend: 'Remove the line, or look above it for the box whose opening line is missing.',
    example: {
      place: 'slide',
      wrong: ['::: counter', '样本只有两所学校。', ':::', '也没有趋势。', ':::'],
      right: ['::: counter', '样本只有两所学校。', '也没有趋势。', ':::'],
    },
  },
} as const satisfies Record<string, ProblemKind>;
