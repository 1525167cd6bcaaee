import { createProblem, type Problem, sortProblems } from '../../problem/problem.ts';
import { compareAttributes } from './compare-attributes.ts';
import { compareCharts } from './compare-charts.ts';
import { compareFigures, toldInFrontMatter, toldOnSlide } from './compare-figures.ts';
import { compareFrontMatter } from './compare-front-matter.ts';
import { compareSlideLists } from './compare-slide-lists.ts';
import type { Drift } from './drift.ts';
import type { Edition } from './edition.ts';
import { matchSlides } from './match-slides.ts';

/**
 * Two editions of a deck → what they do not share.
 *
 * @param isChecked problems have their places in editions that are
 */
export function compareLanguages(
  first: Edition,
  other: Edition,
  isChecked: (edition: Edition) => boolean,
): Problem[] {
  const match = matchSlides(first.division.slides, other.division.slides);
  const drifts = [
    ...compareFrontMatter(first, other),
    ...compareFigures('The front matter', toldInFrontMatter(first), toldInFrontMatter(other)),
    ...compareSlideLists(first, other, match),
    ...compareAttributes(first, other, match),
    ...compareContents(first, other),
  ];
  return sortProblems(onePerPlace(drifts.map((drift) => toProblem(drift, isChecked))));
}

/** By id: slides of `each=` are as many as there are entities. */
function compareContents(first: Edition, other: Edition): Drift[] {
  const there = new Map(other.slides.map((slide) => [slide.draft.id, slide]));
  return first.slides.flatMap((slide) => {
    const same = there.get(slide.draft.id);
    if (!same) return [];
    const what = `The slide "${slide.draft.id}"`;
    return [
      ...compareFigures(what, toldOnSlide(first, slide), toldOnSlide(other, same)),
      ...compareCharts(slide.draft.id, { edition: first, slide }, { edition: other, slide: same }),
    ];
  });
}

function toProblem(
  { code, message, hint, places }: Drift,
  isChecked: (edition: Edition) => boolean,
): Problem {
  const [near, far] = isChecked(places[0].edition) ? places : [places[1], places[0]];
  return createProblem(code, near.span, message, {
    hint,
    related: { span: far.span, message: far.label },
  });
}

/** Of slides for each entity, what is written once is said once. */
function onePerPlace(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, message, span, related }) => {
    const places = [span, related?.span].map((place) => `${place?.file.path}\0${place?.start}`);
    const key = code === 'figure-drift' || code === 'chart-drift' ? [code, ...places].join('\0') : message;
    return !seen.has(key) && seen.add(key);
  });
}
