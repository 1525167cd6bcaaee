import type { Paper } from '../../project/paper.ts';
import { cssString } from '../css-string.ts';
import { pageCounters } from '../page-counters.ts';

/** What stands in the margins of every page; plain text. */
export interface RunningTexts {
  readonly title: string;
  readonly marking: string;
  readonly imprint: string;
  /** With `{n}` and `{total}`: `Page {n} of {total}`. */
  readonly pageOf: string;
}

const sizes: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'letter' };

/** How large paper is, and what its margins say: in CSS, so that every browser prints the same pages. */
export function pageCss(paper: Paper, texts: RunningTexts): string {
  const box = (place: string, content: string, more = '') =>
    `@${place}{content:${content};font:8pt/1.3 var(--text-family);color:var(--colour-muted);white-space:pre${more}}`;
  const marking = texts.marking === '' ? '""' : cssString(texts.marking);
  const bold = ';font-weight:700;color:var(--colour-text)';
  return `@page{size:${sizes[paper]};margin:23mm 18mm 20mm;${[
    box('top-left', cssString(texts.title)),
    box('top-center', marking, bold),
    box('bottom-left', cssString(texts.imprint)),
    box('bottom-center', marking, bold),
    box('bottom-right', pageCounters(texts.pageOf)),
  ].join('')}}
@page:first{@top-left{content:none}@bottom-left{content:none}}`;
}
