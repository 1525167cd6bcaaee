import type { Words } from '../language/words.ts';
import type { Paper } from '../project/paper.ts';
import { Html } from './html.ts';
import { cssFamilies, type PageFonts, stackFor } from './page-fonts.ts';
import type { PrintedDocument } from './print-order.ts';
import { plainText } from './slide-view.ts';

/** mm */
const sizes: Readonly<Record<Paper, { readonly name: string; readonly width: number }>> = {
  a4: { name: 'A4', width: 210 },
  letter: { name: 'letter', width: 215.9 },
};
const MARGIN = 16;
const STAGE_WIDTH = 1280;
const PIXELS = 96 / 25.4;

interface SpeakerPages {
  readonly paper: Paper;
  readonly about: Pick<PrintedDocument, 'title' | 'language'>;
  readonly words: Words;
  readonly fonts: PageFonts;
  /** Of the slides: each stands at the head of all pages that its notes take. */
  readonly numbers: readonly Html[];
}

/** Page rules of the speaker's copy. Each slide has pages of its own name: `sheet-1`, `sheet-2` … */
export function speakerPagesCss({ paper, about, words, fonts, numbers }: SpeakerPages): Html {
  const { name, width } = sizes[paper];
  const families = cssFamilies(stackFor(fonts, about.language).families);
  const box = (place: string, content: string) =>
    `@${place}{content:${content};font:9pt ${families};color:#56616c}`;
  const scale = ((width - 2 * MARGIN) * PIXELS) / STAGE_WIDTH;
  const foot =
    box('bottom-left', cssString(about.title)) + box('bottom-right', 'counter(page) " / " counter(pages)');
  const named = numbers.map((number, index) => {
    const head = cssString(`${words.slide} ${plainText(number)}`);
    return `@page sheet-${index + 1}{${box('top-left', cssString(words.notes))}${box('top-right', head)}}`;
  });
  return Html.trusted(
    [
      `@page{size:${name};margin:18mm ${MARGIN}mm;${foot}}`,
      ...named,
      `:root{--sheet-scale:${scale.toFixed(4)}}`,
    ].join('\n'),
  );
}

/** Nothing in it can end the string, or the style sheet. */
function cssString(text: string): string {
  const safe = [...text].map((char) =>
    /[\p{L}\p{N} ]/u.test(char) ? char : `\\${(char.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${safe.join('')}"`;
}
