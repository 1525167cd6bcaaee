import type { ProblemKind } from './problem-kind.ts';

/** Files that an outline names, images and addresses among them. */
export const fileProblems = {
  'bad-include': {
    severity: 'error',
    title: 'An include that cannot be read',
    what: 'A line begins with `{{>` and does not go on as an include does: a path, then perhaps ids of slides, each with its `#`.',
    why: "What is left out is not a line but whole slides of someone else's argument, and nobody would miss them until the talk.",
    mend: 'Write `{{> path.md}}` for all the slides of a file, or `{{> path.md #id #id}}` for some. Paths have no blanks.',
    example: {
      place: 'slides',
      wrong: ['## 问题', '', '{{> market.md exports, ports}}'],
      right: ['## 问题', '', '{{> market.md #exports #ports}}'],
    },
  },
  'image-too-large': {
    severity: 'error',
    title: 'An image that is too large',
    what: 'The image file has more than 20 MB, or more than 25 million pixels.',
    why: 'Images are embedded, so that the deck is one file which opens anywhere; with this one in it, it could no longer be mailed, and would stutter in the room.',
    mend: 'Scale the image to the size it is shown at, 2,000 pixels across are plenty, and save photographs as JPEG or WebP.',
    example: {
      place: 'sketch',
      wrong: ['![杭州夜景](night.png)        night.png has 34 MB'],
      right: ['![杭州夜景](night.jpg)        night.jpg has 1.2 MB'],
    },
  },
  'image-without-alt': {
    severity: 'error',
    title: 'An image without alternative text',
    what: 'The brackets of an image are empty.',
    why: 'Who listens to the deck, or reads it with images off, is left out of whatever the picture shows; many public bodies may not publish it like that.',
    mend: 'Say in the brackets what the image tells, not that it is one.',
    example: {
      place: 'slide',
      wrong: ['![](map.png)'],
      right: ['![杭州在长三角南翼](map.png)'],
    },
  },
  'include-cycle': {
    severity: 'error',
    title: 'Outlines that include each other',
    what: 'The chain of includes comes back to a file that is still being read.',
    why: 'Followed, the deck would never end.',
    mend: 'Break the circle: move the slides that both need into a third file, and include that from each.',
    example: {
      place: 'slides',
      wrong: ['## 问题', '', '{{> outline.md}}'],
      right: ['## 问题', '', '{{> market.md}}'],
    },
  },
  'missing-file': {
    severity: 'error',
    title: 'A file that is not there',
    what: 'The outline names a file, and there is none at that path.',
    why: 'A gap where the map should be is found by the audience; this way you find it first.',
    mend: 'Write the path from the folder of the file that you write it in, with `/` between folders. Capitals count, even where your own machine forgives them.',
    example: {
      place: 'slide',
      wrong: ['![杭州在长三角南翼](images/map.png)'],
      right: ['![杭州在长三角南翼](map.png)'],
    },
  },
  'not-an-image': {
    severity: 'error',
    title: 'Not an image',
    what: 'The file does not begin as a PNG, JPEG, GIF, WebP or SVG does, whatever its name says.',
    why: 'Browsers show a broken frame in its place, some of them only on the machine you present from.',
    mend: 'Export the page or picture as PNG or SVG, and name that file.',
    example: {
      place: 'slide',
      wrong: ['![杭州在长三角南翼](map.pdf)'],
      right: ['![杭州在长三角南翼](map.png)'],
    },
  },
  'outside-project': {
    severity: 'error',
    title: 'A file outside the project',
    what: "A path leads out of the project's folder: by `..`, by a leading `/`, or through a link in the file system.",
    why: 'An outline may come from someone else. Allowed to reach further, it could copy any file of your machine into a deck that you then send out.',
    mend: "Copy the file into the project and name it from there; the deck then builds on a colleague's machine, too.",
    example: {
      place: 'slide',
      wrong: ['![杭州在长三角南翼](../../../desktop/map.png)'],
      right: ['![杭州在长三角南翼](map.png)'],
    },
  },
  'remote-image': {
    severity: 'error',
    title: 'An image from the network',
    what: 'The image is given as a web address or a `data:` address, not as a file of the project.',
    why: 'The room may have no internet, the server may change the picture overnight, and it would learn who opens your deck and when.',
    mend: 'Save the image beside the outline, check that you may use it, and name the file.',
    example: {
      place: 'slide',
      wrong: ['![杭州在长三角南翼](https://example.org/map.png)'],
      right: ['![杭州在长三角南翼](map.png)'],
    },
  },
  'too-deep': {
    severity: 'error',
    title: 'Nested too deeply',
    what: 'Brackets, lists or quotes in a file, or includes of includes, go down more than a hundred levels.',
    why: 'Nobody writes that by hand: it is a fault of the program that exported the file, or an attempt to make Lectern run out of memory.',
    mend: 'Export the data as plain records, and include outlines from one place.',
    example: {
      place: 'sketch',
      wrong: ['{ "sources": [[[[ … a hundred brackets more … ]]]] }'],
      right: ['{ "sources": { "bureau": { "title": "统计公报", … } } }'],
    },
  },
  'too-large': {
    severity: 'error',
    title: 'Too large',
    what: 'An outline has more than 10 MB or 10,000 slides, or a metrics file more than 50 MB.',
    why: 'No talk has that many slides, so it is most likely a whole database or an export that went wrong; a browser could not open the result.',
    mend: 'Split the outline into decks, and export only the metrics that are shown.',
    example: {
      place: 'sketch',
      wrong: ['slides/atlas/outline.md          12,400 slides'],
      right: [
        'slides/atlas-north/outline.md     6,100 slides',
        'slides/atlas-south/outline.md     6,300 slides',
      ],
    },
  },
  'too-slow': {
    severity: 'error',
    title: 'Text that takes too long to read',
    what: 'Reading this Markdown, code or formula was given up after some seconds.',
    why: 'A few kilobytes of marks that open and never close can keep a Markdown reader busy for hours; without a limit one stray paste, or a stranger’s outline, would stop the build for good.',
    mend: 'Look at the line for long runs of `*`, `_`, `[`, backticks or `>`, most often pasted from another program, and delete them.',
    example: {
      place: 'sketch',
      wrong: ['[ a_[ a_[ a_[ a_[ a_[ a_[ a_ … some ten thousand times'],
      right: ['政策、场景、资本、人才'],
    },
  },
  'unreadable-file': {
    severity: 'error',
    title: 'A file that cannot be read',
    what: 'The file is there, but its content cannot be had. The message says why: it is a folder, has bytes that are not UTF-8, or must not be read by you.',
    why: "Decoded by guess, 杭州 turns into 鏉窞, and a figure's unit or sign may change as well.",
    mend: 'Save the file as UTF-8 (spreadsheets offer "CSV UTF-8" beside "CSV"), name a file and not its folder, or correct its permissions.',
    example: {
      place: 'front-matter',
      wrong: ['metrics: data'],
      right: ['metrics: data/metrics.json'],
    },
  },
  'unsafe-link': {
    severity: 'error',
    title: 'An address that is not allowed',
    what: 'A link goes somewhere else than to an `https:`, `http:` or `mailto:` address or a slide of the deck.',
    why: "`javascript:` and `data:` addresses run as programs on the reader's machine, and a path to a file is broken as soon as the deck is mailed.",
    mend: 'Link to the published address, or to a slide as `#id`. Files that the reader should have go with the deck, not into it.',
    example: {
      place: 'slide',
      wrong: ['全文见[报告](report.docx)。'],
      right: ['全文见[报告](https://example.org/report)。'],
    },
  },
} as const satisfies Record<string, ProblemKind>;
