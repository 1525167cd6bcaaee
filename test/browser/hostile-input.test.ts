import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { englishMarks } from '../../src/data/english-marks.ts';
import { findPackageFolders } from '../../src/node/package-folders.ts';
import { readKit } from '../../src/node/read-kit.ts';
import { build } from '../../src/pipeline.ts';
import { createTextFile } from '../../src/problem/text-file.ts';
import { stubTools } from '../stub-tools.ts';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { goToSlide } from './go-to-slide.ts';
import { type HostileCase, hostileCases, type MetricsPart } from './hostile-cases.ts';
import { hostileSvg, markup } from './hostile-texts.ts';
import { openBrowser } from './open-browser.ts';
import { type OpenedPage, openPage } from './open-page.ts';
import { sampleMetrics } from './sample-metrics.ts';

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const kit = readKit(findPackageFolders(), undefined);

/** The problems that stop a deck; built from memory, without fonts, for the sake of two thousand of them. */
async function findErrors(outline: string, metrics: string): Promise<readonly string[]> {
  const texts = new Map([
    ['outline.md', outline],
    ['metrics.json', metrics],
  ]);
  const files = {
    readText: (path: string) => {
      const text = texts.get(path);
      return text === undefined
        ? ({ kind: 'missing' } as const)
        : ({ kind: 'found', content: createTextFile(path, text) } as const);
    },
    readBytes: (path: string) =>
      path === 'dot.png' ? ({ kind: 'found', content: dot } as const) : ({ kind: 'missing' } as const),
  };
  const { problems } = await build(
    { outline: 'outline.md', files, kit },
    // Formulas are read only where a page is rendered.
    { outputs: outline.includes('$') ? ['presenter'] : ['json'] },
    stubTools,
  );
  return problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

function mergeMetrics(parts: readonly MetricsPart[]): string {
  const all = [JSON.parse(sampleMetrics) as MetricsPart, ...parts];
  return JSON.stringify({
    sources: Object.assign({}, ...all.map(({ sources }) => sources)),
    entities: Object.assign({}, ...all.map(({ entities }) => entities)),
    metrics: Object.assign({}, ...all.map(({ metrics }) => metrics)),
    observations: all.flatMap(({ observations }) => observations ?? []),
  });
}

/** A front matter with a hostile text under every key that takes text; expressions are refused there. */
function frontMatter(first: number): string {
  const texts = markup.filter((text) => !text.includes('{{'));
  const keys = [
    ...['title', 'subtitle', 'question', 'thesis', 'author', 'organisation', 'occasion', 'version'],
    ...['contact', 'url', 'marking', 'licence', 'footer'],
  ];
  const lines = keys.map((key, index) => `${key}: ${JSON.stringify(texts[(first + index) % texts.length])}`);
  return `---\n${lines.join('\n')}\nglossary:\n  ${JSON.stringify(texts[first])}: ${JSON.stringify(texts[first])}\n---\n`;
}

let browser: Browser;
let blank: Page;
let deck: BuiltDeck;
let talk: BuiltDeck;
/** With a chart and a formula, so that it holds the same scripts and styles. */
let harmless: BuiltDeck;
let accepted: readonly HostileCase[];
let refused: ReadonlyMap<HostileCase, readonly string[]>;

beforeAll(async () => {
  const found = new Map<HostileCase, readonly string[]>();
  for (const item of hostileCases)
    found.set(item, await findErrors(item.outline, mergeMetrics([item.metrics])));
  accepted = hostileCases.filter((item) => found.get(item)?.length === 0);
  refused = new Map([...found].filter(([, errors]) => errors.length > 0));
  const spoken = accepted.filter(({ place }) => place === 'notes').map(({ text }) => text);
  const picture = '## Picture {#picture}\n\n![drawing](evil.svg)\n';
  const outline = [frontMatter(0), picture, ...accepted.map((item) => item.outline)].join('\n');
  [browser, harmless, talk, deck] = await Promise.all([
    openBrowser(),
    buildDeck({
      'outline.md':
        '---\ntitle: T\n---\n\n## S\n\n```chart bar\nmetric: rate\nentities: [north, south]\n```\n\n$x$\n',
      'metrics.json': sampleMetrics,
    }),
    buildDeck({ 'outline.md': `${picture}\nNote:\n${spoken.join('\n\n')}\n`, 'evil.svg': hostileSvg }),
    buildDeck({
      'outline.md': outline,
      'metrics.json': mergeMetrics(accepted.map(({ metrics }) => metrics)),
      'dot.png': dot,
      'evil.svg': hostileSvg,
    }),
  ]);
  blank = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  for (const built of [deck, talk, harmless]) built?.remove();
});

interface Inspection {
  /** What it could run or fetch. */
  readonly found: readonly string[];
  readonly scripts: readonly string[];
  readonly styles: number;
  /** All that a reader could read in it: texts, attributes, and what stands in the data for the charts. */
  readonly shown: string;
}

/** A page's markup, as a parser sees it: nothing of it runs to find out. */
async function inspectMarkup(page: Page, html: string): Promise<Inspection> {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    const forbidden = [
      'iframe, frame, object, embed, base, link, form, input, textarea, select, template, noscript, portal',
      'audio, video, source, track, details, dialog, animate, set, foreignObject, use, meta[http-equiv=refresh]',
      '[srcdoc], [autofocus], [srcset], [formaction], [action], [background], [ping], [data-markdown]',
      '[data-background-iframe], [data-background-image], [data-background-video], [data-preview-link], [data-src]',
    ].join(', ');
    // The page's own: the table of contents, and the ways from one view to the other.
    parsed
      .querySelector('body > header > nav.contents > details')
      ?.replaceWith(...(parsed.querySelectorAll('nav.contents > details > ol') ?? []));
    const views = ['?view=read', '?view=slides'];
    const found = [...parsed.querySelectorAll(forbidden)].map(({ outerHTML }) => outerHTML.slice(0, 160));
    const attributes: string[] = [];
    for (const element of parsed.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const isAddress = /^(?:href|src|xlink:href|data|poster|cite)$/.test(name);
        const isPicture = element.localName === 'img' && value.startsWith('data:image/');
        const isSafe = isPicture || views.includes(value) || /^(?:https?:\/\/|mailto:|#)/.test(value);
        const isStyled = name === 'style' && /url|expression|import|position/i.test(value);
        if (/^on/i.test(name) || (isAddress && !isSafe) || isStyled)
          found.push(`<${element.localName}> ${name}="${value.slice(0, 160)}"`);
        if (!isPicture) attributes.push(value);
      }
    }
    const run = [...parsed.scripts].filter(({ type }) => type !== 'application/json');
    const scripts = run.map((script) => script.src + script.text);
    const styles = parsed.querySelectorAll('style').length;
    for (const element of parsed.querySelectorAll('script, style')) element.remove();
    return { found, scripts, styles, shown: [parsed.documentElement.textContent, ...attributes].join('\n') };
  }, html);
}

