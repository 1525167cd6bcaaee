import type { DeckBlock } from '../deck/deck.ts';
import { findAttribution } from './find-attribution.ts';
import { type Html, html, noHtml } from './html.ts';
import { blocksHtml, inlinesHtml, type ProseContext } from './prose-html.ts';
import { stepClasses } from './step-attributes.ts';

/** A quotation, for a template: `<figure{{attributes}}>`. */
export interface QuoteView {
  readonly attributes: Html;
  readonly quote: Html;
  /** Who said it, with its dash as written; '' where the outline does not say. */
  readonly attribution: Html | '';
}

type Quote = Extract<DeckBlock, { kind: 'quote' }>;

export function viewQuote({ blocks, step }: Quote, prose: ProseContext): QuoteView {
  const { said, by } = findAttribution(blocks);
  return {
    attributes: stepClasses(step, 'quotation'),
    quote: blocksHtml(said, prose),
    attribution: by ? inlinesHtml(by, prose) : '',
  };
}

export function quoteHtml({ attributes, quote, attribution }: QuoteView): Html {
  const by = attribution === '' ? noHtml : html`<figcaption class="attribution">${attribution}</figcaption>`;
  return html`<figure${attributes}><blockquote>${quote}</blockquote>${by}</figure>`;
}
