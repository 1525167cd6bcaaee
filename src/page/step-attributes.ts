import { type Html, html, noHtml } from './html.ts';

/** Attributes of an element that comes with a step, from 1; none where it is there at once, or has come. */
export function stepAttributes(step: number | undefined): Html {
  return step === undefined || step < 1 ? noHtml : html` class="fragment" data-fragment-index="${step - 1}"`;
}

/** The same for an element that has classes of its own. */
export function stepClasses(step: number | undefined, classes: string): Html {
  if (classes === '') return stepAttributes(step);
  return step === undefined || step < 1
    ? html` class="${classes}"`
    : html` class="${classes} fragment" data-fragment-index="${step - 1}"`;
}
