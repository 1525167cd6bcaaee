import { type Html, html } from './html.ts';

export interface MarkContext {
  readonly sourceTitle: (number: number) => string;
  /** Where it stands in the deck. */
  readonly sourceAddress: (number: number) => string;
}

/** The numbers of sources, each a link to its source: `[1]`. */
export function sourceMarks(
  numbers: readonly number[],
  { sourceTitle, sourceAddress }: MarkContext,
): readonly Html[] {
  return numbers.map(
    (number) =>
      html`<a class="source-mark" href="${sourceAddress(number)}" title="${sourceTitle(number)}">[${number}]</a>`,
  );
}
