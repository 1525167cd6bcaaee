import { Marked, type MarkedToken, Tokenizer, type TokenizerExtension, type Tokens } from 'marked';

/** Markdown → marked's tokens. The only import of marked that runs. */
export interface MarkdownLexer {
  readBlocks(text: string): readonly MarkedToken[];
}

/** Tokens that our extensions add to marked's. */
export interface FootnoteToken {
  readonly type: 'footnote';
  readonly raw: string;
  readonly label: string;
}

export interface MathToken {
  readonly type: 'math';
  readonly raw: string;
  readonly tex: string;
  readonly display: boolean;
}

export type InlineToken = MarkedToken | FootnoteToken | MathToken;

export function createMarkdownLexer(): MarkdownLexer {
  const marked = new Marked({ gfm: true });
  marked.use({
    extensions: [footnoteReference, inlineMath, displayMath],
    hooks: { emStrongMask: openHanEmphasis },
  });
  const options = { ...marked.defaults, tokenizer: new OutlineTokenizer() };
  return { readBlocks: (text) => marked.lexer(text, options) as MarkedToken[] };
}

class OutlineTokenizer extends Tokenizer {
  /** A break between slides is no underline: there are no setext headings. */
  override lheading(): undefined {
    return undefined;
  }

  /** HTML is always inline, so that Markdown within it is read and one allowlist sees every tag. */
  override html(): undefined {
    return undefined;
  }

  /** `年**“引用”**`: before an opening run, Han counts as punctuation does in CommonMark's rule. */
  override emStrong(source: string, masked: string, previous = ''): Tokens.Em | Tokens.Strong | undefined {
    return super.emStrong(source, masked, isHan(previous) && source.startsWith('*') ? '、' : previous);
  }
}

/** `**历经十年,**年` is bold: punctuation between a run of `*` and Han counts as a letter. */
function openHanEmphasis(source: string): string {
  return source
    .replace(/[^\s*\p{L}\p{N}](?=\*+\p{Script=Han})/gu, (char) => 'a'.repeat(char.length))
    .replace(/(?<=\p{Script=Han}\*+)[^\s*\p{L}\p{N}]/gu, (char) => 'a'.repeat(char.length));
}

function isHan(char: string): boolean {
  return /\p{Script=Han}$/u.test(char);
}

const footnoteReference: TokenizerExtension = {
  name: 'footnote',
  level: 'inline',
  start: (source) => indexOrNone(source.indexOf('[^')),
  tokenizer(source) {
    const match = /^\[\^([^\]\s]+)\]/.exec(source);
    return match ? { type: 'footnote', raw: match[0], label: match[1] ?? '' } : undefined;
  },
};

/** `$x^2$` as GitHub reads it: `$5 and $6` are prices. */
const inlineMath: TokenizerExtension = {
  name: 'math',
  level: 'inline',
  start: (source) => indexOrNone(source.indexOf('$')),
  tokenizer(source) {
    const match =
      /^\$\$((?:[^$\\]|\\.)+)\$\$|^\$(?!\s|\$)((?:[^$\\\n]|\\.)*(?:[^$\\\s]|\\.))\$(?![\d$])/.exec(source);
    if (!match) return undefined;
    return {
      type: 'math',
      raw: match[0],
      tex: (match[1] ?? match[2] ?? '').trim(),
      display: match[1] !== undefined,
    };
  },
};

const displayMath: TokenizerExtension = {
  name: 'display-math',
  level: 'block',
  start: (source) => indexOrNone(source.search(/(?:^|\n) {0,3}\$\$/)),
  tokenizer(source) {
    const match = /^ {0,3}\$\$((?:[^$\\]|\\[\s\S])+)\$\$[ \t]*(?:\n+|$)/.exec(source);
    return match ? { type: 'math', raw: match[0], tex: (match[1] ?? '').trim(), display: true } : undefined;
  },
};

function indexOrNone(index: number): number | undefined {
  return index < 0 ? undefined : index;
}
