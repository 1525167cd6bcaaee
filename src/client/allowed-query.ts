/**
 * Reveal.js lets the address override every one of its settings. Only these may pass: what a presenter
 * turns on by hand, and in the presenter's file what the speaker view opens its frames with.
 */
const forEveryone = /^(view|print-pdf|controls|progress|slideNumber|transition)(=[\w-]*)?$/;
const forSpeakerView: ReadonlySet<string> = new Set([
  'receiver',
  'history=false',
  'autoSlide=0',
  'backgroundTransition=none',
  'postMessageEvents=true',
]);

/** The part of an address's query that may reach Reveal.js, which reads `a=b=c=d` as two settings. */
export function allowedQuery(search: string, presenter: boolean): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => forEveryone.test(pair) || (presenter && forSpeakerView.has(pair)));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
