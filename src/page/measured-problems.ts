import { createProblem, type Problem } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { MeasuredFault, MeasuredSlide } from './measured-fault.ts';

/** How a page was looked at. */
export type View = 'stage' | 'phone' | 'desktop';

type Kind = MeasuredFault['kind'];

const codes = {
  overflow: 'slide-overflow',
  outside: 'slide-overflow',
  cut: 'slide-overflow',
  overlap: 'text-overlap',
  small: 'text-too-small',
} as const satisfies Record<Kind, string>;

const views: Readonly<Record<View, string>> = {
  stage: '',
  phone: ' when read on a phone (390 px)',
  desktop: ' when read by scrolling (1280 px)',
};

/** What a browser found wrong with the slides, each told once where the slide is written. */
export function measuredProblems(
  slides: readonly MeasuredSlide[],
  view: View,
  placeOf: (id: string) => Span | undefined,
): Problem[] {
  return slides.flatMap(({ id, faults }) => {
    const byCode = new Map<(typeof codes)[Kind], MeasuredFault[]>();
    for (const fault of faults)
      byCode.set(codes[fault.kind], [...(byCode.get(codes[fault.kind]) ?? []), fault]);
    return [...byCode].flatMap(([code, same]) => {
      const worst = worstOf(same);
      if (!worst) return [];
      const more = same.length > 1 ? ` and ${same.length - 1} more` : '';
      const message = `Slide "${id}"${views[view]}: ${describe(worst)}${more}.`;
      return [createProblem(code, placeOf(id), message, { hint: hintFor(worst, view) })];
    });
  });
}

/** A body that is too long explains what is cut off and covered. */
function worstOf(faults: readonly MeasuredFault[]): MeasuredFault | undefined {
  const long = faults.find(({ kind }) => kind === 'overflow');
  const lengthOf = (fault: MeasuredFault) =>
    fault.kind === 'small' ? fault.least - fault.size : 'pixels' in fault ? fault.pixels : 0;
  return long ?? [...faults].sort((a, b) => lengthOf(b) - lengthOf(a))[0];
}

function describe(fault: MeasuredFault): string {
  const text = `"${fault.text}"`;
  switch (fault.kind) {
    case 'overflow':
      return `${Math.ceil(fault.pixels)} px too much (${lines(fault.lines)}), down to ${text}`;
    case 'outside':
      return `${text} leaves the page by ${Math.ceil(fault.pixels)} px at the ${fault.side}`;
    case 'cut':
      return `${text} is cut off by ${Math.ceil(fault.pixels)} px at the ${fault.side}`;
    case 'overlap':
      return `${text} lies on "${fault.other}"`;
    case 'small':
      return `${text} is set in ${Math.floor(fault.size * 10) / 10} px; ${fault.least} px is the least`;
  }
}

function lines(count: number): string {
  return `about ${count} ${count === 1 ? 'line' : 'lines'}`;
}

function hintFor(fault: MeasuredFault, view: View): string {
  if (view !== 'stage')
    return 'Shorten what cannot break across lines: a long word, a wide table, a formula.';
  switch (fault.kind) {
    case 'overflow':
      return `Cut ${lines(fault.lines)}, move some of it to ::: handout, or split the slide with ---.`;
    case 'small':
      return 'Show less: fewer rows, shorter names, or a slide of its own.';
    default:
      return 'Shorten the text, or split the slide with ---.';
  }
}
