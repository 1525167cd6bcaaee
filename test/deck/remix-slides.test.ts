import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPackageFolders } from '../../src/node/package-folders.ts';
import { openProjectFiles } from '../../src/node/project-files.ts';
import { readKit } from '../../src/node/read-kit.ts';
import { build } from '../../src/pipeline.ts';
import { filesOfTexts } from '../files-of-texts.ts';
import { listFiles } from '../list-files.ts';
import { stubTools } from '../stub-tools.ts';

const kit = readKit(findPackageFolders(), undefined);
const root = join(import.meta.dirname, '..', '..');
const project = openProjectFiles(root);

const metrics = JSON.stringify({
  sources: { s: { title: 'Yearbook', tier: 'official' } },
  entities: { hz: { name: 'Hangzhou' }, sz: { name: 'Shenzhen' } },
  metrics: { labs: { name: 'Labs', unit: 'labs', kind: 'count', timeless: true } },
  observations: [
    { metric: 'labs', entity: 'hz', value: 7, source: 's' },
    { metric: 'labs', entity: 'sz', value: 5, source: 's' },
  ],
});

/** Texts by path; what is not among them is the repository's. */
async function deckOf(outline: string, texts: Readonly<Record<string, string>>) {
  const files = filesOfTexts(texts, project);
  const { files: made, problems } = await build({ outline, files, kit }, { outputs: ['json'] }, stubTools);
  const text = made.find(({ path }) => path === 'deck.json')?.content.toString();
  if (text === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  const { lineage, ...deck } = JSON.parse(text) as {
    lineage?: readonly unknown[];
    slides: readonly { id: string }[];
    texts: Readonly<Record<string, unknown>>;
  };
  return { lineage, deck, ids: deck.slides.map(({ id }) => id) };
}

interface Item {
  readonly isSection: boolean;
  readonly goesOn: boolean;
  readonly attributes: string;
  readonly body: string;
}

const item = fc.record<Item>({
  isSection: fc.boolean(),
  goesOn: fc.boolean(),
  attributes: fc.constantFrom('', ' time=90s', ' priority=1', ' for=press', ' .plain'),
  body: fc.constantFrom(
    'Text.',
    '{{labs.hz}} and {{diff labs.hz labs.sz}}',
    '- one\n- two\n\nNote:\nSaid of {{labs.sz}}.',
    '```chart bar\nmetric: labs\nentities: [hz, sz]\n```\n\n::: handout\nMore.[^n]\n:::',
    '::: so-what\nGo.\n:::',
  ),
});
/** Footnotes are a slide's own, so each outline has one of each label. */
const items = fc.array(item, { minLength: 2, maxLength: 9 });

const idOf = (index: number) => `s${index}`;

function write(list: readonly Item[]): string {
  const slides = list.map(({ isSection, goesOn, attributes, body }, index) => {
    const head = `${isSection ? '#' : '##'} Slide number ${index} {#${idOf(index)}${attributes}}`;
    return `${head}\n\n${body}${goesOn ? '\n\n---\n\nIt goes on.' : ''}`;
  });
  return `---\ntitle: The base\nlang: en\nduration: 9m\nglossary:\n  Lab: a room\n---\n\n${slides.join('\n\n')}\n\n[^n]: A note, {{labs.sz}}.\n`;
}

/** Each is a remix of the one before: `''`, or lines of front matter. */
async function chain(list: readonly Item[], ...remixes: readonly string[]) {
  const texts: Record<string, string> = { 'p/metrics.json': metrics, 'p/outline.md': write(list) };
  let path = 'p/outline.md';
  for (const [index, lines] of remixes.entries()) {
    const next = `p${index}/outline.md`;
    texts[next] = `---\nremix: ../${path}\n${lines}\n---\n`;
    path = next;
  }
  return deckOf(path, texts);
}

const listOf = (key: string, ids: readonly string[]) => `${key}: [${ids.join(', ')}]`;
const all = (list: readonly Item[]) => list.map((_, index) => idOf(index));
/** Ids of slides; those that go on from them are `s0-2`. */
const stays = (ids: ReadonlySet<string>) => (id: string) => ids.has(id.replace(/-2$/, ''));

/** Slides, and some of their ids: at least one is left. */
const withSome = (count: number) =>
  items.chain((list) =>
    fc.tuple(
      fc.constant(list),
      ...Array.from({ length: count }, () => fc.shuffledSubarray(all(list).slice(1))),
    ),
  );

describe('a remix that keeps everything', () => {
  it('is its base, whatever that holds', async () => {
    const ways = fc.constantFrom(
      '',
      'drop: []',
      'keep: ["*"]',
      'keep: ALL',
      'order: ALL',
      'keep: ALL\norder: ALL',
    );
    await fc.assert(
      fc.asyncProperty(items, ways, async (list, way) => {
        const base = await chain(list);
        const remix = await chain(list, way.replaceAll('ALL', `[${all(list).join(', ')}]`));
        expect(remix.deck).toEqual(base.deck);
        expect([base.lineage, remix.lineage?.length]).toEqual([undefined, 1]);
      }),
      { numRuns: 20 },
    );
  });

  const outlines = listFiles(root, 'slides').filter((path) => /\/outline[^/]*\.md$/.test(path));
  it.each(outlines)('is %s', async (path) => {
    const base = await deckOf(path, {});
    const remix = await deckOf('slides/copy/outline.md', {
      'slides/copy/outline.md': `---\nremix: ../../${path}\n---\n`,
    });
    const { url: _, ...texts } = base.deck.texts;
    expect(remix.deck).toEqual({ ...base.deck, texts });
    expect(remix.lineage).toHaveLength((base.lineage?.length ?? 0) + 1);
  });
});

describe('what a remix takes', () => {
  it('composes: keep and drop, in one remix or in a chain', async () => {
    await fc.assert(
      fc.asyncProperty(withSome(2), async ([list, dropped = [], first = []]) => {
        const kept = ['s0', ...first];
        const left = new Set(kept.filter((id) => !dropped.includes(id)));
        const base = await chain(list);
        const once = await chain(list, `${listOf('keep', kept)}\n${listOf('drop', dropped)}`);
        expect(once.ids).toEqual(
          base.ids.filter((id) => stays(left)(id) || id === 'title' || id === 'sources'),
        );
        const within = dropped.filter((id) => kept.includes(id));
        const twice = await chain(list, listOf('keep', kept), listOf('drop', within));
        expect(twice.deck).toEqual(once.deck);
        const turned = await chain(list, listOf('drop', dropped), listOf('keep', [...left]));
        expect(turned.deck).toEqual(once.deck);
      }),
      { numRuns: 20 },
    );
  });

  it('is dropped one by one as at once, and in any order', async () => {
    await fc.assert(
      fc.asyncProperty(withSome(1), async ([list, dropped = []]) => {
        const once = await chain(list, listOf('drop', dropped));
        const steps = dropped.map((id) => listOf('drop', [id]));
        expect((await chain(list, ...steps)).deck).toEqual(once.deck);
        expect((await chain(list, ...[...steps].reverse())).deck).toEqual(once.deck);
      }),
      { numRuns: 20 },
    );
  });

  it('stands in the order named, in the places that it had; all else stays', async () => {
    await fc.assert(
      fc.asyncProperty(withSome(1), async ([list, named = []]) => {
        const heads = (ids: readonly string[]) => ids.filter((id) => /^s\d+$/.test(id));
        const base = heads((await chain(list)).ids);
        const ordered = await chain(list, listOf('order', named));
        const found = heads(ordered.ids);
        expect(found.filter((id) => named.includes(id))).toEqual(named);
        expect(found.map((id) => (named.includes(id) ? '' : id))).toEqual(
          base.map((id) => (named.includes(id) ? '' : id)),
        );
        expect((await chain(list, listOf('order', named), listOf('order', named))).deck).toEqual(
          ordered.deck,
        );
        expect((await chain(list, listOf('order', named), listOf('order', heads(base)))).ids).toEqual(
          (await chain(list)).ids,
        );
      }),
      { numRuns: 20 },
    );
  });
});
