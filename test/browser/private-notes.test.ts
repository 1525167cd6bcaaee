import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltDeck } from './build-deck.ts';
import { readFontCharacters } from './read-font-characters.ts';
import { textOfPage } from './text-of-page.ts';
import { whyHangzhou } from './why-hangzhou.ts';

describe('why-hangzhou', () => {
  const outline = whyHangzhou.outline();
  const spoken = [...outline.matchAll(/^Note:\n([\s\S]*?)(?=^#{1,2} |(?![\s\S]))/gm)].map(
    ([, notes = '']) => notes,
  );
  const rest = spoken.reduce((text, notes) => text.replace(notes, ''), outline);
  /** Runs of the notes' text that stand nowhere else in the outline. */
  const phrases = spoken
    .flatMap((notes) => notes.split(/\{\{.*?\}\}|[。！？；，：、\n“”]/))
    .map((phrase) => phrase.trim())
    .filter((phrase) => [...phrase].length >= 6 && !rest.includes(phrase));

  let deck: BuiltDeck;

  beforeAll(async () => {
    deck = await whyHangzhou.build();
  });

  afterAll(() => deck?.remove());

  it('says nothing of its notes in public, and all of them to the speaker', () => {
    expect(spoken).toHaveLength([...outline.matchAll(/^Note:/gm)].length);
    expect(phrases.length).toBeGreaterThan(100);
    for (const text of [deck.text.index, textOfPage(deck.text.index), deck.text.json])
      expect(phrases.filter((phrase) => text.includes(phrase))).toEqual([]);
    const presenter = textOfPage(deck.text.presenter);
    expect(phrases.filter((phrase) => !presenter.includes(phrase))).toEqual([]);
  });

  it('has no speaker view in public', () => {
    const isThere = [deck.text.index, deck.text.presenter].map((html) => html.includes('speaker-controls'));
    expect(isThere).toEqual([false, true]);
  });

  it('has no figure of its notes alone in public', () => {
    const figuresIn = (text: string) =>
      new Set([...text.matchAll(/\b([a-z]\w+\.[a-z]\w+)\b/g)].map(([name]) => name));
    const shown = figuresIn(rest);
    const unshown = [...figuresIn(spoken.join('\n'))].filter((name) => !shown.has(name));
    expect(unshown).toContain('land_saved.deepseek');
    const { observations } = JSON.parse(whyHangzhou.metrics()) as {
      observations: { metric: string; entity: string; quote?: string }[];
    };
    for (const { metric, entity, quote = '' } of observations) {
      if (!unshown.includes(`${metric}.${entity}`)) continue;
      const isThere = [deck.text.index, textOfPage(deck.text.index), deck.text.json].map(
        (text) => text.includes(`${metric}.${entity}`) || (quote !== '' && text.includes(quote)),
      );
      expect(isThere, `${metric}.${entity}`).toEqual([false, false, false]);
    }
  });

  it('embeds the characters that each page shows, and no others', () => {
    for (const html of [deck.text.index, deck.text.presenter]) {
      const markup = html.replace(/url\(data:[^)]*\)/g, '');
      const shown = new Set(`${markup}${textOfPage(markup)}0123456789`);
      const embedded = readFontCharacters(html);
      expect([...embedded].filter((character) => !shown.has(character))).toEqual([]);
      const han = [...shown].filter((character) => /\p{Script=Han}/u.test(character));
      expect(han.length).toBeGreaterThan(300);
      expect(han.filter((character) => !embedded.has(character))).toEqual([]);
    }
    expect(readFontCharacters(deck.text.presenter).size).toBeGreaterThan(
      readFontCharacters(deck.text.index).size,
    );
  });
});
