import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packWoff } from '../../src/node/fonts/pack-woff.ts';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { findSystemFonts } from './find-system-fonts.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';
import { readFontCharacters } from './read-font-characters.ts';

const serif = {
  'templates/themes/serif/theme.json': JSON.stringify({
    extends: 'briefing',
    family: 'Noto Serif SC',
    latin: 'Source Serif 4',
  }),
};

/** Rare Han, symbols, markers, accents, code, formulas, in each language. */
const rare = `
- 艴骣轷赇铴 \u{20089}，“引号”——破折号……
- → ≥ ‰ ★ ✓ ① ℃ µg/m³ −8.25% ½ × ≈ €

1. Łódź, Győr, Đà Nẵng, İstanbul, Ærø: naïve café
2. It’s “quoted” – ‘twice’ — and so on…

* [ ] to do
* [x] done

> Αθήνα Москва 北京

## Code {#code}

Words and \`let π = "杭州"; // ≤ it’s\`, <kbd>Ctrl</kbd>

\`\`\`js
const city = "杭州"; // keyword, 注释 → done
if (a !== b) return \`\${city}’s\`;
\`\`\`

## Formula {#formula}

$$\\sqrt{\\frac{a^2}{b}} \\ge \\sum_i \\text{税收}_i$$

| Name | 数 |
|---|---|
| It’s ő | **38%** |

note: 备注 it’s said
`;

/** The page has some forty words of its own. */
const OWN = 858;
const common = charactersOfDeck(OWN);

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

async function withDeck(outline: string, look: (deck: BuiltDeck) => Promise<void> | void): Promise<void> {
  const deck = await buildDeck({ ...serif, 'outline.md': outline });
  try {
    await look(deck);
  } finally {
    deck.remove();
  }
}

describe.each(['briefing', 'serif'])('the theme %s', (theme) => {
  it.each(['zh-CN', 'en'])('draws nothing of %s text in a font of the machine', async (language) => {
    const lines = ['---', 'title: 题 it’s', `theme: ${theme}`, `lang: ${language}`, '---'];
    await withDeck(`${lines.join('\n')}\n\n## Signs {#signs}\n${rare}`, async ({ index }) => {
      const read = await openPage(browser, index, { address: '?view=read' });
      expect(await findSystemFonts(read.page)).toEqual([]);
      await read.context.close();
      const stage = await openPage(browser, index, { address: '#/code' });
      expect(await findSystemFonts(stage.page)).toEqual([]);
      await stage.context.close();
    });
  });
});

