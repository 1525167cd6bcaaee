import { wcagContrast } from 'culori';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagedThemes } from '../theme/read-theme.ts';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { goToSlide } from './go-to-slide.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';
import { sampleMetrics } from './sample-metrics.ts';

const body = `- Text with a [link](https://example.org)

`;
const chart = '```chart bar\nmetric: rate\nentities: [north, south]\n```\n';
const outline = (theme: string) => `---
title: A deck in ${theme}
subtitle: Its subtitle
thesis: What it answers
theme: ${theme}
draft: yes
---

# A section {#part}

## A statement {#statement}

## Text {#text}

${body}
## Text on dark {#dark background=#12324f}

${body}
## Text on light {#light background=#fff3d6}

${body}
## A chart on dark {#dark-chart background=#12324f}

${chart}
## A chart on light {#light-chart background=#fff3d6}

${chart}`;

/** Text of a slide as it is seen: its colour, and the nearest ground behind it that is painted. */
interface SeenText {
  readonly text: string;
  readonly colour: string;
  readonly ground: string;
}

function readTexts(page: Page, slide: string): Promise<SeenText[]> {
  return page.evaluate((id) => {
    const slide = document.getElementById(id);
    const own = slide?.dataset['backgroundColor'];
    const isPainted = (colour: string) => colour !== 'rgba(0, 0, 0, 0)' && colour !== 'transparent';
    const groundOf = (element: Element | null): string => {
      if (!element) return getComputedStyle(document.body).backgroundColor;
      if (element === slide && own && document.documentElement.classList.contains('live')) return own;
      const { backgroundColor } = getComputedStyle(element);
      return isPainted(backgroundColor) ? backgroundColor : groundOf(element.parentElement);
    };
    return [...(slide?.querySelectorAll('.frame *') ?? [])].flatMap((element) => {
      const words = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      if (words.length === 0 || element.closest('.visually-hidden, .chart-table, button')) return [];
      // Slides that are not shown are not displayed either.
      const head = element.closest('.running-head');
      if (head && getComputedStyle(head).display === 'none') return [];
      const { color, fill } = getComputedStyle(element);
      const isDrawn = element.namespaceURI === 'http://www.w3.org/2000/svg';
      // A drawing's label may stand in a bar, whose text has a colour of its own.
      if (isDrawn && !/^(north|south)$/i.test(element.textContent ?? '')) return [];
      return [
        {
          text: (element.textContent ?? '').trim(),
          colour: isDrawn ? fill : color,
          ground: groundOf(isDrawn ? element.closest('.chart') : element),
        },
      ];
    });
  }, slide);
}

async function expectReadable(page: Page, ids: readonly string[], look: string): Promise<void> {
  for (const id of ids) {
    const texts = await readTexts(page, id);
    expect(texts.length, `${look}, ${id}`).toBeGreaterThan(0);
    for (const { text, colour, ground } of texts)
      expect(
        wcagContrast(colour, ground),
        `${look}, ${id}: ${text}, ${colour} on ${ground}`,
      ).toBeGreaterThanOrEqual(4.5);
  }
}

/** As the browser's own command does it, with the styles of the page settled. */
async function showAsPrinted(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
}

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe.each(packagedThemes)('in the theme %s', (theme) => {
  const shared = ['part', 'statement', 'text'];
  const own = ['dark', 'light', 'dark-chart', 'light-chart'];
  let deck: BuiltDeck;

  beforeAll(async () => {
    deck = await buildDeck({ 'outline.md': outline(theme), 'metrics.json': sampleMetrics });
  });
  afterAll(() => deck?.remove());

  it('text stands out from its ground on the stage, in print, and where it is read', async () => {
    const { page, context } = await openPage(browser, deck.index);
    const title = await page.locator('.slides > section').first().getAttribute('id');
    const all = [title ?? '', ...shared, ...own];
    // Reveal.js marks a slide's own background when it comes near.
    for (const id of all) await goToSlide(page, id);
    await expectReadable(page, all, 'stage');
    await showAsPrinted(page);
    await expectReadable(page, all, 'print from the stage');
    await page.emulateMedia({ media: null });
    await page.goto(`${page.url().split('?')[0]?.split('#')[0]}?view=read`);
    await expectReadable(page, all, 'reading view');
    await showAsPrinted(page);
    await expectReadable(page, all, 'print from the reading view');
    await context.close();
  });

  it('paper stays light', async () => {
    const grounds = async (page: Page) =>
      (await readTexts(page, 'text')).map(({ ground }) => wcagContrast(ground, '#000000'));
    for (const address of ['?print-pdf', '', '?view=read']) {
      const { page, context } = await openPage(browser, deck.index, { address });
      if (address === '?print-pdf') await page.locator('.pdf-page').last().waitFor();
      await showAsPrinted(page);
      expect(Math.min(...(await grounds(page))), address).toBeGreaterThan(15);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), address).toBe(
        'light',
      );
      await context.close();
    }
  });
});
