import type { SpeakerViewWords } from '../language/words.ts';

/**
 * Reveal's speaker view in the deck's language: its window is written by the plugin, in English, as soon as
 * it is open.
 */
export function translateSpeakerView(words: SpeakerViewWords, language: string): void {
  const open = window.open.bind(window);
  window.open = (...order) => {
    const view = open(...order);
    if (view) queueMicrotask(() => translate(view, words, language));
    return view;
  };
}

function translate({ document: page }: Window, { title, labels }: SpeakerViewWords, language: string): void {
  page.title = title;
  page.documentElement.lang = language;
  const inLanguage = (text: string) => {
    const [, name = '', rest = ''] = /^(Layout): (.*)$/.exec(text) ?? [undefined, text];
    const said = labels[name] ?? name;
    return rest === '' ? said : `${said}: ${labels[rest] ?? rest}`;
  };
  for (const label of page.querySelectorAll<HTMLElement>(
    '#connection-status, .label, .speaker-layout-label, option',
  ))
    label.textContent = inLanguage((label.textContent ?? '').replace(/\s+/g, ' ').trim());
  const layouts = page.querySelector('.speaker-layout-dropdown');
  layouts?.setAttribute('aria-label', inLanguage('Layout'));
  layouts?.addEventListener('change', () => {
    const label = page.querySelector('.speaker-layout-label');
    if (label) label.textContent = inLanguage(label.textContent ?? '');
  });
}
