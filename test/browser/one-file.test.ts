import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltDeck } from './build-deck.ts';
import { goToSlide } from './go-to-slide.ts';
import { openBrowser } from './open-browser.ts';
import { type OpenedPage, openPage } from './open-page.ts';
import { readCanvas } from './read-canvas.ts';
import { walkSlides } from './walk-slides.ts';
import { whyHangzhou } from './why-hangzhou.ts';

let browser: Browser;
let deck: BuiltDeck;

beforeAll(async () => {
  [browser, deck] = await Promise.all([openBrowser(), whyHangzhou.build()]);
});

afterAll(async () => {
  await browser?.close();
  deck?.remove();
});

it('index.html has no more than a million bytes', () => {
  expect(statSync(deck.index).size).toBeLessThanOrEqual(1_000_000);
});

describe.each(['index', 'presenter'] as const)('%s.html, offline', (name) => {
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage(browser, deck[name]);
  });

  it('is presented without a request or a fault', async () => {
    const walked = await presentDeck(opened.page);
    expect(walked.length).toBeGreaterThan(15);
    expect(opened.requests).toEqual([pathToFileURL(deck[name]).href]);
    expect(opened.faults).toEqual([]);
  });

  it('has a policy that names scripts by hash and nothing else', async () => {
    const meta = opened.page.locator('meta[http-equiv="Content-Security-Policy"]');
    const policy = (await meta.getAttribute('content')) ?? '';
    const directives = new Map(
      policy.split('; ').map((directive) => {
        const [key = '', ...values] = directive.split(' ');
        return [key, values];
      }),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')?.length).toBeGreaterThan(1);
    for (const value of directives.get('script-src') ?? []) expect(value).toMatch(/^'sha256-[\w+/]{43}='$/);
    expect(directives.get('img-src')).toEqual(['data:']);
    expect(directives.get('font-src')).toEqual(['data:']);
    expect(directives.has('connect-src')).toBe(false);
    expect(directives.get('frame-src')).toEqual(name === 'presenter' ? ["'self'"] : undefined);
  });

  it('runs and fetches nothing that comes later', async () => {
    const { page, context, faults } = opened;
    const outcomes = new Map<string, string>();
    context.on('request', (request) => outcomes.set(request.url(), 'sent'));
    context.on('requestfailed', (request) => outcomes.set(request.url(), request.failure()?.errorText ?? ''));
    await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = "script"';
      const handler = document.createElement('img');
      handler.setAttribute('onerror', 'globalThis.ran = "handler"');
      handler.src = 'data:image/png;base64,broken';
      const image = document.createElement('img');
      image.src = 'https://example.com/image.png';
      const frame = document.createElement('iframe');
      frame.src = 'https://example.com/frame.html';
      document.body.append(script, handler, image, frame);
      await fetch('https://example.com/data.json').catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    expect(await page.evaluate(() => Object.hasOwn(globalThis, 'ran'))).toBe(false);
    // Chromium names even what the policy stops; it never leaves.
    for (const [url, outcome] of outcomes) expect(outcome, url).toBe('csp');
    for (const directive of ['script-src-elem', 'script-src-attr', 'img-src', 'frame-src', 'connect-src'])
      expect(faults.join('\n')).toContain(`securitypolicyviolation: ${directive}`);
  });
});

/** All that a presenter does: every slide, every step, a figure, the table, the overview, a blank screen. */
async function presentDeck(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Home');
  const walked = await walkSlides(page, async () => {});
  await goToSlide(page, 'caveat');
  await page.locator('section.present button[popovertarget]').first().click();
  await page.keyboard.press('Escape');
  await goToSlide(page, 'patents');
  for (const key of ['t', 't', 'o', 'ArrowRight', 'o', 'b', 'b', '?', 'Escape'])
    await page.keyboard.press(key);
  return walked;
}

describe('index.html in its other views', () => {
  it.each(['?view=read', '?print-pdf'])('opens without a request or a fault: %s', async (address) => {
    const { page, context, requests, faults } = await openPage(browser, deck.index, { address });
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(requests).toEqual([pathToFileURL(deck.index).href + address]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('keeps its charts when its window becomes narrow and wide again', async () => {
    const { page, context, faults } = await openPage(browser, deck.index, { address: '#/patents' });
    const ink = async () => (await readCanvas(page, 'patents')).ink;
    await expect.poll(ink).toBeGreaterThan(1_000);
    for (const size of [
      { width: 400, height: 800 },
      { width: 1280, height: 720 },
    ]) {
      await page.setViewportSize(size);
      await page.waitForTimeout(200);
    }
    expect(faults).toEqual([]);
    expect(await ink()).toBeGreaterThan(1_000);
    await context.close();
  });
});
