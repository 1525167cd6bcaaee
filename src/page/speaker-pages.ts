import type { Words } from '../language/words.ts';
import type { Paper } from '../project/paper.ts';
import { cssString } from './css-string.ts';
import { Html } from './html.ts';
import { pageCounters } from './page-counters.ts';
import { plainText } from './slide-view.ts';

/** mm */
const widths: Readonly<Record<Paper, number>> = { a4: 210, letter: 215.9 };
const MARGIN = 16;
const STAGE_WIDTH = 1280;
const PIXELS = 96 / 25.4;

interface SpeakerPages {
  readonly paper: Paper;
  /** Of the deck. */
  readonly title: string;
  readonly words: Words;
  /** Of the slides: each stands at the head of all pages that its notes take. */
  readonly numbers: readonly Html[];
}

/** Page rules of the speaker's copy. Each slide has pages of its own name: `sheet-1`, `sheet-2` … */
export function speakerPagesCss({ paper, title, words, numbers }: SpeakerPages): Html {
  const scale = ((widths[paper] - 2 * MARGIN) * PIXELS) / STAGE_WIDTH;
  const box = (place: string, content: string) =>
    `@${place}{content:${content};font:8pt/1.3 var(--text-family);color:var(--colour-muted);white-space:pre}`;
  const foot = box('bottom-left', cssString(title)) + box('bottom-right', pageCounters(words.handout.pageOf));
  const named = numbers.map((number, index) => {
    const head = cssString(`${words.slide} ${plainText(number)}`);
    return `@page sheet-${index + 1}{${box('top-left', cssString(words.notes))}${box('top-right', head)}}`;
  });
  return Html.trusted(
    [
      `@page{size:${paper};margin:18mm ${MARGIN}mm;${foot}}`,
      ...named,
      `:root{--sheet-scale:${scale.toFixed(4)}}`,
    ].join('\n'),
  );
}
