import { describe, expect, it } from 'vitest';
import { glossaryView } from '../../../src/page/handout/glossary-view.ts';
import { listSources } from '../../../src/page/handout/list-sources.ts';
import { openHandout, readable } from './open-handout.ts';
import { sampleMetrics } from './sample-metrics.ts';

describe('listSources', () => {
  it('lists by number what slides cite, then what handout text alone does', async () => {
    const context = await openHandout(
      '## One\n\n{{gdp.hz}}\n\n::: handout\n{{grant.hz}}\n:::',
      sampleMetrics,
      'lang: zh-CN',
    );
    const sources = listSources(context)?.sources ?? [];
    expect(sources.map(({ id, number }) => `${id} ${number}`)).toEqual(['source.1 1', 'source.2 2']);
    expect(sources.map(({ about }) => readable(about))).toEqual([
      '2024年 · 官方',
      'Somebody · 2024年 · 评论',
    ]);
  });

  it('prints an address in full, with places to break', async () => {
    const [source] = listSources(await openHandout('## One\n\n{{gdp.hz}}', sampleMetrics))?.sources ?? [];
    const link = String(source?.link);
    expect(readable(source?.link)).toBe('https://example.org/data/stat-2024?id=7');
    expect(link).toContain('href="https://example.org/data/stat-2024?id=7"');
    expect(link).toContain('/data<wbr>/stat<wbr>-2024<wbr>?id<wbr>=7');
  });

  it('is not there without sources', async () => {
    expect(listSources(await openHandout('## One\n\nText.', sampleMetrics))).toBeUndefined();
  });
});

describe('glossaryView', () => {
  it('sorts terms as the language does', async () => {
    const front = 'lang: zh-CN\nglossary: {专利: 甲, 补贴: 乙, GDP: 丙}';
    const view = glossaryView(await openHandout('## One\n\nText.', sampleMetrics, front));
    expect(view?.title).toBe('术语');
    expect(view?.lists[0]?.entries.map(({ term }) => readable(term))).toEqual(
      ['GDP', '专利', '补贴'].sort(new Intl.Collator('zh-CN').compare),
    );
  });

  it('defines the measures that are shown, with what they are of', async () => {
    const text = '## One\n\n{{patents.zju}} and {{patents.seu}}, {{gdp.hz}}';
    const view = glossaryView(
      await openHandout(text, sampleMetrics, 'lang: en\nglossary: {Spin-off: A new firm}'),
    );
    expect(view?.title).toBe('Terms and measures');
    expect(
      view?.lists.map(({ name, entries }) => [
        name,
        ...entries.map(({ term, meaning }) => `${readable(term)}: ${readable(meaning)}`),
      ]),
    ).toEqual([
      ['Terms', 'Spin-off: A new firm'],
      ['Measures', 'Patent conversion rate: As the ministry counts Of: patents'],
    ]);
  });

  it('is not there where nothing needs a word', async () => {
    expect(glossaryView(await openHandout('## One\n\n{{gdp.hz}}', sampleMetrics))).toBeUndefined();
  });
});
