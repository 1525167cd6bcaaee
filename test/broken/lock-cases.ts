import { type BrokenCase, brokenFiles } from './broken-case.ts';

const base = '---\ntitle: Base\nlang: en\n---\n## One claim {#one}\n';
const locked = (slides: string, from: string = 'base.md') =>
  `{ "outlines": { "outline.md": { "base": "${from}", "slides": [${slides}] } } }`;
const one = '{ "id": "one", "digest": "0", "source": ["## A claim {#one}"] }';

const sameOne = one.replace('"0"', '"806c4f4576b463e9cb908655d14ae44e"');

/** A remix of a base that has moved on. */
function moved(slip: string, lock: string, remix: string, says: string): BrokenCase {
  const files = { 'base.md': base, 'outline.md': remix, 'remix.lock.json': lock };
  return brokenFiles(slip, 'base-changed', files, says);
}

/** A lock that is none. */
function broken(slip: string, lock: string, says: string): BrokenCase {
  const remix = '---\nremix: base.md\n---\n';
  return brokenFiles(
    slip,
    'bad-lock',
    { 'base.md': base, 'outline.md': remix, 'remix.lock.json': lock },
    says,
  );
}

const atRemix = (more: string = '') => `---\nremix: «base.md\n${more}---\n## Own claim {#own}\n`;
const kept = 'which is kept here, has changed';

/** `remix.lock.json`: what it says of the base, and what is wrong with it. */
export const lockCases: readonly BrokenCase[] = [
  moved('a slide that changed', locked(one), atRemix(), `"one", ${kept}`),
  moved('a slide that changed and is named', locked(one), atRemix('keep: [one]\n'), kept),
  moved(
    'a slide that changed and is left out',
    locked(one),
    atRemix('drop: [one]\n'),
    'which is left out here',
  ),
  moved(
    'a slide that changed and has been replaced',
    locked(one),
    '---\nremix: base.md\n---\n## «My claim {#one}\n',
    'this one takes its place',
  ),
  moved('a slide that is new', locked(''), atRemix(), 'is new in the base, and is kept here'),
  moved('a slide that is new and not taken', locked(''), atRemix('keep: []\n'), 'is left out here'),
  moved(
    'a slide that is new and of the same name',
    locked(''),
    '---\nremix: base.md\n---\n## «My claim {#one}\n',
    '"one" is new in the base; this one',
  ),
  moved(
    'a slide that is gone',
    locked(`${sameOne}, { "id": "two", "digest": "0", "source": [] }`),
    '---\nremix: base.md\n---\n## «My claim {#two}\n',
    'is gone from the base; this one took its place',
  ),
  moved(
    'a slide that is gone, with all of its section',
    locked(`${sameOne}, { "id": "two", "digest": "0", "source": [] }`),
    atRemix('keep: ["*"]\n'),
    'is gone from the base, and so from here',
  ),
  moved(
    'a slide that is gone, and was left out',
    locked(`${sameOne}, { "id": "two", "digest": "0", "source": [] }`),
    atRemix('keep: [one]\n'),
    '"two", which is left out here, is gone',
  ),
  brokenFiles('a slide that is as it was', [], {
    'base.md': base,
    'outline.md': '---\nremix: base.md\n---\n',
    'remix.lock.json': locked(sameOne),
  }),
  moved('a lock for another base', locked(one, '../old.md'), atRemix(), '"../old.md"'),
  broken('a merge that was left half way', '«<<<<<<< HEAD\n{ "outlines": {} }\n', '"<"'),
  broken('a lock that ends too early', '{ "outlines": {}«', 'ends too early'),
  broken('a lock that is a list', '«[]', 'must be an object'),
  broken('a lock with nothing in it', '«{}', '"outlines"'),
  broken('a lock of an outline that is no map', '{ "outlines": { "outline.md": «1 } }', '"outline.md"'),
  broken('a lock without slides', '{ "outlines": { "outline.md": «{ "base": "base.md" } } }', '"slides"'),
  broken('a lock without a base', '{ "outlines": { "outline.md": «{ "slides": [] } } }', 'has no "base"'),
  broken('a locked slide without a digest', locked('«{ "id": "one", "source": [] }'), '"digest"'),
  broken('a locked slide that is a text', locked('«"one"'), 'slide 1'),
  broken('a line of a locked slide that is a number', locked(one.replace('["', '[«1, "')), 'no text'),
  broken('a key that locks have not', locked(one.replace('"digest"', '«"hash": "0", "digest"')), '"hash"'),
  broken('a slide that is locked twice', locked(`${one}, «${one}`), 'stands twice'),
  broken(
    'a key of a lock that stands twice',
    locked(one.replace('"digest"', '"id": "two", "digest"').replace('"id": "two"', '«"id": "two"')),
    'twice',
  ),
  brokenFiles(
    'a lock that leads out of the project',
    'bad-lock',
    {
      'base.md': base,
      'outline.md': '---\nremix: base.md\n---\n',
      'remix.lock.json': { link: '../lock.json' },
      '../lock.json': locked(one),
    },
    'out of the project',
  ),
];
