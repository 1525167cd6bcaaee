import { checkBase } from './deck/check-base.ts';
import { divideSlides } from './deck/divide-slides.ts';
import type { Division } from './deck/division.ts';
import type { PageTools } from './page/page-tools.ts';
import { openTemplates, type TemplateSet } from './page/templates.ts';
import { createProblem, type Problem, type Report } from './problem/problem.ts';
import type { Config } from './project/parse-config.ts';
import { parseProject, type Source } from './project/parse-project.ts';
import type { Project } from './project/project.ts';

/** A deck as far as all its variants are the same: read, parsed, divided. */
export interface ReadDeck {
  /** Nothing where the outline can't be read. */
  readonly content: { readonly source: Source; readonly division: Division } | undefined;
  readonly templates: TemplateSet;
  readonly problems: readonly Problem[];
}

/** @param theme for outlines that name none */
export function readDeck(
  project: Project,
  theme: Config['theme'],
  { runWithin, digest }: Pick<PageTools, 'runWithin' | 'digest'>,
): ReadDeck {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const source = parseProject(project, theme, runWithin, report);
  const division = source && divideSlides(source.outline, source.originOf, report);
  if (source && division) {
    checkLength(division, report);
    checkPlaces(division, report);
    readAll(division, source);
    checkBase(division, project.files, digest, report);
  }
  return {
    content: source && division && { source, division },
    templates: openTemplates(project.kit.templates),
    problems,
  };
}

/** Also the metrics of outlines without a slide of their own: nothing is left to be read for the first variant. */
function readAll({ outline, base }: Division, source: Source): void {
  source.originOf(outline);
  if (base) readAll(base, source);
}

const MOST_SLIDES = 10_000;

function checkLength({ outline, slides: { length } }: Division, report: Report): void {
  const { span } = outline.settings;
  // What a base would bring that can't be read is not missed a second time.
  if (length === 0 && hasBases(outline))
    report(createProblem('empty-deck', span, 'This outline holds no slide.'));
  if (length > MOST_SLIDES)
    report(createProblem('too-large', span, `The deck has ${length} slides; 10,000 is the limit.`));
}

function hasBases({ base, settings }: Division['outline']): boolean {
  return base ? hasBases(base) : !settings.given.has('remix');
}

/** Where a deck is no remix, its slides stand as they are written. */
function checkPlaces({ outline, slides }: Division, report: Report): void {
  if (outline.settings.given.has('remix')) return;
  for (const { attributes, origin } of slides) {
    const { after } = attributes;
    if (!after || origin.outline.settings.given.has('remix')) continue;
    const hint = 'Put the slide where it is to stand.';
    report(createProblem('not-applied', after.span, '"after" says where a slide goes in a remix.', { hint }));
  }
}
