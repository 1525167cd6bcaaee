import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lockSlides } from '../../src/deck/lock-slides.ts';
import { digestOf } from '../../src/node/digest.ts';
import { findPackageFolders } from '../../src/node/package-folders.ts';
import { readKit } from '../../src/node/read-kit.ts';
import { readDeck } from '../../src/read-deck.ts';
import { filesOfTexts } from '../files-of-texts.ts';
import { stubTools } from '../stub-tools.ts';

const kit = readKit(findPackageFolders(), undefined);

/** An outline's slides as a lock has them, by id. */
function lock(outline: string, others: Readonly<Record<string, string>> = {}) {
  const texts: Readonly<Record<string, string>> = { 'outline.md': outline, ...others };
  const files = filesOfTexts(texts);
  const { content } = readDeck({ outline: 'outline.md', files, kit }, undefined, stubTools);
  const slides = lockSlides(content?.division.slides ?? [], digestOf);
  return new Map(slides.map((slide) => [slide.id, slide]));
}

const digests = (outline: string, others?: Readonly<Record<string, string>>) =>
  new Map([...lock(outline, others)].map(([id, { digest }]) => [id, digest]));

const front = '---\ntitle: T\nlang: zh-CN\n---\n\n';
const slides = [
  '# 土壤 {#soil}\n\n一段话。',
  '## 专利高出{{diff share.zju share.seu}} {#patents time=90s}\n\n{{share.zju}}对{{share.seu}}。[^p]\n\nNote:\n停三秒。',
  '## 图 {#chart for=investors}\n\n```chart bar\nmetric: share\nentities: [zju, seu]\nhighlight: "{{name zju}}"\n```\n\n- 一\n- 二',
  '## 表 {#table}\n\n| a | b |\n|---|---|\n| {{share.zju}} | 2 |\n\n::: handout\n给读者的话。\n:::',
  '## 分页 {#split}\n\n```allow\nentity-mix: 有理由\n```\n\n前半。\n\n---\n\n后半，[见上](#patents)。',
];
const notes = '[^p]: 教育部，{{share.zju}}。';
const whole = (list: readonly string[]) => `${front}${list.join('\n\n')}\n\n${notes}\n`;
const base = digests(whole(slides));

describe('the digest of a slide', () => {
  it('is the same wherever the slide stands, and whatever stands around it', () => {
    const blank = fc.constantFrom('\n\n', '\n\n\n\n', '\n\n<!-- eslint: later -->\n\n', '\n \n\n');
    const order = fc.shuffledSubarray([...slides], { minLength: 1 });
    const between = fc.array(
      fc.constantFrom(
        '## 新的一页{{share.seu}}\n\n文字[^q]。',
        '# 另一节 {#new}',
        '## 别的\n\n```chart bar\nmetric: {{x.y}}\n```',
      ),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(
        order,
        between,
        blank,
        fc.boolean(),
        fc.constantFrom('\n', '\r\n'),
        (kept, added, gap, first, end) => {
          const others = added.map((text, index) => text.replace('{#new}', `{#new-${index}}`));
          const list = first ? [...others, ...kept] : [...kept, ...others];
          const written = `${front.replace('title: T', 'title: 改过的标题')}${notes}\n\n[^q]: 另一条。\n\n${list.join(gap)}\n`;
          const found = digests(written.replaceAll('\n', end));
          for (const [id, digest] of base) {
            const isKept = kept.some((text) => text.includes(`{#${id}`));
            expect(found.get(id), id).toBe(isKept ? digest : undefined);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['the headline', 'patents', (text: string) => text.replace('专利高出', '专利只高出')],
    ['a figure', 'patents', (text: string) => text.replace('{{diff', '{{times')],
    ['a figure in the text', 'patents', (text: string) => text.replace('{{share.zju}}对', '{{share.hzu}}对')],
    ['an attribute', 'patents', (text: string) => text.replace('time=90s', 'time=60s')],
    ['a class', 'patents', (text: string) => text.replace('{#patents', '{#patents .wide')],
    ['what is said', 'patents', (text: string) => text.replace('停三秒', '停五秒')],
    ['a footnote', 'patents', (text: string) => text.replace('教育部，', '教育部公报，')],
    [
      'a figure in a footnote',
      'patents',
      (text: string) => text.replace('部，{{share.zju}}', '部，{{share.seu}}'),
    ],
    ['for whom', 'chart', (text: string) => text.replace('for=investors', 'for=press')],
    ['a key of a chart', 'chart', (text: string) => text.replace('[zju, seu]', '[seu, zju]')],
    ['an expression in a chart', 'chart', (text: string) => text.replace('{{name zju}}', '{{name seu}}')],
    ['a kind of chart', 'chart', (text: string) => text.replace('chart bar', 'chart dot')],
    ['an item', 'chart', (text: string) => text.replace('- 二', '- 三')],
    ['a step', 'chart', (text: string) => text.replace('- 二', '+ 二')],
    ['a cell', 'table', (text: string) => text.replace('| 2 |', '| 3 |')],
    ['what the reader gets', 'table', (text: string) => text.replace('读者的话', '读者')],
    ['a slide that goes on', 'split', (text: string) => text.replace('后半', '后一半')],
    ['where a link leads', 'split', (text: string) => text.replace('](#patents)', '](#table)')],
    ['a waiver', 'split', (text: string) => text.replace('有理由', '别的理由')],
    ['a break', 'split', (text: string) => text.replace('\n\n---\n\n后半', '\n\n后半')],
    ['what kind it is', 'soil', (text: string) => text.replace('# 土壤', '## 土壤')],
  ])('changes with %s, and no other does', (_, id, edit) => {
    const before = whole(slides);
    const after = edit(before);
    expect(after).not.toBe(before);
    const found = digests(after);
    const changed = [...base].filter(([key, digest]) => found.get(key) !== digest).map(([key]) => key);
    expect(changed).toEqual([id]);
  });

  it('does not change with a comment between paragraphs', () => {
    const text = whole(slides).replace('\n\n前半。', '\n\n<!-- 待查 -->\n\n前半。');
    expect(digests(text)).toEqual(base);
  });

  it('changes with the entity that the deck is about', () => {
    const about = digests(whole(slides).replace('title: T', 'title: T\nentity: hz'));
    for (const [id, digest] of base) expect(about.get(id), id).not.toBe(digest);
  });

  it('is the same for a slide that is included', () => {
    const [, patents = ''] = slides;
    const files = { 'part.md': `${front}${patents}\n\n${notes}\n` };
    expect(digests(`${front}{{> part.md}}\n`, files).get('patents')).toBe(base.get('patents'));
  });

  it('ends where footnotes go round in a circle', () => {
    const text = `${front}## A {#a}\n\nx[^r]\n\n[^r]: again[^r]\n`;
    expect(digests(text).get('a')).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('the source of a slide', () => {
  it('is its Markdown, with what goes on from it and the footnotes it refers to', () => {
    const found = lock(whole(slides));
    expect(found.get('soil')?.source).toBe(slides[0]);
    expect(found.get('patents')?.source).toBe(`${slides[1]}\n\n${notes}`);
    expect(found.get('split')?.source).toBe(slides[4]);
    expect([...found.keys()]).toEqual(['soil', 'patents', 'chart', 'table', 'split']);
  });

  it('begins at a heading, not at the break above it', () => {
    const found = lock(`${front}## A {#a}\n\nx\n\n---\n\n## B {#b}\n\ny\n`);
    expect([...found.values()].map(({ source }) => source)).toEqual(['## A {#a}\n\nx', '## B {#b}\n\ny']);
  });
});
