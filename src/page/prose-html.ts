import type { DeckBlock, DeckChart, DeckInline, FigureMark } from '../deck/deck.ts';
import { isPicture } from '../deck/is-picture.ts';
import { textWidth } from '../deck/text-width.ts';
import type { ImageSize } from '../image/image.ts';
import type { Words } from '../language/words.ts';
import { voidElements } from '../outline/html-tag.ts';
import type { Cell, ListItem } from '../outline/outline.ts';
import type { Span } from '../problem/span.ts';
import type { FigureDetails } from './figure-details.ts';
import { findAttribution } from './find-attribution.ts';
import { hatchHtml } from './hatch-html.ts';
import { Html, type HtmlValue, html, joinHtml, noHtml } from './html.ts';
import { figureRole, inlineImageHtml, pictureHtml, viewPicture } from './picture-html.ts';
import { type QuoteView, quoteHtml } from './quote-html.ts';
import { scrollFrame } from './scroll-frame.ts';
import type { SetText } from './set-text.ts';
import { sourceMarks } from './source-marks.ts';
import { stepAttributes, stepClasses } from './step-attributes.ts';

/** What prose needs to be drawn on one page. */
export interface ProseContext {
  readonly details: FigureDetails;
  readonly chart: (chart: DeckChart) => Html;
  readonly image: (path: string) => ShownImage;
  readonly code: (text: string, language: string, span: Span) => Html;
  readonly math: (tex: string, display: boolean, span: Span) => Html;
  readonly sourceTitle: (number: number) => string;
  /** Where it stands in the deck. */
  readonly sourceAddress: (number: number) => string;
  readonly words: Words;
  /** For what is set large in short lines: places where words end are marked. */
  readonly setText: SetText;
  /** For small print, which breaks where it must. */
  readonly setSmallText: SetText;
  /** Nothing opens: the speaker view shows notes where the page's styles and details don't reach. */
  readonly plainFigures?: boolean;
  /** The page is for paper: figures open to nothing, charts have no other form. */
  readonly still?: boolean;
}

export interface ShownImage {
  /** A `data:` URL. */
  readonly address: string;
  readonly size: ImageSize | undefined;
}

export function blocksHtml(blocks: readonly DeckBlock[], context: ProseContext): Html {
  return joinHtml(blocks.map((block) => blockHtml(block, context)));
}

function blockHtml(block: DeckBlock, context: ProseContext): Html {
  const step = stepAttributes(block.step);
  switch (block.kind) {
    case 'paragraph':
      return isPicture(block)
        ? pictureHtml(viewPicture(block, context))
        : html`<p${step}>${inlinesHtml(block.children, context)}</p>`;
    case 'heading':
      return tag(`h${Math.min(6, block.level)}`, step, inlinesHtml(block.children, context));
    case 'list':
      return listHtml(block, step, context);
    case 'quote':
      return quoteHtml(viewQuote(block, context));
    case 'code':
      return html`<pre${step}${scrollFrame(context.words.views.code)} style="${codeSize(block.text)}"><code>${context.code(block.text, block.language, block.span)}</code></pre>`;
    case 'math':
      return html`<div${stepClasses(block.step, 'formula')}${scrollFrame(context.words.views.formula)}>${context.math(block.tex, true, block.span)}</div>`;
    case 'table':
      return tableHtml(block, context);
    case 'rule':
      return html`<hr${step}>`;
    case 'chart':
      return html`<div${stepClasses(block.step, 'chart-frame')}>${context.chart(block.chart)}</div>`;
    case 'box':
      return html`<div${stepClasses(block.step, `box ${block.name}`)}>${block.name === 'column' ? cardsHtml(block.blocks, context) : blocksHtml(block.blocks, context)}</div>`;
    case 'pause':
      return noHtml;
  }
}

/** In a column each heading opens a card, which holds what follows it. */
function cardsHtml(blocks: readonly DeckBlock[], context: ProseContext): Html {
  const groups: { card: boolean; blocks: DeckBlock[] }[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'heading' || !last) groups.push({ card: block.kind === 'heading', blocks: [block] });
    else last.blocks.push(block);
  }
  return joinHtml(
    groups.map((group) => {
      const content = blocksHtml(group.blocks, context);
      return group.card ? html`<div class="card">${content}</div>` : content;
    }),
  );
}

type Quote = Extract<DeckBlock, { kind: 'quote' }>;

export function viewQuote({ blocks, step }: Quote, context: ProseContext): QuoteView {
  const { said, by } = findAttribution(blocks);
  return {
    attributes: html`${stepClasses(step, 'quotation')}${figureRole(context)}`,
    quote: blocksHtml(said, context),
    attribution: by ? inlinesHtml(by, context) : '',
  };
}

