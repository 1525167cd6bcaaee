import { arrangeDeck } from './deck/arrange-deck.ts';
import { bindOutline } from './deck/bind-outline.ts';
import { cutSlides } from './deck/cut-slides.ts';
import { divideSlides } from './deck/divide-slides.ts';
import { type Variant, varySlides } from './deck/vary-slides.ts';
import type { OutputFile } from './page/output-file.ts';
import type { PageTools } from './page/page-tools.ts';
import { renderOutputs } from './page/render-outputs.ts';
import { dropFollowUps } from './problem/drop-follow-ups.ts';
import { createProblem, type Problem, type Report, sortProblems } from './problem/problem.ts';
import type { Span } from './problem/span.ts';
import type { OutputKind } from './project/output-kinds.ts';
import type { Config } from './project/parse-config.ts';
import { parseProject } from './project/parse-project.ts';
import type { Project } from './project/project.ts';

/** What a build makes: nothing is written. Where there is an error, there are no files. */
export interface Build {
  readonly files: readonly OutputFile[];
  readonly problems: readonly Problem[];
}

export interface BuildOptions extends Variant {
  readonly outputs: readonly OutputKind[];
  /** Warnings count as errors. */
  readonly strict?: boolean;
  /** For outlines that name none. */
  readonly theme?: Config['theme'];
}

/**
 * The whole way:
 *
 *     read → parse → divide → vary → bind → cut → arrange → render → deliver
 *     Project   Outline,  SlideDraft[]    BoundSlide[]    Deck    OutputFile[]
 *               Metrics
 *
 * Reading and delivering are the machine's (`node/`); all between is here, and pure.
 */
export async function build(project: Project, options: BuildOptions, tools: PageTools): Promise<Build> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);

  const source = parseProject(project, options.theme, tools.runWithin, report);
  if (!source) return { files: [], problems: sortProblems(dropFollowUps(problems)) };
  const drafts = divideSlides(source.outline, source.originOf, report);
  checkLength(drafts.length, source.outline.settings.span, report);
  const varied = varySlides(drafts, options, report);
  const bound = bindOutline(source, varied, report);
  const shown = { ...bound, slides: cutSlides(bound.slides, report) };
  const { outputs } = options;
  const decks = {
    public: outputs.some((kind) => kind !== 'presenter') ? arrangeDeck(shown, 'public') : undefined,
    speaker: outputs.includes('presenter') ? arrangeDeck(shown, 'speaker') : undefined,
  };
  const files = await renderOutputs(decks, outputs, {
    project,
    images: bound.images,
    outline: source.outline.file,
    theme: source.theme,
    tools,
    report,
  });

  const found = sortProblems(dropFollowUps(problems));
  const failed = found.some(({ severity }) => severity === 'error' || options.strict === true);
  return { files: failed ? [] : files, problems: found };
}

const MOST_SLIDES = 10_000;

function checkLength(slides: number, span: Span, report: Report): void {
  if (slides === 0) report(createProblem('empty-deck', span, 'This outline holds no slide.'));
  if (slides > MOST_SLIDES)
    report(createProblem('too-large', span, `The deck has ${slides} slides; 10,000 is the limit.`));
}
