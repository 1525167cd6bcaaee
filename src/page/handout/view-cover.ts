import type { Deck } from '../../deck/deck.ts';
import { formatDate } from '../../figure/format-date.ts';
import type { Words } from '../../language/words.ts';
import type { TextKey } from '../../outline/settings.ts';
import { type Part, partOf } from '../divide-body.ts';
import { type Html, html } from '../html.ts';
import { lineageLines } from '../lineage-lines.ts';
import { plainInlines } from '../plain-inlines.ts';
import { inlinesHtml, type ProseContext } from '../prose-html.ts';

import { qrCode } from './qr-code.ts';

/** The first page: what this is, whose, for whom, and where the live deck is. */
export interface CoverView {
  readonly occasion: Part;
  readonly title: Part;
  readonly subtitle: Part;
  readonly marking: Part;
  readonly draft: string;
  readonly logo: boolean;
  readonly rows: readonly { readonly name: string; readonly value: Part }[];
  readonly url: string;
  /** Empty where the address has none. */
  readonly qr: Part;
  readonly isLink: boolean;
}

function joinLines(lines: readonly Html[]): Part {
  return lines.length === 0 ? '' : html`${lines.map((line) => html`<span class="lineage">${line}</span>`)}`;
}

export function viewCover(deck: Deck, words: Words, prose: ProseContext): CoverView {
  const text = (key: TextKey): Part => partOf(inlinesHtml(deck.texts[key] ?? [], prose));
  const url = plainInlines(deck.texts.url ?? []).trim();
  const rows = [
    { name: words.handout.author, value: text('author') },
    { name: words.handout.organisation, value: text('organisation') },
    {
      name: words.handout.date,
      value:
        deck.date === undefined
          ? ('' as const)
          : html`<time datetime="${deck.date}">${formatDate(deck.date, deck.language)}</time>`,
    },
    { name: words.handout.version, value: text('version') },
    { name: words.handout.contact, value: text('contact') },
    { name: words.handout.licence, value: text('licence') },
    { name: words.madeFrom, value: joinLines(lineageLines(deck, prose.setSmallText)) },
  ];
  return {
    occasion: text('occasion'),
    title: text('title'),
    subtitle: text('subtitle'),
    marking: text('marking'),
    draft: deck.draft ? words.draft : '',
    logo: deck.logo !== undefined,
    rows: rows.filter(({ value }) => value !== ''),
    url,
    qr: qrCode(url, words.handout.liveDeck)?.svg ?? '',
    isLink: /^https?:\/\//.test(url),
  };
}
