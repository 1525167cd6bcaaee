import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every request of the page, its frames and its windows, `data:` URLs aside. */
  readonly requests: readonly string[];
  /** What went wrong in any of them: console errors and warnings, exceptions, refusals of the policy, dialogs. */
  readonly faults: readonly string[];
}

interface OpenPageOptions extends BrowserContextOptions {
  /** Behind the file's address: `?view=read#/id`. */
  readonly address?: string;
  /** Runs before the page's own scripts, in each of its frames and windows. */
  readonly initialScript?: () => void;
}

/** Opens a file of this machine in a context of its own, offline, on a screen of the stage's size. */
export async function openPage(
  browser: Browser,
  file: string,
  { address = '', initialScript, ...options }: OpenPageOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    offline: true,
    reducedMotion: 'reduce',
    ...options,
  });
  // All is on this machine: what is not there soon will not come.
  context.setDefaultTimeout(5_000);
  const requests: string[] = [];
  const faults: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  context.on('page', (page) => watchPage(page, faults));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`securitypolicyviolation: ${violatedDirective} ${blockedURI}`);
    });
  });
  if (initialScript) await context.addInitScript(initialScript);
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href + address);
  if (options.javaScriptEnabled !== false && !/[?&]view=read\b/.test(address)) await startOf(page);
  return { page, context, requests, faults };
}

/** Reveal.js says so when the deck has started. */
async function startOf(page: Page): Promise<void> {
  await page.locator('.reveal.ready').waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

function watchPage(page: Page, faults: string[]): void {
  page.on('pageerror', ({ message }) => faults.push(`exception: ${message}`));
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type()))
      faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}
