import type { Page } from 'playwright-core';

/**
 * Where lines break as Chinese does not (clreq §3): marks that may not begin or end a line, a last line of one
 * character, a number without its unit; in headlines a word in two. Each fault names the line's end.
 */
export function findLineFaults(page: Page, root: string): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const faults = new Set<string>();
    const words = new Intl.Segmenter('zh', { granularity: 'word' });
    const blocks = new Map<Element, { char: string; top: number; left: number; bottom: number }[]>();
    const blockOf = (element: Element): Element => {
      let at = element;
      while (at.parentElement && /^(inline|contents|ruby)/.test(getComputedStyle(at).display))
        at = at.parentElement;
      return at;
    };
    for (const part of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (
          !parent?.checkVisibility({ visibilityProperty: true }) ||
          parent.closest('svg, pre, .katex, sup, .visually-hidden')
        )
          continue;
        const block = blockOf(parent);
        const chars = blocks.get(block) ?? [];
        blocks.set(block, chars);
        const text = node.textContent ?? '';
        for (let at = 0; at < text.length; at += 1) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const [box] = range.getClientRects();
          if (box && box.width > 0)
            chars.push({ char: text[at] ?? '', top: box.top, left: box.left, bottom: box.bottom });
        }
      }
    }
    for (const [block, chars] of blocks) {
      const lines: string[] = [];
      let bottom = -1;
      for (const { char, top, bottom: end } of chars) {
        // A line begins where a character stands below the middle of the last one.
        if (bottom < 0 || top > bottom - (end - top) / 3) {
          lines.push('');
          bottom = end;
        }
        lines.push(`${lines.pop() ?? ''}${char}`);
      }
      const kept = lines.map((line) => line.trim()).filter((line) => line !== '');
      const say = (what: string, at: number) =>
        faults.add(`${what}: ${kept[at - 1]?.slice(-8) ?? ''}|${kept[at]?.slice(0, 8) ?? ''}`);
      const whole = kept.join('');
      if (!/\p{Script=Han}/u.test(whole)) continue;
      for (let at = 1; at < kept.length; at += 1) {
        const [before = '', line = ''] = [kept[at - 1], kept[at]];
        if (/^[、，。：；！？）》”’」』】〉…—·%‰]/u.test(line)) say('begins a line', at);
        if (/[（《“‘「『【〈]$/u.test(before)) say('ends a line', at);
        if (/\d$/.test(before) && /^(?:[\d.]|[万亿年月日个家项倍元]|%)/u.test(line))
          say('parts a number', at);
        if (/^H[12]$/.test(block.tagName)) {
          const cut = kept.slice(0, at).join('').length;
          const word = words.segment(whole).containing(cut);
          if (word && word.index < cut && word.segment.length > 1) say('parts a word', at);
        }
      }
      const last = (kept.at(-1) ?? '').match(/[\p{L}\p{N}]/gu) ?? [];
      if (kept.length > 1 && last.length === 1 && /\p{Script=Han}/u.test(last[0] ?? ''))
        say('one character', kept.length - 1);
    }
    return [...faults];
  }, root);
}
