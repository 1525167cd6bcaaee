import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { BoundSlide } from './bound-slide.ts';
import { choosePassages, leastOf, longestOf } from './choose-passages.ts';
import { gatherPassages } from './gather-passages.ts';
import type { Passage } from './passage.ts';

interface TimeLimit {
  readonly minutes: number;
  /** The deck's, BCP 47. */
  readonly language: string;
  /** The front matter. */
  readonly span: Span;
}

/** Slides → those that the time allows and the argument needs; all of them where it needs more. */
export function cutToTime(
  slides: readonly BoundSlide[],
  { minutes, language, span }: TimeLimit,
  report: Report,
): readonly BoundSlide[] {
  const passages = gatherPassages(slides, language);
  const chosen = choosePassages(passages, minutes * 60);
  if (!chosen) {
    report(createCannotCut(passages, minutes, span));
    return slides;
  }
  const ids = new Set([...chosen.kept].flatMap((passage) => passage.ids));
  return slides.filter(({ draft }) => ids.has(draft.id));
}

function createCannotCut(passages: readonly Passage[], minutes: number, span: Span) {
  const { kept, seconds } = leastOf(passages);
  let shortest = Math.max(minutes, Math.floor(seconds / 66));
  while (longestOf(shortest * 60) < seconds) shortest += 1;
  const held = [...kept].sort((a, b) => passages.indexOf(a) - passages.indexOf(b));
  const reasonOf = ({ isSoWhat, opens, priority, supports }: Passage) => {
    if (isSoWhat) return 'so-what';
    if (opens) return 'section';
    const isEvidence = held.some(({ ids }) => ids.some((id) => supports.includes(id)));
    return priority > 1 && isEvidence ? 'evidence' : `priority=${priority}`;
  };
  const list = held.map((one) => `${one.ids[0]} (${reasonOf(one)}, ${one.seconds}s)`).join(', ');
  return createProblem(
    'cannot-cut',
    span,
    `In ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} the argument cannot be kept whole; the shortest time is ${shortest} minutes.`,
    { hint: `These hold it: ${list}.` },
  );
}
