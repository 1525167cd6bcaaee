/** To a hundredth: finer than any screen, and short. */
export function roundNumber(value: number): string {
  return String(Number(value.toFixed(2)));
}
