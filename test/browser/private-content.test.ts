import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { readFontCharacters } from './read-font-characters.ts';
import { textOfPage } from './text-of-page.ts';

const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Every word with a number behind SECRET is private, and 犇 骉 羴 猋 stand in private text alone. */
const outline = `---
title: Public title
# SECRET01 a YAML comment
allow:
  count-n: SECRET02 for a chart that only the notes hold
---

## Public headline <!-- SECRET03 --> {#one}

Text with {{open.a}} <!-- SECRET04 --> and more[^shown]
<!-- SECRET05
over lines 羴 -->

| a <!-- SECRET06 --> | b |
|---|---|
| c <!-- SECRET07 --> | d |

- item <!-- SECRET08 -->
  - inner <!-- SECRET09 -->

> quoted <!-- SECRET10 -->

::: so-what
inside <!-- SECRET11 -->

<!-- SECRET12 -->
:::

[link <!-- SECRET13 -->](https://example.org/) **bold <!-- SECRET14 -->**

\`\`\`chart bar
metric: open # SECRET15
# SECRET16
entities: [a, b]
\`\`\`

::: handout
Handed out {{handed.a}} <!-- SECRET17 -->
:::

[^shown]: a footnote <!-- SECRET18 -->

Note:
SECRET20 spoken 犇, {{closed.a}} and {{diff closed.a closed.b}}[^spoken]

- SECRET21 in a list, [link](https://secret22.example/)

![SECRET23](private.png)

<!-- SECRET24 in the notes -->

\`\`\`chart bar
metric: closed
entities: [a]
note: SECRET25
\`\`\`

\`\`\`chart bar
metric: closed
entities: [a, c]
allow:
  entity-mix: SECRET26
\`\`\`

[^spoken]: SECRET27 in a footnote of the notes, {{closed.b}}

## SECRET30 headline 骉 {#secret31 visibility=hidden}

SECRET32 {{hidden.a}} [^hidden] ![SECRET33](private.png)

\`\`\`chart bar
metric: hidden
entities: [a, b]
allow:
  entity-mix: SECRET34
\`\`\`

::: handout
SECRET35
:::

[^hidden]: SECRET36

Note:
SECRET37

## Backup {#backup visibility=uncounted}

Shown {{open.b}}

::: notes
SECRET40 {{closed.b}}
:::

## Trailing

Text

<!-- SECRET41 is spoken -->

## For others {#others for=insiders}

SECRET50 猋 {{insiders.a}}

Note:
SECRET51

## Last {#last}

Text
`;

const metrics = {
  sources: {
    pub: { title: 'Public source', tier: 'press' },
    hand: { title: 'Handout source', tier: 'press' },
    notes: { title: 'SECRET60', producer: 'SECRET61', tier: 'press', url: 'https://secret62.example/' },
    hidden: { title: 'SECRET63', tier: 'press' },
    insiders: { title: 'SECRET64', tier: 'press' },
    unused: { title: 'SECRET65', tier: 'press' },
  },
  entities: {
    a: { name: 'Alpha', kind: 'city' },
    b: { name: 'Beta', kind: 'city' },
    c: { name: 'SECRET66', kind: 'park' },
  },
  metrics: {
    open: { name: 'Open', unit: '%', kind: 'share', base: 'all', timeless: true },
    handed: { name: 'Handed', unit: '%', kind: 'share', base: 'all', timeless: true },
    closed: { name: 'SECRET67', unit: 'SECRET68', kind: 'count', definition: 'SECRET69', timeless: true },
    hidden: { name: 'SECRET70', unit: '%', kind: 'share', base: 'all', timeless: true },
    insiders: { name: 'SECRET71', unit: '%', kind: 'share', base: 'all', timeless: true },
  },
  observations: [
    { metric: 'open', entity: 'a', value: 38, source: 'pub', quote: 'public quote' },
    { metric: 'open', entity: 'b', value: 11, source: 'pub' },
    { metric: 'handed', entity: 'a', value: 12, source: 'hand' },
    { metric: 'closed', entity: 'a', value: 7_654_321, source: 'notes', quote: 'SECRET72', note: 'SECRET73' },
    { metric: 'closed', entity: 'b', value: 1_234_567, source: 'notes' },
    { metric: 'closed', entity: 'c', value: 42, source: 'notes' },
    { metric: 'hidden', entity: 'a', value: 22, source: 'hidden' },
    { metric: 'hidden', entity: 'b', value: 33, source: 'hidden' },
    { metric: 'insiders', entity: 'a', value: 44, source: 'insiders' },
  ],
};

function secretsIn(text: string): readonly string[] {
  return [...new Set(text.match(/secret\d+/gi) ?? [])].sort();
}

