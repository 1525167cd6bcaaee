/** `Gross domestic product` within a sentence: gross domestic product; `GDP`, `R&D` and `RMB` stay. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text;
}