/** Pokes everything that could be waiting to be poked. */
async function pokeEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const element of document.querySelectorAll<HTMLElement>('[popover]')) element.showPopover();
    for (const element of document.querySelectorAll('body *'))
      for (const type of ['mouseover', 'focus', 'error', 'load', 'toggle', 'animationstart', 'pointerdown'])
        element.dispatchEvent(new Event(type));
    for (const element of document.querySelectorAll<HTMLElement>('[popover]')) element.hidePopover();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

describe('a hostile text', () => {
  it('is refused in some places and let through in others', () => {
    expect(accepted.length).toBeGreaterThan(300);
    expect(refused.size).toBeGreaterThan(400);
    for (const [{ place }, codes] of refused) expect(codes.join(), place).not.toBe('');
  });

  it.each([
    ['paragraph', '<script>hit()</script>', 'html-not-allowed'],
    ['headline', '<img src=x onerror=hit()>', 'html-not-allowed'],
    ['table cell', '<b onclick="hit()">x</b>', 'html-not-allowed'],
    ['notes', '<svg onload=hit()>', 'html-not-allowed'],
    ['link', 'javascript:hit()', 'unsafe-link'],
    ['link in brackets', 'java&Tab;script:hit()', 'unsafe-link'],
    ['autolink', 'vbscript:hit()', 'unsafe-link'],
    ['image', 'data:image/svg+xml,%3Csvg/onload=hit()%3E', 'remote-image'],
    ['image', '../../../etc/passwd', 'outside-project'],
    ['source url', 'javascript:hit()', 'unsafe-link'],
    ['paragraph', '{{constructor.constructor "hit()"}} {{lookup this "constructor"}}', 'bad-expression'],
  ])('in a %s is refused: %s', (place, text, code) => {
    const item = hostileCases.find((candidate) => candidate.place === place && candidate.text === text);
    expect(item && refused.get(item)).toContain(code);
  });

  it('is there as text wherever it was let through', async () => {
    const { shown } = await inspectMarkup(blank, deck.text.presenter);
    const lost = accepted.filter(({ mark }) => !shown.includes(mark));
    expect(lost.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
    // Where Markdown has no say, it is there letter by letter.
    const literal =
      /^(?:code span|code block.*|metric name|unit|base|definition|entity name.*|source title|producer|locator|quote|note on a value)$/;
    const exact = accepted.filter(({ place }) => literal.test(place));
    const printed = ({ place, text }: (typeof exact)[number]) =>
      // Texts of metrics get the marks of print.
      /^(?:unit|base)$/.test(place) ? englishMarks(text) : text;
    const changed = exact.filter((item) => !shown.includes(`${printed(item)} ${item.mark}`));
    expect(changed.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
    expect(exact.length).toBeGreaterThan(90);
  });
});

describe('a deck of hostile texts', () => {
  it.each(['index', 'presenter'] as const)('holds no markup but our own: %s', async (name) => {
    const hostile = await inspectMarkup(blank, deck.text[name]);
    const { scripts, styles } = await inspectMarkup(blank, harmless.text[name]);
    expect(hostile.found).toEqual([]);
    expect(hostile.scripts).toEqual(scripts);
    expect(hostile.styles).toBe(styles);
  });

  it('holds none either with other texts under the keys of the front matter', async () => {
    for (const first of [8, 16]) {
      const other = await buildDeck({ 'outline.md': `${frontMatter(first)}\n## S\n\nText\n` });
      const { found, scripts } = await inspectMarkup(blank, other.text.index);
      other.remove();
      expect(found).toEqual([]);
      expect(scripts).toHaveLength(2);
    }
  });

  it.each(['index', 'presenter'] as const)(
    'runs nothing and asks for nothing, even without its policy: %s',
    async (name) => {
      const opened = await openHostile(deck[name]);
      await pokeEverything(opened.page);
      await goToSlide(opened.page, 'picture');
      for (const key of ['ArrowRight', 'ArrowRight', 't', 'o', 'o', 'End'])
        await opened.page.keyboard.press(key);
      await expectNothingRan(opened);
    },
  );

  it('runs nothing in the speaker view, with every hostile text in the notes', async () => {
    const opened = await openHostile(talk.presenter);
    const windowOpened = opened.context.waitForEvent('page');
    await opened.page.keyboard.press('s');
    const popup = await windowOpened;
    const notes = () =>
      popup.evaluate(() => document.querySelector('.speaker-controls-notes')?.textContent ?? '');
    await expect.poll(notes, { timeout: 5_000 }).toContain('hit()');
    await pokeEverything(popup);
    await expectNothingRan(opened);
  });

  it('would be caught running something', async () => {
    const opened = await openHostile(harmless.index);
    await opened.page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="https://evil.example/x.png" onerror="hit()">');
    });
    await expect.poll(() => hitsOf(opened)).toHaveLength(1);
    expect(opened.requests).toContain('https://evil.example/x.png');
    await opened.context.close();
  });
});

/** A page without its policy, in which `hit()` leaves a trace. */
async function openHostile(file: string): Promise<OpenedPage> {
  const opened = await openPage(browser, file, {
    bypassCSP: true,
    initialScript: () => {
      Object.assign(globalThis, {
        hits: [],
        hit: () => (globalThis as unknown as Traced).hits.push(location.href),
      });
    },
  });
  return opened;
}

interface Traced {
  readonly hits: string[];
}

async function hitsOf({ context }: OpenedPage): Promise<readonly string[]> {
  const frames = context.pages().flatMap((page) => page.frames());
  const hits = frames.map((frame) =>
    frame.evaluate(() => (globalThis as unknown as Partial<Traced>).hits ?? []),
  );
  return (await Promise.all(hits)).flat();
}

async function expectNothingRan(opened: OpenedPage): Promise<void> {
  expect(await hitsOf(opened)).toEqual([]);
  expect(opened.requests.filter((url) => !url.startsWith('file:///'))).toEqual([]);
  expect(opened.faults).toEqual([]);
  await opened.context.close();
}