describe('a deck with something private in every place', () => {
  let deck: BuiltDeck;

  beforeAll(async () => {
    const image = Buffer.concat([Buffer.from(dot, 'base64'), Buffer.from('SECRET80')]);
    deck = await buildDeck(
      { 'outline.md': outline, 'metrics.json': JSON.stringify(metrics), 'private.png': image },
      { audience: 'everyone' },
    );
  });

  afterAll(() => deck?.remove());

  const digits = /7[.,]?654[.,]?321|1[.,]?234[.,]?567/;

  it('keeps all of it out of index.html', () => {
    expect(secretsIn(deck.text.index)).toEqual([]);
    expect(digits.test(textOfPage(deck.text.index))).toBe(false);
    // Only the notes and a hidden slide hold a picture.
    expect(deck.text.index.includes('data:image/png')).toBe(false);
    expect(deck.text.presenter.includes('data:image/png')).toBe(true);
  });

  it('keeps all of it out of deck.json', () => {
    expect(secretsIn(deck.text.json)).toEqual([]);
    expect(digits.test(deck.text.json)).toBe(false);
    const names = ['closed.a', 'hidden.a', 'insiders.a', 'private.png'];
    expect(names.filter((name) => deck.text.json.includes(name))).toEqual([]);
  });

  it('keeps its characters out of the public font', () => {
    const embedded = readFontCharacters(deck.text.index);
    expect([...'犇骉羴猋'].filter((character) => embedded.has(character))).toEqual([]);
    expect(embedded.has('P')).toBe(true);
  });

  it('gives the speaker the notes, and neither comments nor hidden slides', () => {
    const found = secretsIn(deck.text.presenter);
    const spoken = [20, 21, 23, 27, 40, 41, 60, 61].map((number) => `SECRET${number}`);
    expect(spoken.filter((word) => !found.includes(word))).toEqual([]);
    expect(found.filter((word) => /SECRET(?:0[13-9]|1\d|3\d|5\d|6[345]|7[01])/i.test(word))).toEqual([]);
    expect(readFontCharacters(deck.text.presenter).has('犇')).toBe(true);
    expect(readFontCharacters(deck.text.presenter).has('骉')).toBe(false);
  });

  it('numbers the public sources as if there were no others', () => {
    const { sources } = JSON.parse(deck.text.json) as { sources: { id: string; number: number }[] };
    expect(sources.map(({ id, number }) => [id, number])).toEqual([
      ['pub', 1],
      ['hand', 2],
    ]);
    expect(deck.text.index.includes('Public source')).toBe(true);
    expect(deck.text.index.includes('Handout source')).toBe(false);
  });
});

describe('a public deck says nothing of', () => {
  const small = { observations: metrics.observations };
  it.each([
    [
      'the headline of a hidden slide, on the slide behind its break',
      '## Open\n\n## SECRET1 {visibility=hidden}\n\nx\n\n---\n\nBehind the break\n\n## Last\n\ny\n',
    ],
    [
      'the id of a hidden slide that another supports',
      '## Open {#a supports=#secret1}\n\nx\n\n## B {#secret1 visibility=hidden}\n\ny\n',
    ],
    [
      'the id of a hidden slide that another links to',
      '## Open {#a}\n\n[there](#secret1)\n\n## B {#secret1 visibility=hidden}\n\ny\n',
    ],
    ['a comment in the text of an image', '## Open\n\n![dot <!-- SECRET1 -->](dot.png)\n'],
    ['a comment in a formula', '## Open\n\n$$\na + b % SECRET1\n$$\n'],
    ['a comment in a footnote that goes on', '## Open\n\nx[^a]\n\n[^a]: text\n  <!-- SECRET1\n  more -->\n'],
    [
      'a definition that nothing uses',
      '## Open\n\nx\n\n[secret1]: https://secret1.example/ "SECRET1"\n\n[^secret1]: SECRET1\n',
    ],
    ['a comment before the first slide', '<!-- SECRET1 -->\n\n## Open\n\nx\n'],
    ['a slide of nothing but a comment', '## Open\n\nx\n\n---\n\n<!-- SECRET1 -->\n'],
    ['notes in another language', '## Open\n\nx\n\n讲稿：SECRET1\n'],
    ['notes in a section', '# Open\n\nx\n\n备注:\nSECRET1\n\n## Next\n\ny\n'],
    [
      'notes under divide: rules',
      '---\ndivide: rules\n---\n\n# Open\n\nx\n\nNote: SECRET1\n\n---\n\n# Next\n\n<!-- SECRET1 -->\n\ny\n',
    ],
    [
      'notes behind a list and a table',
      '## Open\n\n- x\nNotes: SECRET1\n\n| SECRET1 | b |\n|---|---|\n| c | d |\n',
    ],
    ['its file', '## Open\n\n{{open.a}}\n\n![dot](secret1.png)\n'],
  ])('%s', async (_, text) => {
    const deck = await buildDeck({
      'outline.md': text,
      'metrics.json': JSON.stringify({ ...metrics, ...small }),
      'dot.png': Buffer.from(dot, 'base64'),
      'secret1.png': Buffer.from(dot, 'base64'),
    });
    const { index, json } = deck.text;
    deck.remove();
    expect(secretsIn(index)).toEqual([]);
    if (!text.includes('secret1.png')) expect(secretsIn(json)).toEqual([]);
    expect(index.includes('Open')).toBe(true);
  });
});

it.each([
  '  Note: SECRET1',
  '**Note:** SECRET1',
  '> 备注：SECRET1',
  '- Notes: SECRET1',
  '<b>Note:</b> SECRET1',
  'Note : SECRET1',
  'text\u2028Note: SECRET1',
  'text\u000bNote: SECRET1',
])('what only looks like notes is refused, or is private: %j', async (line) => {
  const deck = await buildDeck({ 'outline.md': `## Open\n\n${line}\n` }).catch((error: Error) => error);
  if (deck instanceof Error) return expect(deck.message).toContain('error unclear-notes');
  deck.remove();
  return expect(secretsIn(deck.text.index)).toEqual([]);
});
