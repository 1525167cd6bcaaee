import type { ExpectedLabels } from './label-kind.ts';
import type { MeasuredText } from './measured-chart.ts';

/** An axis of fewer labels says nothing of its scale. */
const LEAST_TICKS = 2;

/** Labels that are not on the chart, and texts on it that none of the labels has. */
export function findMissing(
  texts: readonly MeasuredText[],
  { all, axes, spare = [] }: ExpectedLabels,
): string[] {
  const left: (string | undefined)[] = texts.map(({ text }) => plain(text));
  const take = (label: string): boolean => {
    const run = findRun(left, label);
    if (!run) return false;
    left.fill(undefined, ...run);
    return true;
  };
  // The longest first, and full forms before shorter ones: a short text may be a part of another label.
  const labels = all.map((forms) => forms.map(plain)).sort(([a = ''], [b = '']) => b.length - a.length);
  const shortened = labels.filter(([full = '']) => !take(full));
  const missing = shortened
    .filter(([, ...forms]) => !forms.some(take))
    .map(([full]) => `"${full}" is not there`);
  const bare = axes.flatMap((ticks) => {
    const shown = ticks.map(plain).filter(take).length;
    return shown < LEAST_TICKS ? [`an axis has ${shown} of ${ticks.length} labels`] : [];
  });
  for (const text of spare.map(plain)) take(text);
  const unknown = left.flatMap((text) => (text === undefined ? [] : [`"${text}" is no label of this chart`]));
  return [...missing, ...bare, ...unknown];
}

/** Rows of a label are drawn one after another. */
function findRun(
  texts: readonly (string | undefined)[],
  label: string,
): [from: number, to: number] | undefined {
  for (let from = 0; from < texts.length; from++) {
    let joined = '';
    for (let to = from; to < texts.length && texts[to] !== undefined && label.startsWith(joined); to++) {
      joined += texts[to];
      if (joined === label) return [from, to + 1];
    }
  }
  return undefined;
}

/** Without spaces, which end rows, and hyphens, which may have been put there. */
function plain(text: string): string {
  return text.replace(/[\s-]/gu, '');
}
