import type { Deck, Lineage } from '../deck/deck.ts';
import { formatDate } from '../figure/format-date.ts';
import { isChinese } from '../language/is-chinese.ts';
import { describeChanges } from '../language/lineage-sentences.ts';
import type { TextKey } from '../outline/settings.ts';
import { type Html, html, noHtml } from './html.ts';
import { plainInlines } from './plain-inlines.ts';
import type { SetText } from './set-text.ts';

/**
 * What a remix was made from, by whom, under which licence, and what was changed; a line for each base. What was left
 * out is counted, not named: a public deck has nothing of it.
 */
export function lineageLines({ lineage = [], language }: Deck, setText: SetText): readonly Html[] {
  return lineage.map((base) => lineOf(base, language, setText));
}

function lineOf(base: Lineage, language: string, setText: SetText): Html {
  const text = (key: TextKey) => plainInlines(base.texts[key] ?? []).trim();
  const chinese = isChinese(language);
  const version = text('version');
  const about = [
    text('author'),
    text('organisation'),
    version === '' ? '' : `${chinese ? '版本' : 'version'} ${version}`,
    base.date === undefined ? '' : formatDate(base.date, language),
    text('licence'),
  ].filter((part) => part !== '');
  const { kept, replaced, added, dropped, reordered } = base.changes;
  const changes = describeChanges(
    {
      kept: kept.length,
      replaced: replaced.length,
      added: added.length,
      dropped: dropped.length,
      reordered,
    },
    language,
  );
  const [open, close] = chinese ? ['（', '）'] : [' (', ')'];
  const behind = about.length === 0 ? '' : `${open}${about.join(chinese ? '，' : ', ')}${close}`;
  const url = text('url');
  const title = html`<b>${text('title')}</b>`;
  const named = /^https?:\/\//.test(url)
    ? html`<a href="${url}" rel="noopener noreferrer" target="_blank">${title}</a>`
    : title;
  const rest = `${behind}${chinese ? '：' : ': '}${changes}`;
  return html`${text('title') === '' ? noHtml : named}${setText(rest)}`;
}
