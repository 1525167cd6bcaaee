import { describe, expect, it } from 'vitest';
import type { Bookmark } from '../../../src/page/print-order.ts';
import { buildHandout } from './build-handout.ts';

const outline = `---
title: Three cities
subtitle: What each can do
question: Which grows?
thesis: The one that tries
author: A. Author
occasion: Committee
date: 2026-03-01
contact: desk@example.org
url: https://example.org/deck
marking: Internal
lang: en
---

## It is told at once {#first}

- A point

::: handout
Read this instead of *listening*.
:::

Note:
Said, and never printed.

# The middle {#middle}

A line below.

## A second claim {#second}

Text.

---

More of it.

## Kept in reserve {#reserve visibility=uncounted}

Text.
`;

describe('a handout', () => {
  it('has a cover, a summary, its contents and the slides, in this order', async () => {
    const { html } = await buildHandout(outline);
    const places = ['class="cover"', 'id="handout.summary"', 'id="handout.contents"', 'class="sheets"'];
    const found = places.map((place) => html.indexOf(place));
    expect(found.every((index) => index > 0)).toBe(true);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  it('says on its cover what it is, whose and for whom', async () => {
    const { html } = await buildHandout(outline);
    const cover = /<header class="cover">.*?<\/header>/s.exec(html)?.[0] ?? '';
    for (const text of [
      'Three cities',
      'What each can do',
      'A. Author',
      'Committee',
      '1\u00A0March\u00A02026',
      'desk@example.org',
      'https://example.org/deck',
    ])
      expect(cover).toContain(text);
  });

  it('names question, answer and every headline in its summary', async () => {
    const { html } = await buildHandout(outline);
    const summary = /id="handout\.summary".*?<\/section>/s.exec(html)?.[0] ?? '';
    for (const text of [
      'Which grows?',
      'The one that tries',
      'It is told at once',
      'The middle',
      'A second claim',
      'Kept in reserve',
    ])
      expect(summary).toContain(text);
  });

  it('numbers slides as the stage does, and those that are not counted not at all', async () => {
    const { html } = await buildHandout(outline);
    const lines = [
      ...html.matchAll(/<li class="slide"><a href="#([^"]+)"><span class="sheet-number">(\d*)</g),
    ];
    expect(lines.map(([, id, number]) => [id, number])).toEqual([
      ['first', '2'],
      ['second', '4'],
      ['reserve', ''],
    ]);
  });

  it.each(['pages', 'memo', '2up', '3up'] as const)(
    'has each id once in its form %s, and links to those alone',
    async (form) => {
      const { html } = await buildHandout(outline, { handout: form });
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect([...new Set(ids)]).toEqual(ids);
      const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );

  it.each(['pages', 'memo', '2up', '3up'] as const)(
    'prints what the reader gets, and no notes, in its form %s',
    async (form) => {
      const { html, file } = await buildHandout(outline, { handout: form });
      expect(html).toContain('Read this instead of <em>listening</em>.');
      expect(html).not.toContain('never printed');
      expect(file.private).toBe(false);
    },
  );

  it('prints notes with --with-notes, and is private then', async () => {
    const { html, file, prints } = await buildHandout(outline, { withNotes: true });
    expect(html).toContain('never printed');
    expect(file.private).toBe(true);
    expect(prints.map((print) => print.private)).toEqual([true, true]);
  });

  it('takes its form from the flag, else from the front matter, else from the project', async () => {
    const named = outline.replace('lang: en', 'lang: en\nhandout: memo');
    const formOf = async (text: string, options: Parameters<typeof buildHandout>[1]) =>
      /\sform-(\w+)/.exec((await buildHandout(text, options)).html)?.[1];
    expect(await formOf(named, { handout: '3up', defaultHandout: '2up' })).toBe('3up');
    expect(await formOf(named, { defaultHandout: '2up' })).toBe('memo');
    expect(await formOf(outline, { defaultHandout: '2up' })).toBe('2up');
    expect(await formOf(outline, {})).toBe('pages');
  });

  it('is A4 unless it is to be Letter', async () => {
    expect((await buildHandout(outline)).html).toContain('@page{size:A4;');
    expect((await buildHandout(outline, { paper: 'letter' })).html).toContain('@page{size:letter;');
  });

  it('runs no script and fetches nothing', async () => {
    const { html } = await buildHandout(outline);
    expect(html).not.toMatch(/<script|<link|<button|popover/);
    expect(html.replaceAll('&#x27;', "'")).toContain("script-src 'none'");
  });

  it('keeps a marking from ending the rule that it stands in', async () => {
    const marking = `"}</style><img src=x>\\\\ @page{size:1mm}`;
    const { html } = await buildHandout(
      outline.replace('marking: Internal', `marking: ${JSON.stringify(marking)}`),
    );
    const rule = /@page\{size:A4;.*$/m.exec(html)?.[0] ?? '';
    expect(rule).toContain('\\7d \\3c \\2f style\\3e ');
    expect(rule.match(/size:/g)).toHaveLength(1);
  });

  it('hands on bookmarks that its links lead to, slides inside their sections', async () => {
    const { html, prints } = await buildHandout(outline);
    const bookmarks = prints.find(({ path }) => path === 'handout.pdf')?.bookmarks ?? [];
    const show = ({ title, children }: Bookmark): unknown =>
      children.length === 0 ? title : [title, children.map(show)];
    expect(bookmarks.map(show).slice(0, 5)).toEqual([
      'Three cities',
      'Summary',
      'Contents',
      'It is told at once',
      ['The middle', ['A second claim', 'Kept in reserve']],
    ]);
    const ids = (list: readonly Bookmark[]): string[] =>
      list.flatMap(({ target, children }) => [...('id' in target ? [target.id] : []), ...ids(children)]);
    for (const id of ids(bookmarks)) expect(html).toContain(`href="#${id}"`);
  });
});
