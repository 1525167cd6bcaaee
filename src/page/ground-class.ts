import { readColour } from '../theme/colour.ts';

/** Of a slide with a background of its own: the class that Reveal.js would give it on the stage. */
export function groundClass(background: string): string {
  const colour = background === '' ? undefined : readColour(background);
  if (!colour || colour.alpha === 0) return '';
  const brightness = 255 * (colour.r * 0.299 + colour.g * 0.587 + colour.b * 0.114);
  return brightness < 128 ? 'has-dark-background' : 'has-light-background';
}
