/**
 * Reveal.js lets the address override every one of its settings. Only these may pass: what a presenter
 * turns on by hand, and in the presenter's file what the speaker view opens its frames with.
 */
const forEveryone = new Set(['view', 'print-pdf', 'controls', 'progress', 'slideNumber', 'transition']);
const forSpeakerView: ReadonlyMap<string, string> = new Map([
  ['receiver', ''],
  ['history', 'false'],
  ['autoSlide', '0'],
  ['backgroundTransition', 'none'],
  ['postMessageEvents', 'true'],
]);

/** The part of an address's query that may reach Reveal.js. */
export function allowedQuery(search: string, presenter: boolean): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return (
        (forEveryone.has(name) && /^[\w-]*$/.test(value)) || (presenter && forSpeakerView.get(name) === value)
      );
    });
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
