import { encode } from 'uqr';
import { Html, html } from '../html.ts';

/** An address as a drawing that a telephone's camera reads: dark on light in every theme. */
export interface QrCode {
  readonly address: string;
  readonly svg: Html;
}

/** Blank modules that readers need around the code. */
const QUIET = 4;

/** The most modules a side that are still read from paper at 25 mm: 57, which hold 213 characters. */
const LARGEST_VERSION = 10;

/**
 * @param address what the front matter gives as `url:`; what is no web address, or too long to be read from paper, has no code
 * @param label for who can't see it
 */
export function qrCode(address: string, label: string): QrCode | undefined {
  const trimmed = address.trim();
  if (!/^https?:\/\/[^\s/?#]/i.test(trimmed) || /\p{Surrogate}/u.test(trimmed)) return undefined;
  const encoded = trimmed.replace(/[^\x21-\x7E]/gu, encodeURIComponent);
  if (encoded.length > MOST_CHARACTERS) return undefined;
  const { data, size } = encode(encoded, { ecc: 'M', border: 0, maxVersion: LARGEST_VERSION });
  const side = size + 2 * QUIET;
  return {
    address: trimmed,
    svg: html`<svg class="qr-code" role="img" aria-label="${label}" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}h-${side}z"/><path fill="#000" d="${Html.trusted(darkRuns(data))}"/></svg>`,
  };
}

/** Of the largest version, with a medium part of it for what is smudged. */
const MOST_CHARACTERS = 213;

/** Each run of dark modules in a row is one rectangle. */
function darkRuns(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(({ 0: run, index }) => `M${index + QUIET} ${y + QUIET}h${run.length}v1h-${run.length}z`),
    )
    .join('');
}
