import type { ProblemKind } from './problem-kind.ts';

/** Keys and their values: in front matter, chart blocks and metrics files alike. */
export const keyProblems = {
  'bad-date': {
    severity: 'error',
    title: 'Not a date',
    what: 'A date or a period is not written in the one order that all readers share: year, month, day.',
    why: '03/04/2024 is in March to some of your readers and in April to others, and "last year" ages with the deck. Figures are compared by period, so each must be written the same way everywhere.',
    mend: 'Write dates as 2025-02-06, 2025-02 or 2025. Periods may also be 2022-Q1, 2022-H1 or 2021/22.',
    example: {
      place: 'front-matter',
      wrong: ['date: 2026年11月22日'],
      right: ['date: 2026-11-22'],
    },
  },
  'bad-json': {
    severity: 'error',
    title: 'Not JSON',
    what: 'The metrics file breaks the rules of JSON at the place shown. The usual slips are a comma behind the last item, one missing between two, a comment, curly quotes, and `1,370` for `1370`.',
    why: 'From there on nothing is certain: `1,370` could be one number or two. Lectern would rather show no figure than a wrong one.',
    mend: 'Correct that place and run again; an editor that knows JSON marks it while you type.',
    example: {
      place: 'observations',
      wrong: [
        '{ "metric": "patents", "entity": "nj", "period": "2023",',
        '  "value": 27,400, "source": "bureau" }',
      ],
      right: [
        '{ "metric": "patents", "entity": "nj", "period": "2023",',
        '  "value": 27400, "source": "bureau" }',
      ],
    },
  },
  'bad-variant': {
    severity: 'error',
    title: 'A variant that cannot be made',
    what: 'An entry under `variants` in lectern.config.json says nothing to make it another deck, has a time that is no number of whole minutes, or would lie in a folder that another one has.',
    why: 'One of two variants in a folder would lie over the other, and the board would be sent the deck for the press.',
    mend: 'Say `audience`, `minutes` or `entity`, and give one of two that clash a `name`, from which its folder is called.',
    example: {
      place: 'config',
      wrong: ['{', '  "variants": { "audience": ["board", "press"], "minutes": "6m" }', '}'],
      right: ['{', '  "variants": { "audience": ["board", "press"], "minutes": 6 }', '}'],
    },
  },
  'bad-yaml': {
    severity: 'error',
    title: 'Not YAML',
    what: 'Front matter and chart blocks are YAML, one `key: value` to a line. This line breaks its rules: most often by a second colon, a full-width colon, curly quotes, or a text that begins with `*`, `&`, `#` or a bracket.',
    why: 'YAML that is read by guesswork drops half a title in silence, and the title is the first thing that everyone reads.',
    mend: 'Put the whole text in straight quotes, keep an ordinary colon and a blank behind the key, and begin all keys in the same column.',
    example: {
      place: 'front-matter',
      wrong: ['subtitle: 问题: 六家企业为何都出自杭州？'],
      right: ['subtitle: "问题: 六家企业为何都出自杭州？"'],
    },
  },
  'duplicate-key': {
    severity: 'error',
    title: 'A key that stands twice',
    what: 'The same key stands twice in one object of a JSON file.',
    why: 'Most programs keep the second value and forget the first without a word, so that two people who look at the file can quote two different figures from it.',
    mend: 'Keep the one that is right. For two values of one metric write two observations, each with its source.',
    example: {
      place: 'metrics',
      wrong: [
        '{',
        '  "entities": {',
        '    "hz": { "name": "杭州市", "kind": "city" },',
        '    "hz": { "name": "杭州", "kind": "city" }',
        '  }',
        '}',
      ],
      right: ['{', '  "entities": {', '    "hz": { "name": "杭州", "kind": "city" }', '  }', '}'],
    },
  },
  'missing-key': {
    severity: 'error',
    title: 'A record without a key it needs',
    what: 'A source, entity, metric, observation or chart lacks a key that Lectern cannot do without; the message names it.',
    why: 'These are what a reader asks of a figure: what it measures, in which unit, who says so. A number without its unit may be 287 of anything.',
    mend: 'Add the key. Where there is no value, say so with `missing` and a `reason`; where there is no unit, write `"unit": ""`.',
    example: {
      place: 'metrics',
      wrong: ['{', '  "metrics": {', '    "firms": { "name": "新登记企业", "kind": "count" }', '  }', '}'],
      right: [
        '{',
        '  "metrics": {',
        '    "firms": { "name": "新登记企业", "kind": "count", "unit": "家" }',
        '  }',
        '}',
      ],
    },
  },
  'not-applied': {
    severity: 'warning',
    title: 'A key with nothing to act on',
    what: '`keep`, `drop`, `order` and a slide’s `after=` say what a remix takes of its base, and where its own slides go; this outline has no `remix:` that names one. Or `keep` and `drop` name the same: it is left out. Otherwise the deck is built as if the key were not there.',
    why: 'You might believe that slides have been dropped or put in another order, and find them on the screen.',
    mend: 'Name the base: `remix: ../base/outline.md`. In an outline of its own, take slides out with `visibility=hidden`.',
    example: {
      place: 'outline',
      wrong: [
        '---',
        'title: 给投资人的版本',
        'drop: [method]',
        '---',
        '',
        '## 资本愿意等待',
        '',
        '## 口径说明 {#method}',
      ],
      right: [
        '---',
        'title: 给投资人的版本',
        '---',
        '',
        '## 资本愿意等待',
        '',
        '## 口径说明 {#method visibility=hidden}',
      ],
    },
  },
  'unknown-key': {
    severity: 'error',
    title: 'Not a key',
    what: 'A record, chart block or the front matter has a key that means nothing there.',
    why: 'Ignored, a slip such as `staus: forecast` would turn a forecast into a fact. That is why the set of keys is closed.',
    mend: 'Correct the spelling, or remove the key. A remark for the reader goes into `note`.',
    example: {
      place: 'observations',
      wrong: [
        '{ "metric": "patents", "entity": "nj", "period": "2030",',
        '  "value": 41000, "source": "bureau", "staus": "forecast" }',
      ],
      right: [
        '{ "metric": "patents", "entity": "nj", "period": "2030",',
        '  "value": 41000, "source": "bureau", "status": "forecast" }',
      ],
    },
  },
  'unknown-value': {
    severity: 'error',
    title: 'Not one of the choices',
    what: 'This key takes one of a few words, and the value is none of them.',
    why: 'Each of these words changes what the reader is told: how far a source can be relied on, whether a figure is final, how a slide is set. A word that is close to one is not safe to take for it.',
    mend: 'Choose from the words that the message names.',
    example: {
      place: 'slides',
      wrong: ['## 资本愿意等待 {confidence=certain}'],
      right: ['## 资本愿意等待 {confidence=established}'],
    },
  },
  'wrong-language': {
    severity: 'warning',
    title: 'Another language than the file name says',
    what: 'An outline is named for one language, such as `outline.zh.md`, and its `lang` says another.',
    why: 'The name decides the output folder and what `--lang` builds, `lang` the fonts, line breaks and number style: a Chinese deck set by English rules, or an English one where Chinese is looked for.',
    mend: 'Delete `lang`, which then follows from the name, or rename the file.',
    example: {
      place: 'sketch',
      wrong: ['outline.zh.md          lang: en'],
      right: ['outline.zh.md          lang: zh-CN'],
    },
  },
  'wrong-type': {
    severity: 'error',
    title: 'A value of the wrong type',
    what: 'A text stands where a list is wanted, null where there must be a number, and the like. The message says what is wanted.',
    why: 'Turned into the wanted type, null becomes 0 and "maybe" becomes true: a guess that prints as if it were data.',
    mend: 'Write the value as the message asks. For a figure that is not known there is `missing`.',
    example: {
      place: 'observations',
      wrong: [
        '{ "metric": "patents", "entity": "nj", "period": "2022",',
        '  "value": null, "source": "bureau" }',
      ],
      right: [
        '{ "metric": "patents", "entity": "nj", "period": "2022",',
        '  "missing": "not-available", "reason": "公报未列", "source": "bureau" }',
      ],
    },
  },
} as const satisfies Record<string, ProblemKind>;
