import { type Html, html, noHtml } from './html.ts';

/** A quotation, for a template: `<figure{{attributes}}>`. */
export interface QuoteView {
  readonly attributes: Html;
  readonly quote: Html;
  /** Who said it, with its dash as written; '' where the outline does not say. */
  readonly attribution: Html | '';
}

export function quoteHtml({ attributes, quote, attribution }: QuoteView): Html {
  const by = attribution === '' ? noHtml : html`<figcaption class="attribution">${attribution}</figcaption>`;
  return html`<figure${attributes}><blockquote>${quote}</blockquote>${by}</figure>`;
}
