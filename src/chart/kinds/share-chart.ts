import { wordsFor } from '../../language/words.ts';
import { planBarsDrawing } from '../bars/plan-bars-drawing.ts';
import type { BarPart, SeriesTone, Tone } from '../bars-drawing.ts';
import type { ChartKind } from '../chart-kind.ts';
import { describeParts } from '../describe-parts.ts';
import { drawnStatus } from '../drawn-status.ts';
import { explainMarks, markOf } from '../explain-marks.ts';
import { readPartsOfWhole } from '../read-parts-of-whole.ts';

const MOST_PARTS = 6;

/** One bar of a hundred, and its parts: what a pie would show, read along a line. */
export const shareChart: ChartKind = {
  keys: ['figure', 'parts', 'metric', 'entity', 'period', 'source', 'of', 'whole'],
  plan(block, context) {
    const read = readPartsOfWhole(block, MOST_PARTS, context);
    if (!read) return undefined;
    const words = wordsFor(context.language);
    const { shares, full } = read;
    const { labels, ...described } = describeParts(read, words.share, context.language);
    let at = 0;
    const parts = shares.map(({ fraction, line }, index): BarPart => {
      const from = at;
      at += fraction * 100;
      const mark = line.found && markOf(line.found);
      return {
        form: 'bar',
        from,
        to: at,
        tone: toneOf(index, shares.length),
        status: line.found ? drawnStatus(line.found) : 'final',
        text: [line.figure.text, mark].filter((text) => text !== undefined).join('\u00A0'),
      };
    });
    const rest: BarPart = { form: 'bar', from: at, to: 100, tone: 'pale', status: 'final', text: '' };
    const key = parts.map(({ tone, form }, index) => ({ label: labels[index] ?? '', tone, form }));
    return {
      ...described,
      drawing: planBarsDrawing(
        {
          // Rounded parts may add up to a little more.
          scale: { least: 0, most: Math.max(100, at) },
          rows: [
            {
              label: '',
              highlighted: false,
              lanes: [{ parts: full ? parts : [...parts, rest], before: '', after: '', highlighted: false }],
            },
          ],
          key: full ? key : [...key, { label: words.rest, tone: rest.tone, form: rest.form }],
        },
        context,
      ),
      remarks: explainMarks(
        shares.flatMap(({ line }) => line.found ?? []),
        context,
      ),
    };
  },
};

/** A single share stands out from the rest; several are told apart. */
function toneOf(index: number, count: number): Tone {
  return count === 1 ? 'highlight' : (((index % 6) + 1) as SeriesTone);
}
