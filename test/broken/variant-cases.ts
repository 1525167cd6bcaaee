import { type BrokenCase, brokenFiles, type Codes } from './broken-case.ts';

/** The first of the variants is built. */
function brokenVariant(
  slip: string,
  codes: Codes,
  variants: string,
  outline: string,
  says: string,
): BrokenCase {
  const files = { 'lectern.config.json': `{ "variants": ${variants} }`, 'outline.md': outline };
  return brokenFiles(slip, codes, files, says);
}

const deck = '---\ntitle: T\nlang: en\n---\n\n## One {#one time=60s}\n';
const long = '---\n«title: T\nlang: en\n---\n\n';

/** `variants` of the configuration, and cuts that cannot be. */
export const variantCases = [
  brokenVariant('no minutes at all', 'bad-variant', '{ "minutes": «0 }', deck, '1 to 600'),
  brokenVariant('minutes with their unit', 'bad-variant', '{ "minutes": «"6m" }', deck, 'Whole minutes'),
  brokenVariant('an hour that has ten', 'bad-variant', '{ "minutes": [6, «601] }', deck, '"601"'),
  brokenVariant('half minutes', 'bad-variant', '[{ "minutes": «6.5 }]', deck, '"6.5"'),
  brokenVariant('an empty list', 'bad-variant', '{ "audience": «[], "minutes": 6 }', deck, 'names nothing'),
  brokenVariant('a path for an audience', 'bad-variant', '{ "audience": «"../press" }', deck, 'Letters'),
  brokenVariant('the folder of charts', 'bad-variant', '{ "audience": «"charts" }', deck, 'of this name'),
  brokenVariant('a path for a name', 'bad-variant', '{ "minutes": 6, "name": «"a/b" }', deck, 'Letters'),
  brokenVariant(
    'one name for two',
    'bad-variant',
    '{ "minutes": [6, 9], "name": «"short" }',
    deck,
    'for 2 variants',
  ),
  brokenVariant(
    'nothing to tell it by',
    'bad-variant',
    '[{ "minutes": 6 }, «{ "lang": "en" }]',
    deck,
    'as it is',
  ),
  brokenVariant('more than there can be', 'bad-variant', `«[{ "minutes": [${numbers()}] }]`, deck, 'limit'),
  brokenVariant('a mistyped key', 'unknown-key', '{ «"minute": 6, "audience": "a" }', deck, '"minutes"'),
  brokenVariant('a word for an entry', 'wrong-type', '[«"press"]', deck, 'variant'),
  brokenVariant('a list of lists', 'wrong-type', '{ "minutes": [«[6]] }', deck, 'list of texts'),
  brokenVariant(
    'an argument that is too long',
    'cannot-cut',
    '{ "minutes": 2 }',
    `${long}## One {#one time=2m priority=1}\n\n## Two {#two time=90s priority=1}\n`,
    'shortest time is 4 minutes',
  ),
  brokenVariant(
    'evidence that is too long',
    'cannot-cut',
    '{ "minutes": 2 }',
    `${long}## One {#one time=1m priority=1}\n\n## Two {#two time=2m supports=#one priority=9}\n`,
    'two (evidence, 120s)',
  ),
  brokenVariant(
    'a single slide that is too long',
    'cannot-cut',
    '{ "minutes": 2 }',
    `${long}## One {#one time=5m}\n`,
    'one (priority=3, 300s)',
  ),
  brokenVariant(
    'an audience that is misspelled',
    'unknown-audience',
    '{ "audience": "investor" }',
    `${deck}\n## «Two {#two for=investors}\n`,
    '"investors"',
  ),
  brokenVariant(
    'an audience without a slide of its own',
    [],
    '{ "audience": "press" }',
    `${deck}\n## Two {#two for=investors}\n`,
    '',
  ),
  brokenVariant('an entity that nobody knows', 'unknown-entity', '{ "entity": "zzz" }', deck, '"zzz"'),
];

/** More than ten thousand times. */
function numbers(): string {
  return Array.from({ length: 10_001 }, (_, index) => (index % 600) + 1).join(', ');
}
