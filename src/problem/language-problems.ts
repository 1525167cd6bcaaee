import type { ProblemKind } from './problem-kind.ts';

const severity = 'warning';

/** What a deck's outlines in several languages do not share; `lectern check` compares them. */
export const languageProblems = {
  'attribute-drift': {
    severity,
    title: 'A slide with other attributes in the other language',
    what: 'A slide has another `for`, `time`, `priority`, `layout`, `supports`, `each`, `visibility`, `confidence` or list of rules set aside (`allow`) than the slide of the same id in the other language, or is a section in one of them.',
    why: 'Cut to six minutes, or for investors, the two languages then leave out different slides: two audiences hear two arguments under one title.',
    mend: 'Decide which value is meant, and write it behind both headlines.',
    example: {
      place: 'sketch',
      wrong: [
        'outline.zh.md        ## 出口占四成 {#exports priority=1}',
        'outline.en.md        ## Exports are 40% {#exports}',
      ],
      right: [
        'outline.zh.md        ## 出口占四成 {#exports priority=1}',
        'outline.en.md        ## Exports are 40% {#exports priority=1}',
      ],
    },
  },
  'chart-drift': {
    severity,
    title: 'A chart that shows something else in the other language',
    what: 'A chart is missing, of another kind, of other metrics, entities or periods, in another order, or drawn otherwise (axis, highlight, steps, rules set aside) than its counterpart. Titles, notes and names in words may differ.',
    why: 'A picture is compared at a glance: who has both decks open sees two rankings, and believes neither.',
    mend: 'Copy the block from one outline to the other, and translate its words only.',
    example: {
      place: 'sketch',
      wrong: ['outline.zh.md        entities: [hz, nj]', 'outline.en.md        entities: [hz, sz]'],
      right: ['outline.zh.md        entities: [hz, nj]', 'outline.en.md        entities: [hz, nj]'],
    },
  },
  'figure-drift': {
    severity,
    title: 'A figure that one language states and the other does not',
    what: 'A slide, or the front matter, has an expression in one language whose observations and sum stand nowhere in the other. A figure in handout text may stand on the slide there, one in notes anywhere on it. How it is printed, and how often, is no difference.',
    why: 'Most often the number was typed in by the translator. When the metrics change it stays behind, and the two languages contradict each other.',
    mend: 'Write the expression in both; it prints in each language’s own way. If the claim itself has changed, change it in both.',
    example: {
      place: 'sketch',
      wrong: [
        'outline.zh.md        浙大是{{patent_conversion.zju}}。',
        'outline.en.md        Zhejiang University has 38%.',
      ],
      right: [
        'outline.zh.md        浙大是{{patent_conversion.zju}}。',
        'outline.en.md        Zhejiang University has {{patent_conversion.zju}}.',
      ],
    },
  },
  'front-matter-drift': {
    severity,
    title: 'Front matter that differs by more than words',
    what: 'A key that says which figures, how long and as of when (`metrics period entity duration date version audience draft allow`) has another value in the other language.',
    why: 'Every bare `{{gdp.hz}}` hangs on `period` and `metrics`: one line that was forgotten turns all figures of one language into last year’s.',
    mend: 'Give both front matters one value. Figures of both languages come from one metrics file, with names in both.',
    example: {
      place: 'sketch',
      wrong: ['outline.zh.md        period: 2023', 'outline.en.md        period: 2022'],
      right: ['outline.zh.md        period: 2023', 'outline.en.md        period: 2023'],
    },
  },
  'id-drift': {
    severity,
    title: 'One slide under two ids',
    what: 'Between the same neighbours, each language has a slide that the other has no id for. Without `{#id}` an id is made of the headline, and so is another in each language.',
    why: 'Links, `supports=`, remixes and addresses go by id. A link to `#soil` that works in one language leads nowhere in the other, and nothing on the two slides can be compared.',
    mend: 'Write the same `{#id}` behind both headlines.',
    example: {
      place: 'sketch',
      wrong: ['outline.zh.md        ## 出口占四成', 'outline.en.md        ## Exports are 40%'],
      right: [
        'outline.zh.md        ## 出口占四成 {#exports}',
        'outline.en.md        ## Exports are 40% {#exports}',
      ],
    },
  },
  'order-drift': {
    severity,
    title: 'Slides in another order',
    what: 'A slide that both languages have stands elsewhere in one of them.',
    why: 'An interpreter who follows the other deck is on the wrong slide from there on, and so are the numbers of figures that people cite.',
    mend: 'Move the slide in one of them. In a remix, look at `order` and `after=` as well.',
    example: {
      place: 'sketch',
      wrong: [
        'outline.zh.md        {#question} {#answer} {#counter}',
        'outline.en.md        {#question} {#counter} {#answer}',
      ],
      right: [
        'outline.zh.md        {#question} {#answer} {#counter}',
        'outline.en.md        {#question} {#answer} {#counter}',
      ],
    },
  },
  'slide-untranslated': {
    severity,
    title: 'A slide that one language lacks',
    what: 'An outline has a slide with an id that its counterpart in the other language does not have.',
    why: 'Half of the readers are not told. If it is the slide with the limits of the data, they are told more than you can answer for.',
    mend: 'Translate the slide, under the same `{#id}`, or take it out of both. One that is for a single audience stands in both, with `for=`.',
    example: {
      place: 'sketch',
      wrong: [
        'outline.zh.md        {#question} {#caveat} {#answer}',
        'outline.en.md        {#question} {#answer}',
      ],
      right: [
        'outline.zh.md        {#question} {#caveat} {#answer}',
        'outline.en.md        {#question} {#caveat} {#answer}',
      ],
    },
  },
} as const satisfies Record<string, ProblemKind>;