/** Where code has a slide to itself, it is set as large as its lines allow. */
function codeSize(text: string): string {
  const lines = text.split('\n');
  const longest = Math.max(...lines.map((line) => textWidth(line.replaceAll('\t', '  '))));
  return `--lines:${lines.length};--ems:${longest.toFixed(1)}`;
}

function listHtml(block: Extract<DeckBlock, { kind: 'list' }>, step: Html, context: ProseContext): Html {
  const items = block.items.map((item) => itemHtml(item, context));
  if (block.start === undefined) return html`<ul${step}>${items}</ul>`;
  return html`<ol${block.start === 1 ? noHtml : html` start="${block.start}"`}${step}>${items}</ol>`;
}

function itemHtml(item: ListItem<FigureMark, DeckChart>, context: ProseContext): Html {
  const step = stepAttributes(item.step);
  const [first, ...rest] = item.blocks;
  const tight = first?.kind === 'paragraph' && rest.every(({ kind }) => kind === 'list');
  const body = tight
    ? html`${inlinesHtml(first.children, context)}${blocksHtml(rest, context)}`
    : blocksHtml(item.blocks, context);
  if (item.task === undefined) return html`<li${step}>${body}</li>`;
  const box = html`<span class="task${item.task ? ' done' : ''}" role="img" aria-label="${item.task ? context.words.done : context.words.toDo}"></span>`;
  return html`<li${stepClasses(item.step, 'task-item')}>${box} ${body}</li>`;
}

function tableHtml(block: Extract<DeckBlock, { kind: 'table' }>, context: ProseContext): Html {
  const head = block.head.map((cell) => cellHtml('th', cell, context, html` scope="col"`));
  const rows = block.rows.map(
    (row) =>
      html`<tr>${row.map((cell, index) => (index === 0 ? cellHtml('th', cell, context, html` scope="row"`) : cellHtml('td', cell, context, noHtml)))}</tr>`,
  );
  const empty = block.head.every(({ children }) => children.length === 0);
  return html`<div${stepClasses(block.step, 'table-frame')}${scrollFrame(context.words.views.table)} style="--rows:${block.rows.length}"><table>${empty ? noHtml : html`<thead><tr>${head}</tr></thead>`}<tbody>${rows}</tbody></table></div>`;
}

function cellHtml(name: 'th' | 'td', cell: Cell<FigureMark>, context: ProseContext, scope: Html): Html {
  const [only, ...others] = cell.children;
  const figure =
    only?.kind === 'figure' && others.length === 0 ? context.details.find(only.figure.id) : undefined;
  const classes = [
    cell.align,
    figure && 'figure-cell',
    figure?.missing && 'missing',
    figure?.level &&
      `level level-${Math.round((2 * (figure.level.rank - 1)) / Math.max(1, figure.level.of - 1))}`,
  ].filter((item) => item !== undefined);
  const attribute = classes.length > 0 ? html` class="${classes.join(' ')}"` : noHtml;
  // An empty header cell names nothing, so it is a plain cell.
  const element = name === 'th' && cell.children.length === 0 ? 'td' : name;
  return tag(
    element,
    html`${element === 'th' ? scope : noHtml}${attribute}`,
    html`${context.still && figure?.missing ? hatchHtml() : noHtml}${inlinesHtml(cell.children, context)}`,
  );
}

export function inlinesHtml(inlines: readonly DeckInline[], context: ProseContext): Html {
  return joinHtml(
    inlines.map((inline, index) => {
      if (inline.kind === 'figure')
        return context.plainFigures
          ? plainFigureHtml(inline.figure, context)
          : withMarks(figureHtml(inline.figure, context, gapClasses(inlines, index)), inlines, index);
      if (inline.kind !== 'text' || context.plainFigures) return inlineHtml(inline, context);
      const from = marksAfter(inlines, index - 1).length;
      const to = inline.text.length - marksBefore(inlines, index + 1).length;
      return inlineHtml({ ...inline, text: inline.text.slice(from, Math.max(from, to)) }, context);
    }),
  );
}

/**
 * A button is no text: between it and a comma, or the number of its source, the line could break, were they
 * not held together.
 */
function withMarks(figure: Html, inlines: readonly DeckInline[], index: number): Html {
  const [before, after] = [marksBefore(inlines, index), marksAfter(inlines, index)];
  const inline = inlines[index];
  const cited = inline?.kind === 'figure' && isHeld(inline) && inline.figure.marks.length > 0;
  return before + after === '' && !cited
    ? figure
    : html`<span class="count">${before}${figure}${after}</span>`;
}

/** Marks that may not end a line, at the end of the text before a figure. */
function marksBefore(inlines: readonly DeckInline[], index: number): string {
  return isHeld(inlines[index]) ? (/[（《“‘「『【〈([]+$/u.exec(textAt(inlines, index - 1))?.[0] ?? '') : '';
}

/** Marks that may not begin a line, at the beginning of the text behind a figure. */
function marksAfter(inlines: readonly DeckInline[], index: number): string {
  const marks = isHeld(inlines[index]) ? /^[、，。：；！？）》”’」』】〉…—·,.;:!?)%\]]+/u : undefined;
  return marks?.exec(textAt(inlines, index + 1))?.[0] ?? '';
}

