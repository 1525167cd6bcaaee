import type { DeckBlock, DeckInline } from '../deck/deck.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import { partOf, type Span } from '../problem/span.ts';
import type { KatexKit } from '../project/kit.ts';
import type { RunWithin } from '../project/run-within.ts';
import { Html, html } from './html.ts';

/** Draws code and formulas at build time; loaded only for decks that have some. */
export interface Painters {
  readonly code: (text: string, language: string, span: Span) => Html;
  readonly math: (tex: string, display: boolean, span: Span) => Html;
  /** Styles and fonts that the formulas need. */
  readonly mathUsed: boolean;
}

export async function loadPainters(
  blocks: readonly DeckBlock[],
  runWithin: RunWithin,
  report: Report,
): Promise<Painters> {
  const found = findKinds(blocks);
  const highlighter = found.code ? (await import('highlight.js/lib/common')).default : undefined;
  const katex = found.math ? (await import('katex')).default : undefined;
  const paint = <T>(work: () => T, what: string, span: Span): T | undefined => {
    const painted = runWithin(MOST_MILLISECONDS, work);
    if (!painted)
      report(createProblem('too-slow', partOf(span, 0, 1), `${what} takes longer than 2 seconds.`));
    return painted?.value;
  };
  return {
    mathUsed: found.math,
    code(text, language, span) {
      if (!highlighter?.getLanguage(language)) return html`${text}`;
      const painted = paint(
        () => highlighter.highlight(text, { language, ignoreIllegals: true }).value,
        'Colouring this code',
        span,
      );
      return painted === undefined ? html`${text}` : Html.trusted(painted);
    },
    math(tex, displayMode, span) {
      try {
        const set = { displayMode, strict: 'ignore', output: 'htmlAndMathml', maxExpand: 500 } as const;
        const painted = paint(() => katex?.renderToString(tex, set), 'Setting this formula', span);
        return painted === undefined ? html`<code>${tex}</code>` : Html.trusted(painted);
      } catch (error) {
        const reason =
          error instanceof Error ? ('rawMessage' in error ? String(error.rawMessage) : error.message) : '';
        report(createProblem('bad-math', span, `This formula cannot be read: ${reason}.`));
        return html`<code>${tex}</code>`;
      }
    },
  };
}

const MOST_MILLISECONDS = 2000;

interface Kinds {
  code: boolean;
  math: boolean;
}

function findKinds(blocks: readonly DeckBlock[]): Kinds {
  const found: Kinds = { code: false, math: false };
  const lookInline = (inlines: readonly DeckInline[]): void => {
    for (const inline of inlines) {
      if (inline.kind === 'math') found.math = true;
      else if ('children' in inline) lookInline(inline.children);
    }
  };
  const look = (list: readonly DeckBlock[]): void => {
    for (const block of list) {
      if (block.kind === 'code') found.code ||= block.language !== '';
      else if (block.kind === 'math') found.math = true;
      else if (block.kind === 'list') for (const item of block.items) look(item.blocks);
      else if (block.kind === 'table')
        for (const row of [block.head, ...block.rows]) for (const cell of row) lookInline(cell.children);
      else if ('blocks' in block) look(block.blocks);
      else if ('children' in block) lookInline(block.children);
    }
  };
  look(blocks);
  return found;
}

/** KaTeX's styles, with the fonts that these formulas use as `data:` URLs. */
export function mathCss(kit: KatexKit, markup: string, encodeBase64: (bytes: Uint8Array) => string): string {
  return kit.css.replace(/@font-face\{[^}]*\}/g, (face) => {
    const file = /url\((?:fonts\/)?([\w-]+\.woff2)\)/.exec(face)?.[1] ?? '';
    const bytes = kit.fonts.get(file);
    if (!bytes || !needsFont(file, markup)) return '';
    const url = `url(data:font/woff2;base64,${encodeBase64(bytes)}) format("woff2")`;
    return face.replace(/src:[^;}]*/, `src:${url}`);
  });
}

/** Main and Math Italic are in every formula; the rest goes by the classes that KaTeX writes. */
function needsFont(file: string, markup: string): boolean {
  const name = file.replace(/^KaTeX_|\.woff2$/g, '');
  if (name === 'Main-Regular' || name === 'Math-Italic') return true;
  const classes: Readonly<Record<string, RegExp>> = {
    'Main-Bold': /mathbf|textbf/,
    'Main-Italic': /mathit|textit/,
    'Main-BoldItalic': /boldsymbol|textbf[^"]*textit/,
    'Math-BoldItalic': /boldsymbol/,
    'AMS-Regular': /amsrm|mathbb/,
    'Size1-Regular': /size1|delimsizing|op-symbol small-op/,
    'Size2-Regular': /size2|large-op/,
    'Size3-Regular': /size3/,
    'Size4-Regular': /size4|delim-size4/,
  };
  const pattern = classes[name];
  if (pattern) return pattern.test(markup);
  const family = name.split('-')[0]?.toLowerCase() ?? '';
  return (
    {
      caligraphic: /mathcal/,
      fraktur: /mathfrak|textfrak/,
      sansserif: /mathsf|textsf/,
      script: /mathscr|textscr/,
      typewriter: /mathtt|texttt/,
    }[family]?.test(markup) ?? true
  );
}
