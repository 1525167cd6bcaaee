import type { DeckBlock, DeckChart, DeckInline, FigureMark } from '../deck/deck.ts';
import { voidElements } from '../outline/html-tag.ts';
import type { Cell, ListItem } from '../outline/outline.ts';
import type { Span } from '../problem/span.ts';
import type { FigureDetails } from './figure-details.ts';
import { Html, type HtmlValue, html, joinHtml, noHtml } from './html.ts';

/** What prose needs to be drawn on one page. */
export interface ProseContext {
  readonly details: FigureDetails;
  readonly chart: (chart: DeckChart) => Html;
  /** A project path → a `data:` URL. */
  readonly image: (path: string) => string;
  readonly code: (text: string, language: string) => Html;
  readonly math: (tex: string, display: boolean, span: Span) => Html;
  readonly sourceTitle: (number: number) => string;
}

export function blocksHtml(blocks: readonly DeckBlock[], context: ProseContext): Html {
  return joinHtml(blocks.map((block) => blockHtml(block, context)));
}

function blockHtml(block: DeckBlock, context: ProseContext): Html {
  const step = stepAttributes(block.step);
  switch (block.kind) {
    case 'paragraph':
      return isPicture(block.children)
        ? html`<div class="picture"${step}>${inlinesHtml(block.children, context)}</div>`
        : html`<p${step}>${inlinesHtml(block.children, context)}</p>`;
    case 'heading':
      return tag(`h${Math.min(6, block.level)}`, step, inlinesHtml(block.children, context));
    case 'list':
      return listHtml(block, step, context);
    case 'quote':
      return html`<blockquote${step}>${blocksHtml(block.blocks, context)}</blockquote>`;
    case 'code':
      return html`<pre${step}><code>${context.code(block.text, block.language)}</code></pre>`;
    case 'math':
      return html`<div class="formula"${step}>${context.math(block.tex, true, block.span)}</div>`;
    case 'table':
      return tableHtml(block, step, context);
    case 'rule':
      return html`<hr${step}>`;
    case 'chart':
      return html`<div class="chart-frame"${step}>${context.chart(block.chart)}</div>`;
    case 'box':
      return html`<div class="box ${block.name}"${step}>${blocksHtml(block.blocks, context)}</div>`;
    case 'pause':
      return noHtml;
  }
}

function stepAttributes(step: number | undefined, classes = 'fragment'): Html {
  return step === undefined ? noHtml : html` class="${classes}" data-fragment-index="${step - 1}"`;
}

function isPicture(children: readonly DeckInline[]): boolean {
  return children.length === 1 && children[0]?.kind === 'image';
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
  const box = html`<span class="task" role="img" aria-label="${item.task ? '☑' : '☐'}">${item.task ? '☑' : '☐'}</span>`;
  return html`<li${stepAttributes(item.step, 'fragment task-item')}${item.step === undefined ? html` class="task-item"` : noHtml}>${box} ${body}</li>`;
}

function tableHtml(block: Extract<DeckBlock, { kind: 'table' }>, step: Html, context: ProseContext): Html {
  const head = block.head.map((cell) => cellHtml('th', cell, context, html` scope="col"`));
  const rows = block.rows.map(
    (row) =>
      html`<tr>${row.map((cell, index) => (index === 0 ? cellHtml('th', cell, context, html` scope="row"`) : cellHtml('td', cell, context, noHtml)))}</tr>`,
  );
  const empty = block.head.every(({ children }) => children.length === 0);
  return html`<table${step}>${empty ? noHtml : html`<thead><tr>${head}</tr></thead>`}<tbody>${rows}</tbody></table>`;
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
    inlinesHtml(cell.children, context),
  );
}

export function inlinesHtml(inlines: readonly DeckInline[], context: ProseContext): Html {
  return joinHtml(inlines.map((inline) => inlineHtml(inline, context)));
}

const inlineElements = { strong: 'strong', emphasis: 'em', strike: 's' } as const;

function inlineHtml(inline: DeckInline, context: ProseContext): HtmlValue {
  switch (inline.kind) {
    case 'text':
      return inline.text;
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
      return html`<a href="${inline.href}"${title}${rel}>${inlinesHtml(inline.children, context)}</a>`;
    }
    case 'image': {
      const title = inline.title === '' ? noHtml : html` title="${inline.title}"`;
      return html`<img src="${context.image(inline.source)}" alt="${inline.alt}"${title}>`;
    }
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
  { details, sourceTitle }: Pick<ProseContext, 'details' | 'sourceTitle'>,
): Html {
  const figure = details.open(id);
  const numbers = marks.map(
    (number) => html`<a class="source-mark" href="#sources" title="${sourceTitle(number)}">[${number}]</a>`,
  );
  const status = figure.missing ? ' missing' : figure.status === 'final' ? '' : ` ${figure.status}`;
  return html`<data class="figure${status}" value="${figure.value}"><button type="button" popovertarget="${figure.target}">${text}</button></data>${numbers}`;
}

/** The element's name comes from a closed set, never from a document. */
function tag(name: string, attributes: Html, content: Html): Html {
  return html`${Html.trusted(`<${name}`)}${attributes}>${content}${Html.trusted(`</${name}>`)}`;
}
