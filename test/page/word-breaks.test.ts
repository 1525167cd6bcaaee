import { describe, expect, it } from 'vitest';
import { createWordSegmenter } from '../../src/language/segment-words.ts';
import { joinHtml } from '../../src/page/html.ts';
import { createWordBreaker } from '../../src/page/word-breaks.ts';

const broken = (text: string, language = 'zh-CN', terms: readonly string[] = []) =>
  joinHtml([createWordBreaker(createWordSegmenter()(language), terms)(text)])
    .toString()
    .replaceAll('<wbr>', '|');

describe('createWordBreaker', () => {
  it('breaks Chinese between words', () => {
    expect(broken('政府服务企业')).toBe('政府|服务|企业');
  });

  it('keeps the terms of the deck whole', () => {
    expect(broken('提高专利转化率', 'zh-CN', ['专利转化率'])).not.toMatch(/专\|利|利\|转|转\|化|化\|率/);
  });

  it('leaves no particle at the start of a line', () => {
    expect(broken('杭州的土壤')).not.toContain('|的');
  });

  it('breaks nothing beside letters, digits and punctuation, and escapes', () => {
    expect(broken('AI与5G，<b>')).toBe('AI与5G，&lt;b&gt;');
  });

  it('leaves English to the browser', () => {
    expect(broken('Government services', 'en')).toBe('Government services');
  });
});
