import type { DataNode } from '../data/data-node.ts';
import { parseYaml } from '../data/parse-yaml.ts';
import type { Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { TextFile } from '../problem/text-file.ts';
import { assembleParts } from './assemble-parts.ts';
import { inheritSettings } from './inherit-settings.ts';
import { createMarkdownLexer } from './markdown-lexer.ts';
import { maskExpressions } from './masks.ts';
import type { IncludeOutline, Outline } from './outline.ts';
import { type BlockContext, readBlocks } from './read-blocks.ts';
import { type Piece, scanLines } from './scan-lines.ts';
import { type Named, readSettings } from './settings.ts';
import { splitFrontMatter } from './split-front-matter.ts';

export interface OutlineContext {
  readonly report: Report;
  /** Reads an included outline; the chain of files that led here is its business. */
  readonly include: IncludeOutline;
  /** Reads the outline that this one is a remix of. */
  readonly base: (remix: Named) => Outline | undefined;
  /** Told what is about to be read, so that reading can be cut off and its place is known. */
  readonly reading: (span: Span) => void;
}

/** One file's Markdown → an outline. */
export function parseOutline(
  written: TextFile,
  { report, include, base: readBase, reading }: OutlineContext,
): Outline {
  const file = { ...written, text: endLines(written.text) };
  const { text, masks } = maskExpressions(file, report);
  const front = splitFrontMatter(text, file, report);
  const node = parseYaml(text.slice(front.start, front.end), front, report);
  const settingsNode = front.whole ? node : undefined;
  const remix = remixOf(settingsNode);
  const base = remix && readBase(remix);
  const own = readSettings(settingsNode, front, {
    masks,
    fileLanguage: /\.([a-z]{2,3}(?:-[A-Za-z]+)?)\.md$/.exec(file.path)?.[1],
    baseLanguage: base?.settings.lang,
    report,
  });
  const settings = base ? inheritSettings(own, base.settings) : own;
  const { pieces, opaque } = scanLines(text, front.bodyStart, file, report);
  const context: BlockContext = {
    file,
    text,
    plain: levelBullets(text, opaque),
    masks,
    language: settings.lang,
    report,
    reading,
    lexer: createMarkdownLexer(),
    definitions: findDefinitions(pieces, text),
  };
  return {
    base,
    file,
    masks,
    settings,
    parts: assembleParts(pieces, context, include),
    footnotes: new Map(
      pieces.flatMap((piece) =>
        piece.kind === 'footnote' ? [[piece.label, readBlocks(piece.body, context)] as const] : [],
      ),
    ),
  };
}

/** Known before all else: what an outline does not say, its base does. */
function remixOf(node: DataNode | undefined): Named | undefined {
  const value = node?.kind === 'map' ? node.entries.find(({ key }) => key === 'remix')?.value : undefined;
  return value?.kind === 'scalar' && value.text.trim() !== '' ? value : undefined;
}

/** Characters that end a line for a reader, though not for Markdown: `text\u2028Note: …` would be shown. */
function endLines(text: string): string {
  return text.replace(/[\u000B\u000C\u0085\u2028\u2029]/g, '\n');
}

/** `+` items are written as `-`, so that adjacent ones are one list; code, formulas and comments stay. */
function levelBullets(text: string, opaque: readonly Span[]): string {
  let end = 0;
  const level = (part: string) => part.replace(/^([ \t>]*)\+(?=[ \t])/gm, '$1-');
  const parts = opaque.map((span) => {
    const before = level(text.slice(end, span.start));
    end = span.end;
    return before + text.slice(span.start, span.end);
  });
  return parts.join('') + level(text.slice(end));
}

function findDefinitions(pieces: readonly Piece[], text: string): string {
  const definitions = pieces.flatMap((piece) =>
    piece.kind === 'markdown'
      ? (text.slice(piece.span.start, piece.span.end).match(/^ {0,3}\[(?!\^)[^\]\n]+\]:[ \t]*\S.*$/gm) ?? [])
      : [],
  );
  return definitions.length > 0 ? `\n${definitions.join('\n')}\n` : '';
}
