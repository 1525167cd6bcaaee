import { type Html, html } from './html.ts';

/** What may be wider than a phone is scrolled inside its frame, by keys too: it needs a stop and a name. */
export function scrollFrame(name: string): Html {
  return html` tabindex="0" role="group" aria-label="${name}"`;
}
