import type { Build } from '../../pipeline.ts';

type Cut = NonNullable<Build['cut']>;

/**
 * What a cut left out, and how long the talk is expected to take.
 *
 * @param isLong with headlines, each on a line of its own
 */
export function formatCut(cut: Cut, folder: string, isLong: boolean): string {
  const { slides, of, seconds, wholeSeconds, leftOut } = cut;
  const whole = wholeSeconds === seconds ? '' : ` of ${minutesOf(wholeSeconds)}`;
  const head = `${folder}: ${minutesOf(seconds)}${whole}, ${slides} of ${of} ${of === 1 ? 'slide' : 'slides'}`;
  if (leftOut.length === 0) return `${head}\n`;
  if (!isLong) return `${head}; left out: ${leftOut.map(({ id }) => id).join(', ')}\n`;
  return `${head}; left out:\n${leftOut.map(({ id, headline }) => `  ${id}  ${headline}\n`).join('')}`;
}

/** 6m05s, 45s */
function minutesOf(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  return minutes === 0 ? `${whole}s` : `${minutes}m${String(whole % 60).padStart(2, '0')}s`;
}
