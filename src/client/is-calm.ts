/** Whether nothing is to move: set when the deck starts, as the system asks, and changed with key M. */
export function isCalm(): boolean {
  return document.documentElement.classList.contains('calm');
}
