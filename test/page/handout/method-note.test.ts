import { describe, expect, it } from 'vitest';
import { ruleSentence } from '../../../src/language/rule-sentences.ts';
import { methodNote } from '../../../src/page/handout/method-note.ts';
import { catalogue } from '../../../src/problem/catalogue.ts';
import type { ProblemKind } from '../../../src/problem/problem-kind.ts';
import { openHandout, readable } from './open-handout.ts';
import { sampleMetrics, withObservations } from './sample-metrics.ts';

/** Its groups by name, as they are read. */
async function read(text: string, metrics: object = sampleMetrics, front?: string) {
  const note = methodNote(await openHandout(`## A claim is made here\n\n${text}`, metrics, front));
  return Object.fromEntries((note?.groups ?? []).map(({ name, items }) => [name, items.map(readable)]));
}

describe('methodNote', () => {
  it('is not there where there is nothing to say', async () => {
    const context = await openHandout(
      '## One\n\n{{growth.hz.2023}}, {{gdp.nj}}',
      withObservations({
        metric: 'gdp',
        entity: 'hz',
        period: '2024',
        value: 3,
        source: 'paper',
      }),
    );
    const plain = await openHandout(
      '## One\n\n{{growth.hz.2023}} and {{gdp.hz.2024}}',
      withObservations({
        metric: 'gdp',
        entity: 'hz',
        period: '2024',
        value: 3,
        source: 'paper',
      }),
    );
    expect(methodNote(context)?.groups.map(({ name }) => name)).toEqual(['reliance']);
    expect(methodNote(plain)).toBeUndefined();
  });

  it('says plainly that a deck rests on one source, or on opinion', async () => {
    expect(await read('{{gdp.hz}}')).toEqual({
      reliance: ['Every figure comes from one source, and nothing else confirms it: [1]'],
    });
    const two = await read('{{gdp.hz}} {{grant.hz}}');
    expect(two['reliance']).toEqual(['1 of 2 figures rest on opinion or hearsay alone: [2]']);
    const chinese = await read('{{grant.hz}}', sampleMetrics, 'lang: zh-CN');
    expect(chinese['reliance']).toContain('全部1个数值都只有评论或传闻为据：[1]');
  });

  it('gives each calculated figure with its sum and its sources', async () => {
    const { calculated } = await read(
      '{{diff patents.zju patents.seu}} and again {{diff patents.zju patents.seu}}',
    );
    expect(calculated).toEqual([
      '27 percentage points = 38% − 11% (Patent conversion rate, Zhejiang University, Southeast University, 2022) [1]',
    ]);
  });

  it('says how the author came by a figure', async () => {
    const counted = {
      metric: 'growth',
      entity: 'nj',
      period: '2023',
      value: 3,
      source: 'paper',
      derived: 'Read off a drawing',
    };
    const { calculated } = await read('{{growth.nj}}', withObservations(counted));
    expect(calculated).toEqual(['Growth (Nanjing, 2023) 3%: Read off a drawing [1]']);
  });

  it('sets what sources say side by side where they differ', async () => {
    const other = {
      metric: 'growth',
      entity: 'nj',
      period: '2023',
      value: 3,
      source: 'paper',
      status: 'disputed',
      note: 'Counts the county',
    };
    const official = { ...other, value: 4.6, source: 'office', note: undefined };
    const text = '{{growth.nj source="office"}} or {{growth.nj source="paper"}}';
    const { disputed } = await read(text, withObservations(other, official));
    expect(disputed).toEqual(['Growth (Nanjing, 2023): 4.6% [1]; 3% [2], Counts the county']);
  });

  it('names what is missing, in which way and why', async () => {
    expect((await read('{{talent.nj}}'))['missing']).toEqual([
      'Talent not stated: Nanjing (No word of it) [1]',
    ]);
    expect((await read('{{talent.nj}}', sampleMetrics, 'lang: zh-CN'))['missing']).toEqual([
      'Talent 未说明：南京（No word of it） [1]',
    ]);
  });

  it('gathers forecasts by measure, and whose and when', async () => {
    const { unsettled } = await read('```chart line\nmetric: growth\nentities: [hz, sz]\n```');
    expect(unsettled).toEqual(['[f] forecast: Growth, Hangzhou, Shenzhen (2024–2025) [1]']);
  });

  it('tells limits from values', async () => {
    expect((await read('{{grant.hz}}'))['bounds']).toEqual(['Grant: Hangzhou up to RMB 20 million [1]']);
  });

  it('says which quotes nobody held against their text', async () => {
    expect((await read('{{grant.hz}}'))['quotes']).toEqual([
      '1 quote was not checked word for word against the text of the source: [1]',
    ]);
  });

  it('gives remarks that stand below no chart', async () => {
    expect((await read('{{growth.sz.2023}}'))['remarks']).toEqual([
      'Growth (Shenzhen, 2023) 6%: First estimate [1]',
    ]);
    const chart = '```chart line\nmetric: growth\nentities: [hz, sz]\n```';
    expect((await read(`{{growth.sz.2023}}\n\n${chart}`))['remarks']).toBeUndefined();
  });

  it('tells in words which rule was set aside, and why', async () => {
    const waived =
      '```chart bar\nmetric: gdp\nentities: [hz]\nallow: {count-n: Only one city reports it}\n```';
    expect((await read(waived))['waivers']).toEqual([
      'A chart has fewer values than a comparison needs count-n: Only one city reports it',
    ]);
    expect((await read('{{gdp.hz}}'))['waivers']).toBeUndefined();
  });

  it.each(Object.entries<ProblemKind>(catalogue).flatMap(([code, { rule }]) => (rule ? [code] : [])))(
    'has a sentence for %s in both languages',
    (rule) => {
      expect(ruleSentence(rule, 'en')).toMatch(/^[A-Z]/);
      expect(ruleSentence(rule, 'zh-CN')).toMatch(/\p{Script=Han}/u);
    },
  );
});
