import { cssString } from './css-string.ts';

/** `Page {n} of {total}` → what CSS has as `content`: strings and counters. */
export function pageCounters(text: string): string {
  return text
    .split(/(\{n\}|\{total\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '{n}') return 'counter(page)';
      return part === '{total}' ? 'counter(pages)' : cssString(part);
    })
    .join(' ');
}
