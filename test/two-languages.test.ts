import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from './browser/build-deck.ts';

// A deck in two languages is one deck: its slides, figures, charts and steps are the same, and only words differ.
const root = join(import.meta.dirname, '..');
/** Said in a minute: Chinese characters, English words. */
const PACE = { zh: 200, en: 130 };
const languages = ['zh', 'en'] as const;
type Language = (typeof languages)[number];

/** How much of its time is speech: the gallery's charts are looked at. */
const decks = [
  { name: 'why-hangzhou', speech: 0.8 },
  { name: 'gallery', speech: 0.3 },
];

describe.each(decks)('$name in Chinese and in English', ({ name, speech }) => {
  const built = new Map<Language, BuiltDeck['text']>();
  beforeAll(async () => {
    for (const language of languages) {
      const deck = await buildDeck({}, { root, outline: `slides/${name}/outline.${language}.md` });
      deck.remove();
      built.set(language, deck.text);
    }
  });
  const deckIn = (language: Language): Tree => JSON.parse(built.get(language)?.json ?? '');
  const slidesIn = (language: Language) => treesOf(deckIn(language), 'slides');

  it('has the same slides, with the same time, layout and steps', () => {
    const plan = (language: Language) =>
      slidesIn(language).map(({ id, layout, classes, visibility, confidence, time, supports, steps }) => ({
        ...{ id, layout, classes, visibility, confidence, time, supports, steps },
      }));
    expect(plan('en')).toEqual(plan('zh'));
    expect(plan('en').length).toBeGreaterThan(15);
  });

  it('has the same figures with the same values', () => {
    const values = (language: Language) =>
      Object.entries(deckIn(language)['figures'] ?? {})
        .map(([id, figure]: [string, Tree]) => `${id} ${numberOf(figure['value'])}`)
        .sort();
    expect(values('en')).toEqual(values('zh'));
    expect(values('en').length).toBeGreaterThan(30);
  });

  it('has the same expressions on each slide, in its notes and in its handout text', () => {
    const expressions = (language: Language) =>
      readFileSync(join(root, 'slides', name, `outline.${language}.md`), 'utf8')
        .split(/^(?=##? )/m)
        .map((slide) => [...new Set(slide.match(/\{\{.*?\}\}/g))].sort());
    expect(expressions('en')).toEqual(expressions('zh'));
  });

  it('has the same charts of the same values, and blocks of the same kinds', () => {
    const shapes = (language: Language) => slidesIn(language).map((slide) => shapeOf(slide['blocks']));
    expect(shapes('en')).toEqual(shapes('zh'));
    expect(JSON.stringify(shapes('en')).match(/"chart/g)?.length).toBeGreaterThan(5);
  });

  it('has handout text and waivers in the same places', () => {
    const places = (language: Language) => ({
      handouts: slidesIn(language).map((slide) => treesOf(slide, 'handout').length),
      waived: treesOf(deckIn(language), 'waivers').map(({ rule }) => rule),
    });
    expect(places('en')).toEqual(places('zh'));
  });

  it.each(languages)('can be said in its time: %s', (language) => {
    const planned = slidesIn(language).reduce((sum, { time }) => sum + (Number(time) || 0), 0);
    const said = lengthOf(notesOf(built.get(language)?.presenter ?? ''), language);
    const minutes = said / PACE[language];
    expect(planned).toBe(deckIn(language)['duration']);
    expect(minutes).toBeLessThan((planned / 60) * 1.05);
    expect(minutes).toBeGreaterThan((planned / 60) * speech);
  });
});

/** What is text by language stays out. */
function numberOf(value: unknown): string {
  return /^-?[\d.-]+$/.test(String(value)) ? String(value) : '';
}

type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function treesOf(tree: Tree, key: string): Tree[] {
  const list = tree[key];
  return Array.isArray(list) ? list.filter(isTree) : [];
}

/** What a slide is made of, without its words: kinds of blocks, sizes of tables and lists, figures, charts. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((part) => !isProse(part)).map(shapeOf);
  if (!isTree(value)) return value;
  if (value['kind'] === 'chart') return chartShape(value);
  if (value['kind'] === 'paragraph') return { kind: 'paragraph', fragment: value['fragment'] };
  const kept = ['kind', 'name', 'blocks', 'items', 'rows', 'cells', 'fragment', 'step'];
  return Object.fromEntries(kept.filter((key) => key in value).map((key) => [key, shapeOf(value[key])]));
}

function isProse(part: unknown): boolean {
  return (
    isTree(part) && ['text', 'strong', 'emphasis', 'link', 'code', 'figure'].includes(String(part['kind']))
  );
}

function chartShape(block: Tree): unknown {
  const text = JSON.stringify(block);
  const spec = isTree(block['spec']) ? block['spec'] : {};
  return {
    kind: `chart ${spec['kind']}`,
    id: block['id'],
    steps: block['steps'],
    figures: [...text.matchAll(/"figure":\{"id":"([^"]+)"/g)].map(([, id]) => id),
    values: [...text.matchAll(/"value":(-?[\d.]+)/g)].map(([, number]) => number),
  };
}

function notesOf(page: string): string {
  const notes = [...page.matchAll(/<aside class="notes">([\s\S]*?)<\/aside>/g)].map(([, text]) => text ?? '');
  return notes.join('\n').replace(/<sup>.*?<\/sup>|<[^>]+>/g, (mark) => (mark.startsWith('<sup') ? '' : ' '));
}

function lengthOf(notes: string, language: Language): number {
  const spoken = language === 'zh' ? /\p{Script=Han}|[A-Za-z]+|\d/gu : /\S*[\p{L}\d]\S*/gu;
  return notes.match(spoken)?.length ?? 0;
}
