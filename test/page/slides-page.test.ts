import { beforeAll, describe, expect, it } from 'vitest';
import type { PrintOrder } from '../../src/page/print-order.ts';
import type { OutputOptions } from '../../src/page/render-outputs.ts';
import { sampleMetrics } from '../browser/sample-metrics.ts';
import { buildHandout } from './handout/build-handout.ts';

const outline = `---
title: Steps
lang: en
period: 2022
marking: Internal
footer: A foot
---

## Before all

- {{rate.north}}

Note:
Said, and never printed.

# The first

## Points {#points time=90s}

+ One
+ Two

. . .

Three

## Bars {#bars}

\`\`\`chart bar
metric: rate
entities: [north, south]
highlight: north
arrow: difference
steps: yes
\`\`\`

## Dark {#dark background=#123456 visibility=uncounted}

- [To the points](#points)

# The second

## Matrix {#matrix}

\`\`\`chart matrix
metrics: rate
entities: [north, south, west, lake]
period: 2022
\`\`\`
`;

async function slidesPage(options: Partial<OutputOptions> = {}): Promise<PrintOrder> {
  const { prints } = await buildHandout(outline, options, JSON.parse(sampleMetrics));
  const order = prints.find(({ path }) => path === 'slides.pdf');
  if (!order) throw new Error('There is no order for slides.pdf.');
  return order;
}

/** The page in its pages of paper. */
function sheetsOf({ html }: PrintOrder): string[] {
  return html.split('<div class="pdf-page').slice(1);
}

const stepsToCome = (sheet: string) => sheet.match(/class="[^"]*\bfragment\b/g)?.length ?? 0;

describe('the page that slides.pdf is printed from', () => {
  let order: PrintOrder;
  let sheets: string[];
  beforeAll(async () => {
    order = await slidesPage();
    sheets = sheetsOf(order);
  });

  it('has a page of paper for each slide, each with one headline and an id of its own', () => {
    expect(sheets).toHaveLength(9);
    expect(sheets.map((sheet) => sheet.match(/<h[12]\b/g)?.length)).toEqual(sheets.map(() => 1));
    const ids = [...order.html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no script, nothing that opens, and nothing that the speaker says', () => {
    expect(order.html).not.toMatch(/<script|<button|popover|<aside|\shref="(?!#|https:)/);
    expect(order.html).toContain('script-src &#x27;none&#x27;');
    expect(order.html).not.toContain('never printed');
    expect(order.private).toBe(false);
  });

  it('counts as the stage does: what is not counted has the number before it', () => {
    const numbers = sheets.map((sheet) =>
      /slide-number-pdf"[^>]*>(.*?)<\/div>/.exec(sheet)?.[1]?.replace(/<[^>]*>/g, ''),
    );
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '5', '6', '7', '8'].map((number) => `${number} / 8`));
  });

  it('gives a slide with a background of its own the colours that go with it', () => {
    expect(sheets[5]).toMatch(/class="[^"]*has-dark-background[^"]*"[^>]*--own-ground:#123456/);
  });

  it('reads out marking and footer once', () => {
    const read = (part: string) => sheets.filter((sheet) => sheet.includes(`class="${part}">`)).length;
    const hidden = (part: string) =>
      sheets.filter((sheet) => sheet.includes(`class="${part}" aria-hidden="true"`)).length;
    expect([read('marking'), hidden('marking')]).toEqual([1, 8]);
    expect(hidden('footer-line')).toBeGreaterThan(5);
  });

  it('draws the hatching of what has no value: a gradient would be a bitmap', () => {
    expect(sheets[7]).toMatch(/<td class="[^"]*missing[^"]*"><svg class="hatch"/);
  });

  it('lists sections with their slides as bookmarks', () => {
    expect(
      order.bookmarks.map(({ title, target, children }) => [title, target, children.map((one) => one.title)]),
    ).toEqual([
      ['Steps', { page: 1 }, []],
      ['Before all', { page: 2 }, []],
      ['The first', { page: 3 }, ['Points', 'Bars', 'Dark']],
      ['The second', { page: 7 }, ['Matrix']],
      ['Sources', { page: 9 }, []],
    ]);
    expect(order.pageLabels).toBeUndefined();
  });
});

describe('with --steps', () => {
  let order: PrintOrder;
  let sheets: string[];
  beforeAll(async () => {
    order = await slidesPage({ steps: true });
    sheets = sheetsOf(order);
  });

  it('has a page for what is there at once, and one for each step', () => {
    expect(order.pageLabels).toEqual('1 2 3 4 4.1 4.2 4.3 5 5.1 5.2 6 7 8 9'.split(' '));
    expect(sheets).toHaveLength(14);
    expect(sheets.slice(3, 6).map(stepsToCome)).toEqual([3, 2, 1]);
    expect(sheets.map((sheet) => sheet.startsWith(' partial"'))).toEqual(
      order.pageLabels?.map((label) => ['4', '4.1', '4.2', '5', '5.1'].includes(label)),
    );
  });

  it('reads out only the page that has all of a slide', () => {
    const read = sheets.filter((sheet) => !sheet.startsWith(' partial" aria-hidden="true"'));
    expect(read).toHaveLength(9);
  });

  it('leads to the first page of a slide', () => {
    expect(sheets[3]).toContain('<section id="points"');
    expect(sheets[6]).toContain('<section id="points.step3"');
    const points = order.bookmarks.flatMap(({ children }) => children).slice(0, 3);
    expect(points.map(({ target }) => target)).toEqual([{ page: 4 }, { page: 8 }, { page: 11 }]);
    const ids = [...order.html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no other slides than without', async () => {
    const whole = sheetsOf(await slidesPage());
    expect(sheets.filter((sheet) => !sheet.startsWith(' partial"'))).toHaveLength(whole.length);
  });
});

describe('with --with-notes', () => {
  let order: PrintOrder;
  beforeAll(async () => {
    order = await slidesPage({ withNotes: true, steps: true, paper: 'letter' });
  });

  it('is private, on the paper asked for, with each slide once and its notes below', () => {
    expect(order.private).toBe(true);
    expect(order.html).toContain('@page{size:letter');
    expect(sheetsOf(order)).toHaveLength(9);
    expect(order.html).toMatch(/<div class="speaker-notes"[^>]*><p>Said, and never printed\.<\/p>/);
    expect(order.html).toContain('1\u00A0min 30\u00A0s');
  });

  it('has bookmarks to places, since notes take as many pages as they need', () => {
    for (const { target } of order.bookmarks) {
      expect(target).toHaveProperty('id');
      expect(order.html).toContain(`href="#${'id' in target ? target.id : ''}"`);
    }
  });

  it('lets no title end the style sheet that it stands in', async () => {
    const hostile = outline.replace('title: Steps', "title: '</style><script>\\\"}'");
    const { prints } = await buildHandout(hostile, { withNotes: true }, JSON.parse(sampleMetrics));
    const html = prints.find(({ path }) => path === 'slides.pdf')?.html ?? '';
    expect(html).toContain('@page sheet-1');
    expect(html).not.toContain('<script');
    expect(html.match(/<\/style>/g)).toHaveLength(3);
  });
});