/** A sentence given as a value breaks across lines. */
function isHeld(inline: DeckInline | undefined): boolean {
  return inline?.kind === 'figure' && textWidth(inline.figure.text) <= LONG_VALUE;
}

function textAt(inlines: readonly DeckInline[], index: number): string {
  const inline = inlines[index];
  return inline?.kind === 'text' ? inline.text : '';
}

/** Characters, or em; what is longer is a sentence. */
const LONG_VALUE = 12;

/** A button keeps the browser from spacing Han and digits across its edge, so the figure does it. */
function gapClasses(inlines: readonly DeckInline[], index: number): string {
  const [before, figure, after] = [inlines[index - 1], inlines[index], inlines[index + 1]];
  if (figure?.kind !== 'figure') return '';
  const { text, marks } = figure.figure;
  const closes = after?.kind === 'text' && marks.length === 0 ? after.text : '';
  return gapClassesBetween(before?.kind === 'text' ? before.text : '', text, closes);
}

export function gapClassesBetween(before: string, text: string, after: string): string {
  const opens = needsGap(before.at(-1), text[0]);
  const closes = needsGap(after[0], text.at(-1));
  return `${opens ? ' gap-before' : ''}${closes ? ' gap-after' : ''}`;
}

function needsGap(beside = '', edge = ''): boolean {
  return /\p{Script=Han}/u.test(beside) && /[\p{Script=Latin}\p{Nd}]/u.test(edge);
}

const inlineElements = { strong: 'strong', emphasis: 'em', strike: 's' } as const;

function inlineHtml(inline: DeckInline, context: ProseContext): HtmlValue {
  switch (inline.kind) {
    case 'text':
      return context.setText(inline.text);
    case 'strong':
    case 'emphasis':
    case 'strike':
      return tag(inlineElements[inline.kind], noHtml, inlinesHtml(inline.children, context));
    case 'code':
      return html`<code>${inline.text}</code>`;
    case 'math':
      return context.math(inline.tex, false, inline.span);
    case 'line-break':
      return Html.trusted('<br>');
    case 'link': {
      const title = inline.title === '' ? noHtml : html` title="${inline.title}"`;
      const rel = inline.href.startsWith('#') ? noHtml : html` rel="noopener noreferrer" target="_blank"`;
      return html`<a href="${inline.href}"${title}${rel}>${inlinesHtml(inline.children, { ...context, plainFigures: true })}</a>`;
    }
    case 'image':
      return inlineImageHtml(inline, context);
    case 'footnote':
      return html`<sup class="footnote-mark">${inline.label}</sup>`;
    case 'element': {
      const attributes = inline.attributes.map(([name, value]) => html` ${name}="${value}"`);
      if (voidElements.has(inline.name)) return html`${Html.trusted(`<${inline.name}`)}${attributes}>`;
      return tag(inline.name, joinHtml(attributes), inlinesHtml(inline.children, context));
    }
    case 'figure':
      return figureHtml(inline.figure, context);
  }
}

/** A figure opens to its details; its source numbers stand behind it. */
export function figureHtml(
  { id, text, marks }: FigureMark,
  { details, sourceTitle, sourceAddress }: Pick<ProseContext, 'details' | 'sourceTitle' | 'sourceAddress'>,
  classes = '',
  content: HtmlValue = text,
): Html {
  const figure = details.open(id);
  const numbers = sourceMarks(marks, { sourceTitle, sourceAddress });
  const status = figure.missing ? ' missing' : figure.status === 'final' ? '' : ` ${figure.status}`;
  // A value never breaks across lines; a sentence given as a value must.
  const words = figure.value === text && [...text].length > LONG_VALUE ? ' words' : '';
  const face =
    figure.target === undefined
      ? content
      : html`<button type="button" popovertarget="${figure.target}">${content}</button>`;
  const still = figure.target === undefined ? ' still' : '';
  return html`<data class="figure${status}${words}${still}${classes}" value="${figure.value}">${face}</data>${numbers}`;
}

function plainFigureHtml({ id, text, marks }: FigureMark, { details }: ProseContext): Html {
  const numbers = marks.map((number) => html`<sup>[${number}]</sup>`);
  return html`<data class="figure" value="${details.find(id)?.value ?? ''}">${text}</data>${numbers}`;
}

/** The element's name comes from a closed set, never from a document. */
function tag(name: string, attributes: Html, content: Html): Html {
  return html`${Html.trusted(`<${name}`)}${attributes}>${content}${Html.trusted(`</${name}>`)}`;
}
