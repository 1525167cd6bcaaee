import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { chartKinds } from '../src/chart/chart-kinds.ts';
import { type BuiltDeck, buildDeck } from './browser/build-deck.ts';
import { compareFolder } from './compare-folder.ts';

// The gallery has a chart of every kind, in both languages. Its drawings are kept in test/gallery/:
// a missing folder is written, drawings that differ land in test/gallery/<language>-changed/.
const root = join(import.meta.dirname, '..');
const gallery = join(root, 'slides', 'gallery');
const languages = ['zh', 'en'];
const MEAN_BYTES = 6_000;

/** A chart of the page: the markup inside its `<svg>`, and its size. */
interface Drawn {
  readonly id: string;
  readonly viewBox: string;
  readonly markup: string;
}

describe('the gallery', () => {
  const built = new Map<string, BuiltDeck['text']>();
  beforeAll(async () => {
    for (const language of languages) built.set(language, await buildGallery(language));
  });
  const drawnIn = (language: string) => findDrawn(built.get(language)?.index ?? '');

  it.each(languages)('is drawn as before: %s', (language) => {
    const files = drawnIn(language).map(({ id, viewBox, markup }): [string, string] => [
      `${id}.svg`,
      fileOf(viewBox, markup),
    ]);
    compareFolder(join(import.meta.dirname, 'gallery', language), new Map(files));
  });

  it.each(languages)('has every kind of chart: %s', (language) => {
    const json = built.get(language)?.json ?? '';
    const kinds = [...json.matchAll(/"spec":\s*\{\s*"kind":\s*"([^"]+)"/g)].map(([, kind]) => kind);
    expect([...new Set(kinds)].sort()).toEqual(Object.keys(chartKinds).sort());
  });

  it.each(languages)('is the same when built again: %s', async (language) => {
    expect(await buildGallery(language)).toEqual(built.get(language));
  });

  it('is drawn with few bytes', () => {
    const bytes = languages.flatMap(drawnIn).map(({ markup }) => Buffer.byteLength(markup));
    const mean = bytes.reduce((sum, count) => sum + count, 0) / bytes.length;
    expect(mean).toBeLessThanOrEqual(MEAN_BYTES);
  });

  it('has no id twice where a deck has sixty charts', async () => {
    const [head = '', ...slides] = readFileSync(join(gallery, 'outline.en.md'), 'utf8').split(/^(?=##? )/m);
    const blocks = slides.flatMap((slide) => slide.match(/^```chart [\s\S]*?^```$/gm) ?? []);
    const repeated = Array.from({ length: 60 }, (_, index) => blocks[index % blocks.length] ?? '');
    const outline = head + repeated.map((block, index) => `## Chart ${index}\n\n${block}\n`).join('\n');
    const metrics = readFileSync(join(gallery, 'metrics.json'), 'utf8');
    const deck = await buildDeck({ 'outline.md': outline, 'metrics.json': metrics });
    deck.remove();
    const page = deck.text.index.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
    expect(page.match(/<div class="chart[ "]/g)).toHaveLength(60);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const links = [...page.matchAll(/(?:url\(#|href="#(?!\/)|aria-(?:labelledby|describedby)=")([^")]+)/g)];
    const targets = links.flatMap(([, link = '']) => link.split(' '));
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });
});

async function buildGallery(language: string): Promise<BuiltDeck['text']> {
  const deck = await buildDeck({}, { root, outline: `slides/gallery/outline.${language}.md` });
  deck.remove();
  return deck.text;
}

function findDrawn(page: string): Drawn[] {
  const chart = /data-chart="([^"]+)"[\s\S]*?<svg viewBox="([^"]+)"[^>]*>([\s\S]*?)<\/svg><\/div>/g;
  return [...page.matchAll(chart)].map(([, id = '', viewBox = '', markup = '']) => ({ id, viewBox, markup }));
}

/** As a file of its own, an element a line. */
function fileOf(viewBox: string, markup: string): string {
  const lines = markup.replace(/(?<=>)(?=<(?!\/(?:text|tspan)))/g, '\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">\n${lines}\n</svg>\n`;
}
