import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPackageFolders } from '../../src/node/package-folders.ts';
import { openProjectFiles } from '../../src/node/project-files.ts';
import { readKit } from '../../src/node/read-kit.ts';
import { build } from '../../src/pipeline.ts';
import { stubTools } from '../stub-tools.ts';

// A real argument of twelve minutes, cut to every time there is: what the public gets, read back.
const files = openProjectFiles(join(import.meta.dirname, '..', '..'));
const kit = readKit(findPackageFolders(), undefined);

async function cut(language: string, minutes: number | undefined) {
  const project = { outline: `slides/why-hangzhou/outline.${language}.md`, files, kit };
  const built = await build(project, { outputs: ['html', 'handout', 'json'], minutes }, stubTools);
  const text = (path: string) => built.files.find((file) => file.path === path)?.content.toString() ?? '';
  const deck = text('deck.json') === '' ? undefined : (JSON.parse(text('deck.json')) as CutDeck);
  return { ...built, deck, html: text('index.html'), handout: text('handout.html'), json: text('deck.json') };
}

interface CutDeck {
  readonly duration: number;
  readonly slides: readonly CutSlide[];
  readonly sources: readonly { readonly number: number; readonly id: string; readonly title: string }[];
  readonly figures: Readonly<Record<string, { readonly facts: readonly { readonly source?: string }[] }>>;
}

interface CutSlide {
  readonly id: string;
  readonly layout: string;
  readonly time: number;
  readonly headline: readonly { readonly text?: string }[];
  readonly blocks: readonly unknown[];
  readonly supports: readonly string[];
}

/** A figure, a chart that shows values, a quotation, a case. */
const showsEvidence = ({ headline, blocks }: CutSlide) =>
  /"kind":"(figure|quote)"|"kind":"box","name":"case"|"spec":\{"kind":"(?!argument)/.test(
    JSON.stringify(headline) +
      blocks
        .map((block) => (/"kind":"argument"/.test(JSON.stringify(block)) ? '' : JSON.stringify(block)))
        .join(''),
  );

const lengths = Array.from({ length: 14 }, (_, index) => index + 1);

describe.each(['zh', 'en'])('the argument in %s', (language) => {
  it.each(lengths)('in %s minutes', async (minutes) => {
    const whole = await cut(language, undefined);
    const made = await cut(language, minutes);
    const all = whole.deck?.slides ?? [];
    if (!made.deck) {
      const [problem] = made.problems.filter(({ severity }) => severity === 'error');
      expect(problem?.code).toBe('cannot-cut');
      const shortest = Number(/shortest time is (\d+) minutes/.exec(problem?.message ?? '')?.[1]);
      expect(shortest).toBeGreaterThan(minutes);
      expect((await cut(language, shortest)).deck).toBeDefined();
      expect((await cut(language, shortest - 1)).deck).toBeUndefined();
      return;
    }
    const { duration, slides, sources, figures } = made.deck;
    const ids = slides.map(({ id }) => id);
    expect(duration).toBe(slides.reduce((sum, { time }) => sum + time, 0));
    expect(duration).toBeLessThanOrEqual(minutes * 66);
    if (minutes <= 13) expect(duration).toBeGreaterThanOrEqual(minutes * 54);
    if (minutes >= 12) expect(made.html).toBe(whole.html);

    // What speaks for each claim is still there.
    expect(slides.flatMap(({ supports }) => supports).filter((id) => !ids.includes(id))).toEqual([]);
    const isHeld = (slide: CutSlide, among: readonly CutSlide[]) =>
      showsEvidence(slide) || among.some(({ supports }) => supports.includes(slide.id));
    const lost = slides.filter((slide) => {
      const before = all.find(({ id }) => id === slide.id);
      return before && isHeld(before, all) && !isHeld(slide, slides);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
    expect(slides.filter((slide) => !showsEvidence(slide)).map(({ id }) => id)).toContain('answer');
    expect(slides.filter(showsEvidence).map(({ id }) => id)).toContain('patents');
    expect(ids).toContain('so-what');
    expect(made.html).toContain('id="title"');
    for (const [index, { layout }] of slides.entries())
      if (layout === 'section') expect(slides[index + 1]?.layout ?? 'section').not.toBe('section');

    // What was left out is in no byte of it, and nothing leads there.
    const leftOut = all.filter(({ id }) => !ids.includes(id));
    expect(made.cut?.leftOut.map(({ id }) => id)).toEqual(leftOut.map(({ id }) => id));
    for (const { id, headline } of leftOut) {
      const words =
        [...headline].sort((a, b) => (b.text ?? '').length - (a.text ?? '').length)[0]?.text ?? '?';
      for (const output of [made.html, made.handout, made.json]) expect(output).not.toContain(words);
      expect(made.html).not.toMatch(new RegExp(`(id="|#)${id}["&]`));
    }
    for (const page of [made.html, made.handout]) {
      const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '');
      expect(targets.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
    }

    // Numbers begin at one and have no gap; only what is shown is cited.
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
    const cited = new Set(Object.values(figures).flatMap(({ facts }) => facts.map(({ source }) => source)));
    expect(sources.filter(({ id }) => !cited.has(id))).toEqual([]);
    const charts = [...JSON.stringify(slides).matchAll(/"number":(\d+),"spec"/g)].map(([, number]) =>
      Number(number),
    );
    expect(charts.length).toBeGreaterThan(2);
    expect(charts).toEqual(charts.map((_, index) => index + 1));
  });
});
