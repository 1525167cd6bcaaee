import type { MetricKind } from '../metrics/metrics.ts';

/** Why a value that is no number is not drawn or calculated with, and what to do instead. */
export function refuseWord(
  name: string,
  kind: MetricKind | undefined,
  printed: string,
): { readonly message: string; readonly hint: string } {
  switch (kind) {
    case 'ordinal':
      return {
        message: `${name} is no number but a word on a scale, "${printed}": words have no length, sum or average.`,
        hint: 'Set them side by side as words: `chart matrix`.',
      };
    case 'date':
      return {
        message: `${name} is no number but a date, "${printed}".`,
        hint: 'Put it on a line of time: `chart timeline`.',
      };
    default:
      return {
        message: `${name} is no number: "${printed}".`,
        hint: 'Say it in a sentence, or set it beside others: `chart matrix`.',
      };
  }
}
