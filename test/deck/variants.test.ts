import { describe, expect, it } from 'vitest';
import { findPackageFolders } from '../../src/node/package-folders.ts';
import { readKit } from '../../src/node/read-kit.ts';
import { build } from '../../src/pipeline.ts';
import type { Variant } from '../../src/project/variant.ts';
import { filesOfTexts } from '../files-of-texts.ts';
import { stubTools } from '../stub-tools.ts';

// Small decks in memory, each for one rule of a variant.
const kit = readKit(findPackageFolders(), undefined);

const metrics = JSON.stringify({
  sources: { s: { title: 'Bulletin', tier: 'official' } },
  entities: {
    hz: { name: 'Hangzhou', kind: 'city' },
    sz: { name: 'Shenzhen', kind: 'city' },
    nj: { name: 'Nanjing', kind: 'city' },
  },
  metrics: { labs: { name: 'Labs', kind: 'count', unit: { en: 'labs' } } },
  observations: ['hz', 'sz'].map((entity, index) => ({
    metric: 'labs',
    entity,
    period: '2023',
    value: 12 + index,
    source: 's',
  })),
});

async function made(outline: string, variant: Variant, others: Readonly<Record<string, string>> = {}) {
  const texts: Readonly<Record<string, string>> = {
    'outline.md': outline,
    'metrics.json': metrics,
    ...others,
  };
  const files = filesOfTexts(texts);
  const project = { outline: 'outline.md', files, kit };
  const built = await build(project, { outputs: ['json', 'html'], ...variant }, stubTools);
  const json = built.files.find(({ path }) => path === 'deck.json')?.content.toString() ?? '{"slides":[]}';
  const deck = JSON.parse(json) as Made;
  return {
    ids: deck.slides.map(({ id }) => id),
    duration: deck.duration,
    deck,
    json,
    cut: built.cut,
    problems: built.problems.map(({ code, span }) => `${code} ${span?.file.path ?? '-'}`),
    hints: built.problems.map(({ hint }) => hint),
  };
}

interface Made {
  readonly duration?: number;
  readonly lineage?: readonly { readonly changes: Readonly<Record<string, unknown>> }[];
  readonly slides: readonly {
    readonly id: string;
    readonly supports: readonly string[];
    readonly headline: readonly { readonly text?: string; readonly figure?: { readonly text: string } }[];
  }[];
}

const front = '---\ntitle: T\nlang: en\nentity: hz\n---\n\n';
const slide = (id: string, attributes: string, body = '') => `## ${id} {#${id} ${attributes}}\n\n${body}\n\n`;

