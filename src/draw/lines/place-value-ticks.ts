import { LINE_HEIGHT } from './line-height.ts';

/** Which labels of a value axis are shown, by index: all, or evenly fewer where they would touch. */
export function placeValueTicks(count: number, height: number, textSize: number): number[] {
  const pitch = height / Math.max(1, count - 1);
  const steps = Array.from({ length: Math.max(1, count - 1) }, (_, index) => index + 1);
  const wide = steps.filter((step) => step * pitch >= LINE_HEIGHT * textSize);
  // Both ends are named where that takes no more than one step more.
  const [least = count - 1] = wide;
  const step = wide.find((known) => (count - 1) % known === 0 && known <= 2 * least) ?? least;
  return Array.from({ length: count }, (_, index) => index).filter((index) => index % step === 0);
}
