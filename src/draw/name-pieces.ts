/** Han may part anywhere but beside punctuation; other words stay whole. A space that does not break belongs to its word. */
const HAN = /[\p{Ps}\p{Pi}]*\p{Script=Han}[\p{Po}\p{Pe}\p{Pf}]*/u;
/** What opens before Han belongs to them. */
const WORD = /(?:(?![\p{Ps}\p{Pi}]+\p{Script=Han})[^\p{Script=Han}\s]|\u00A0)+[^\S\u00A0]*/u;
const PIECES = new RegExp(`${HAN.source}|${WORD.source}|\\s+`, 'gu');

/** What a name may be parted into, each with the space behind it. */
export function namePieces(name: string): string[] {
  return name.match(PIECES) ?? [];
}
