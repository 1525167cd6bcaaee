import type { Figure } from '../figure/figure.ts';
import { barsProblems } from '../problem/bars-problems.ts';
import { chartProblems } from '../problem/chart-problems.ts';
import { comparisonProblems } from '../problem/comparison-problems.ts';
import { expressionProblems } from '../problem/expression-problems.ts';
import type { Problem } from '../problem/problem.ts';
import { shareProblems } from '../problem/share-problems.ts';
import type { Span } from '../problem/span.ts';
import type { BoundSlide } from './bound-slide.ts';
import type { Swap } from './find-swap.ts';
import { handoutFigures, notesFigures, slideFigures } from './walk-figures.ts';

/** What data does not carry of a deck that it is put under. */
export interface DataGaps {
  /** Looked up, and not found. */
  readonly lacking: readonly Gap[];
  /** Charts and comparisons that are not drawn with it. */
  readonly refused: readonly Gap[];
  /** What the data itself says it lacks, and why. */
  readonly missing: readonly Gap[];
}

export interface Gap {
  readonly what: string;
  /** Ids, in their order; `title` for the front matter. Empty where no slide is at fault. */
  readonly slides: readonly string[];
}

const refusals = { ...comparisonProblems, ...chartProblems, ...barsProblems, ...shareProblems };

/**
 * @param places of slides by id, the title's among them
 */
export function describeGaps(
  { about }: Swap,
  slides: readonly BoundSlide[],
  problems: readonly Problem[],
  places: ReadonlyMap<string, Span>,
): DataGaps {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const named = (kinds: object) =>
    gather(
      errors
        .filter(({ code }) => Object.hasOwn(kinds, code))
        .map(({ message, span }) => ({ what: message.replace(/\.$/, ''), slide: slideAt(span, places) })),
    );
  const stated = slides.flatMap((slide) =>
    [...slideFigures(slide), ...handoutFigures(slide), ...notesFigures(slide)].flatMap((figure) => {
      const isOther = about === undefined || figure.facts.some(({ entity }) => entity === about);
      const what = isOther ? describeMissing(figure) : undefined;
      return what === undefined ? [] : [{ what, slide: slide.draft.id }];
    }),
  );
  return { lacking: named(expressionProblems), refused: named(refusals), missing: gather(stated) };
}

/** `Core digital industries, Hefei, 2023: not available (No bulletin was found)` */
function describeMissing({ missing, facts: [fact] }: Figure): string | undefined {
  if (!missing || !fact) return undefined;
  const { metric, entity, period, reason } = fact;
  const what = [metric, entity, ...(period === undefined ? [] : [period])].join(', ');
  return `${what}: ${missing.replace('-', ' ')}${reason === undefined ? '' : ` (${reason})`}`;
}

/** The slide that begins last before a place. */
function slideAt(span: Span | undefined, places: ReadonlyMap<string, Span>): string | undefined {
  if (!span) return undefined;
  const before = [...places].filter(([, { file, start }]) => file === span.file && start <= span.start);
  return before.reduce<readonly [string, Span] | undefined>(
    (last, one) => (last && last[1].start > one[1].start ? last : one),
    undefined,
  )?.[0];
}

function gather(found: readonly { readonly what: string; readonly slide: string | undefined }[]): Gap[] {
  const slidesOf = new Map<string, Set<string>>();
  for (const { what, slide } of found) {
    const slides = slidesOf.get(what) ?? new Set();
    slidesOf.set(what, slide === undefined ? slides : slides.add(slide));
  }
  return [...slidesOf].map(([what, slides]) => ({ what, slides: [...slides] }));
}
