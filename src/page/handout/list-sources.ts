import { formatDate } from '../../figure/format-date.ts';
import { sourceText } from '../figure-details.ts';
import { type HtmlValue, html } from '../html.ts';
import type { HandoutContext } from './handout-context.ts';

/** What `partials/handout-sources.hbs` receives. */
export interface SourcesView {
  readonly title: string;
  readonly sources: readonly SourceView[];
}

interface SourceView {
  /** `source.1`: marks lead there. */
  readonly id: string;
  readonly number: number;
  readonly title: HtmlValue;
  /** Producer, date, kind, place in it, when it was seen. */
  readonly about: HtmlValue;
  readonly link: HtmlValue;
}

/** Every source of the deck by its number: what slides and handout text cite. */
export function listSources({ deck, prose }: HandoutContext): SourcesView | undefined {
  const { words, setSmallText } = prose;
  if (deck.sources.length === 0) return undefined;
  const sources = deck.sources.map((source): SourceView => {
    const { number, title, url, accessed, locator, ...rest } = source;
    const seen = accessed && `${words.accessed} ${formatDate(accessed, deck.language)}`;
    const about = [sourceText({ ...rest, title: undefined }, words, deck.language), locator, seen];
    return {
      id: `source.${number}`,
      number,
      title: setSmallText(title),
      about: setSmallText(about.filter((text) => text !== undefined).join(words.separator)),
      link: url === undefined ? '' : html`<a href="${url}">${breakable(url)}</a>`,
    };
  });
  return { title: words.sources, sources };
}

/** Printed in full, an address breaks before its marks, not within words. */
function breakable(url: string): readonly HtmlValue[] {
  return url.split(/(?=[/?#&=._~-])(?<!\/)/).map((part, index) => (index === 0 ? part : html`<wbr>${part}`));
}
