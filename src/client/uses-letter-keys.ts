/** Single letters get in the way of who dictates to the machine; they can be turned off. */
export function usesLetterKeys(): boolean {
  return !document.documentElement.classList.contains('no-letter-keys');
}