it('house fonts are embedded in every format, and packaged ones have what they lack', async () => {
  const font = (file: string) =>
    readFileSync(join(import.meta.dirname, '../../node_modules/@expo-google-fonts/jetbrains-mono', file));
  const [regular, bold] = [
    font('400Regular/JetBrainsMono_400Regular.ttf'),
    font('700Bold/JetBrainsMono_700Bold.ttf'),
  ];
  const files = {
    ttf: [regular, bold],
    woff: [packWoff(regular), packWoff(bold)],
    woff2: await compressed([regular, bold]),
  };
  for (const [format, [first = regular, second = bold]] of Object.entries(files)) {
    const folder = 'templates/themes/house';
    const theme = {
      extends: 'briefing',
      latin: 'House Sans',
      fonts: { 'House Sans': { 400: `fonts/r.${format}`, 700: `fonts/b.${format}` } },
    };
    const deck = await buildDeck({
      [`${folder}/theme.json`]: JSON.stringify(theme),
      [`${folder}/fonts/r.${format}`]: first,
      [`${folder}/fonts/b.${format}`]: second,
      'outline.md':
        '---\ntitle: T\nlang: en\ntheme: house\n---\n\n## One 杭州\n\nIt’s **bold**, ① ½ and 杭州\n',
    });
    const families = [...deck.text.index.matchAll(/@font-face\{font-family:"([^"]+)";font-weight:(\d+)/g)];
    expect(families.map(([, family, weight]) => `${family} ${weight}`)).toEqual(
      expect.arrayContaining(['House Sans 400', 'House Sans 700', 'Noto Sans SC 400', 'Noto Sans SC 700']),
    );
    const { page, context } = await openPage(browser, deck.index, { address: '?view=read' });
    expect(await findSystemFonts(page)).toEqual([]);
    await context.close();
    deck.remove();
  }
});

async function compressed(fonts: readonly Buffer[]): Promise<Uint8Array[]> {
  const { compress } = createRequire(import.meta.url)('wawoff2') as {
    compress(font: Uint8Array): Promise<Uint8Array>;
  };
  const made: Uint8Array[] = [];
  // What it gives is overwritten by the next.
  for (const font of fonts) made.push(Buffer.from(await compress(font)));
  return made;
}

describe('the fonts in a page', () => {
  it.each([
    ['briefing', 430_000],
    ['serif', 550_000],
  ])('are small: %s, with 900 distinct characters and their Latin, at most %d bytes', async (theme, most) => {
    const text = `---\ntitle: T\ntheme: ${theme}\nlang: zh-CN\n---\n\n## A\n\n${common.replace(/[!-~]/g, '')}\n\nIt’s <span lang="en">It’s “Latin” – all right</span>\n`;
    await withDeck(text, ({ text: { index } }) => {
      const characters = readFontCharacters(index);
      expect(characters.size).toBeGreaterThanOrEqual(900);
      expect([...common].filter((character) => !characters.has(character))).toEqual([]);
      const rules = index.match(/@font-face\{[^}]*\}/g) ?? [];
      expect(rules.length).toBeGreaterThanOrEqual(2);
      expect(rules.join('').length).toBeLessThanOrEqual(most);
    });
  });

  it('hold a family only where the page shows text in it', async () => {
    const families = async (language: string, body: string) => {
      const found = new Set<string>();
      await withDeck(
        `---\ntitle: T\nlang: ${language}\n---\n\n## One\n\n${body}\n`,
        ({ text: { index } }) => {
          for (const [, name = ''] of index.matchAll(/@font-face\{font-family:"([^"]+)"/g)) found.add(name);
        },
      );
      return [...found].sort();
    };
    expect(await families('zh-CN', '杭州 AI “引号”')).toEqual(['Noto Sans SC']);
    expect(await families('zh-CN', '杭州 <span lang="en">it’s</span>')).toEqual([
      'Lectern Sans',
      'Noto Sans SC',
    ]);
    expect(await families('en', 'It’s “quoted” – naïve')).toEqual(['Lectern Sans']);
    expect(await families('en', 'Hangzhou (杭州) and `code`')).toEqual([
      'JetBrains Mono',
      'Lectern Sans',
      'Noto Sans SC',
    ]);
  });

  it('set quotes as wide as their language wants them, also within text of the other', async () => {
    for (const [language, own] of [
      ['en', 'a “b'],
      ['zh-CN', '文“文'],
    ] as const) {
      const body = `<span class="own">${own}</span> <span class="own" lang="zh">文“文</span> <span class="own" lang="en">a “b <span class="own">c “d</span></span>`;
      await withDeck(`---\ntitle: T\nlang: ${language}\n---\n\n## One\n\n${body}\n`, async ({ index }) => {
        const { page, context } = await openPage(browser, index, { address: '?view=read' });
        const widths = await page.evaluate(() =>
          [...document.querySelectorAll('section p .own')].map((span) => {
            const range = document.createRange();
            const text = document.createTreeWalker(span, NodeFilter.SHOW_TEXT).nextNode();
            if (!text) return 0;
            range.setStart(text, 0);
            range.setEnd(text, 1);
            return range.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(span).fontSize);
          }),
        );
        expect(widths.map((width) => width > 0.8)).toEqual([language === 'zh-CN', true, false, false]);
        await context.close();
      });
    }
  });
});

/** As many characters as a long deck has: letters, punctuation, and Han of the example decks, filled up with common ones. */
function charactersOfDeck(count: number): string {
  const decks = ['why-hangzhou', 'gallery'].map((name) =>
    readFileSync(join(import.meta.dirname, `../../slides/${name}/outline.zh.md`), 'utf8'),
  );
  const decoder = new TextDecoder('gb18030');
  const frequent = Array.from({ length: 376 }, (_, index) =>
    decoder.decode(Uint8Array.of(0xb0 + Math.floor(index / 9.4), 0xa1 + ((index * 10) % 94))),
  );
  const letters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  const found = `${letters.join('')}，。、；：？！“”‘’（）《》——…·${decks.join('')}${frequent.join('')}`;
  const shown = [...new Set(found)].filter((character) =>
    /[ -~，。、；：？！“”‘’（）《》—…·\p{scx=Han}]/u.test(character),
  );
  return shown.slice(0, count).join('');
}