describe('a cut to a time', () => {
  it('takes what goes on behind a break along with its slide', async () => {
    const outline = `${front}${slide('a', 'time=60s priority=1')}---\n\nMore\n\n${slide('b', 'time=60s')}---\n\nMore\n\n`;
    expect((await made(outline, { minutes: 1 })).problems).toContain('cannot-cut outline.md');
    const { ids, cut } = await made(outline, { minutes: 2 });
    expect(ids).toEqual(['a', 'a-2']);
    expect(cut?.leftOut).toEqual([{ id: 'b', headline: 'b' }]);
    expect(cut).toMatchObject({ slides: 2, of: 4, seconds: 105, wholeSeconds: 210 });
  });

  it('keeps or leaves the slides of all entities together', async () => {
    const each = '## {{name it}} {#city each=city time=30s priority=2}\n\n{{labs.hz}}\n\n';
    const outline = `${front}${slide('a', 'time=60s priority=1')}${each}${slide('b', 'time=60s priority=3')}`;
    expect((await made(outline, { minutes: 1 })).ids).toEqual(['a']);
    expect((await made(outline, { minutes: 2 })).ids).toEqual(['a', 'b']);
    const { ids, cut } = await made(outline, { minutes: 3 });
    expect(ids).toEqual(['a', 'city-hz', 'city-sz', 'city-nj']);
    expect(cut).toMatchObject({ slides: 4, of: 5, seconds: 150 });
  });

  it('keeps backups, and lets them take no time', async () => {
    const outline = `${front}${slide('a', 'time=60s priority=1')}${slide('b', 'time=60s')}${slide('c', 'time=5m visibility=uncounted')}`;
    const { ids, duration } = await made(outline, { minutes: 1 });
    expect(ids).toEqual(['a', 'c']);
    expect(duration).toBe(60);
  });

  it('leaves no word of a slide that goes: its links, its sources, its waivers', async () => {
    const linked = slide('a', 'time=60s priority=1 supports=#b', 'See [there](#b).');
    const { ids, json, deck, problems } = await made(
      `${front}${linked}${slide('b', 'time=60s', '{{labs.hz}}')}`,
      { minutes: 1 },
    );
    expect(ids).toEqual(['a']);
    expect(deck.slides[0]?.supports).toEqual([]);
    expect(json).not.toMatch(/#b|Bulletin/);
    expect(problems).toEqual(['hidden-slide outline.md']);
  });

  it('tells the time of slides by what is said on them', async () => {
    const words = (count: number) => `Note: ${Array.from({ length: count }, () => 'word').join(' ')}`;
    const outline = `${front}# Part\n\n${slide('a', 'priority=1', words(130))}${slide('b', '', words(260))}${slide('c', '')}`;
    const { cut } = await made(outline, { minutes: 4 });
    expect(cut?.wholeSeconds).toBe(5 + 60 + 120 + 45);
    const chinese = `---\ntitle: 题\nlang: zh-CN\n---\n\n## 甲\n\nNote: ${'说'.repeat(300)}\n`;
    expect((await made(chinese, { minutes: 4 })).cut?.wholeSeconds).toBe(90);
  });

  it('goes together with an audience', async () => {
    const outline = `${front}${slide('a', 'time=60s priority=1')}${slide('b', 'time=60s for=press')}${slide('c', 'time=60s for=board priority=2')}${slide('d', 'time=60s')}`;
    const { ids, cut } = await made(outline, { minutes: 2, audience: 'press' });
    expect(ids).toEqual(['a', 'b']);
    expect(cut?.leftOut.map(({ id }) => id)).toEqual(['c', 'd']);
    expect(cut?.wholeSeconds).toBe(180);
    expect((await made(outline, { audience: 'press' })).cut).toMatchObject({
      slides: 3,
      of: 4,
      seconds: 180,
    });
    expect((await made(outline, {})).cut).toBeUndefined();
  });

  it('goes for a remix, and does not tell of what it leaves out', async () => {
    const base = `${front}${slide('a', 'time=60s priority=1')}${slide('b', 'time=60s')}${slide('c', 'time=60s')}`;
    const remix = `---\ntitle: R\nremix: base.md\ndrop: c\n---\n\n${slide('d', 'time=60s priority=2')}`;
    const { ids, deck } = await made(remix, { minutes: 2 }, { 'base.md': base });
    expect(ids).toEqual(['a', 'd']);
    expect(deck.lineage?.[0]?.changes).toMatchObject({ kept: ['a'], added: ['d'], dropped: ['c'] });
  });
});

describe('another entity', () => {
  const outline = `${front}## {{name it}}: {{labs.it}} {#a}\n`;
  const headline = ({ deck }: { deck: Made }) =>
    deck.slides[0]?.headline.map(({ text, figure }) => text ?? figure?.text).join('');

  it('stands in place of the front matter’s, and of a base’s', async () => {
    expect(headline(await made(outline, {}))).toBe('Hangzhou: 12\u00A0labs');
    expect(headline(await made(outline, { entity: 'sz' }))).toBe('Shenzhen: 13\u00A0labs');
    const remix = '---\ntitle: R\nremix: base.md\nentity: sz\n---\n';
    expect(headline(await made(remix, {}, { 'base.md': outline }))).toBe('Shenzhen: 13\u00A0labs');
    expect(headline(await made(remix, { entity: 'hz' }, { 'base.md': outline }))).toBe(
      'Hangzhou: 12\u00A0labs',
    );
  });

  it('is named where there is none of it, once', async () => {
    const { ids, problems, hints } = await made(outline, { entity: 'szh' });
    expect(ids).toEqual([]);
    expect(problems).toEqual(['unknown-entity -']);
    expect(hints).toEqual(['Did you mean "sz"?']);
  });

  it('shows at each place what the data lacks for it', async () => {
    const { ids, problems } = await made(`${outline}\n{{labs.it}} in {{name it}}\n`, { entity: 'nj' });
    expect(ids).toEqual([]);
    expect(problems).toEqual(['no-observation outline.md', 'no-observation outline.md']);
  });
});
