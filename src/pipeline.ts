import { arrangeDeck, type BoundOutline } from './deck/arrange-deck.ts';
import { bindOutline } from './deck/bind-outline.ts';
import { cutSlides } from './deck/cut-slides.ts';
import { type Cut, describeCut } from './deck/describe-cut.ts';
import { type DataGaps, describeGaps } from './deck/describe-gaps.ts';
import { findSwap } from './deck/find-swap.ts';
import type { Edition } from './deck/languages/edition.ts';
import { varySlides } from './deck/vary-slides.ts';
import { withoutLeftOut } from './deck/without-left-out.ts';
import { type ChartFormat, chooseCharts } from './page/export/choose-charts.ts';
import { exportCharts } from './page/export/export-charts.ts';
import type { ExportTools } from './page/export/export-tools.ts';
import { fitDecks } from './page/fit-decks.ts';
import type { OutputFile } from './page/output-file.ts';
import { openPageFonts } from './page/page-fonts.ts';
import type { PageTools } from './page/page-tools.ts';
import type { PrintOrder } from './page/print-order.ts';
import { needsDeck, type OutputOptions, renderOutputs } from './page/render-outputs.ts';
import { bindTemplates } from './page/templates.ts';
import { dropFollowUps } from './problem/drop-follow-ups.ts';
import { type Problem, type Report, sortProblems } from './problem/problem.ts';
import type { Span } from './problem/span.ts';
import type { TextFile } from './problem/text-file.ts';
import { isCut } from './project/is-cut.ts';
import type { Config } from './project/parse-config.ts';
import type { Project } from './project/project.ts';
import type { Variant } from './project/variant.ts';
import { type ReadDeck, readDeck } from './read-deck.ts';

/** What a build makes: nothing is written. Where there is an error, there are no files. */
export interface Build {
  readonly files: readonly OutputFile[];
  /** Pages that a browser is to make PDFs of. */
  readonly prints: readonly PrintOrder[];
  readonly problems: readonly Problem[];
  /** Where slides are written, by id; the title slide in the front matter. */
  readonly places: ReadonlyMap<string, Span>;
  /** What an audience or a time left out, and how long the talk takes. */
  readonly cut?: Cut | undefined;
  /** What the deck's other languages are compared with; nothing where there is an error. */
  readonly edition?: Edition | undefined;
  /** What data lacks that the deck was not written for. */
  readonly gaps?: DataGaps | undefined;
}

export interface ArrangeOptions extends Variant {
  /** Warnings count as errors. */
  readonly strict?: boolean;
  /** For outlines that name none. */
  readonly theme?: Config['theme'];
}

export interface BuildOptions extends ArrangeOptions, OutputOptions {
  /** Told of a page to print while others are still rendered, if nothing is wrong so far. */
  readonly announce?: (order: PrintOrder) => void;
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
  return buildVariant(readDeck(project, options.theme, tools), project, options, tools);
}

/**
 * The way from `vary` on: what a deck's variants have in common is read once.
 *
 * @param project where images are read
 */
export async function buildVariant(
  deck: ReadDeck,
  project: Project,
  options: BuildOptions,
  tools: PageTools,
): Promise<Build> {
  const problems = [...deck.problems];
  const report = (problem: Problem) => problems.push(problem);
  const bound = bindVariant(deck, project, options, report);
  if (!bound)
    return { files: [], prints: [], problems: judge(problems, options).problems, places: new Map() };
  const arranged = {
    public: needsDeck(options, 'public') ? arrangeDeck(bound, 'public') : undefined,
    speaker: needsDeck(options, 'speaker') ? arrangeDeck(bound, 'speaker') : undefined,
  };
  const { images, theme } = bound;
  const places = placesOf(bound);
  const decks = await fitDecks(arranged, { theme, tools, places, report });
  const { files, prints } = await renderOutputs(decks, options, {
    project,
    templates: bindTemplates(deck.templates, report),
    images,
    written: writtenIn(bound),
    theme,
    tools,
    announce(order) {
      if (!judge(problems, options).failed) options.announce?.(order);
    },
    report,
  });
  const judged = judge(problems, options);
  const made = judged.failed ? { files: [], prints: [] } : { files, prints };
  const isWhole = !judged.problems.some(({ severity }) => severity === 'error');
  const edition = isWhole ? bound.edition : undefined;
  const gaps = bound.swap && describeGaps(bound.swap, bound.slides, judged.problems, places);
  return { ...made, problems: judged.problems, places, cut: bound.cut, edition, gaps };
}

export interface ChartExportOptions extends ArrangeOptions {
  /** Numbers of figures, ids of charts or slides; none for all. */
  readonly names: readonly string[];
  readonly formats: readonly ChartFormat[];
  /** Of PNG: pixels for each of the stage's. */
  readonly scale: number;
}

/** Charts on their own, or why those that were asked for can't be had. */
export interface ChartExport extends Omit<Build, 'places' | 'prints' | 'cut' | 'edition' | 'gaps'> {
  readonly refusal?: { readonly message: string; readonly hint: string };
}

/** The same way as far as `arrange`, then some of the charts, each a file by itself. */
export async function buildCharts(
  project: Project,
  options: ChartExportOptions,
  tools: ExportTools,
): Promise<ChartExport> {
  const read = readDeck(project, options.theme, tools);
  const problems = [...read.problems];
  const report = (problem: Problem) => problems.push(problem);
  const bound = bindVariant(read, project, options, report);
  const fonts = bound?.theme && (await openPageFonts(bound.theme, tools.openFonts, report));
  const judged = judge(problems, options);
  const none = { files: [], problems: judged.problems };
  if (!bound?.theme || !fonts || judged.failed) return none;
  const deck = arrangeDeck(bound, 'public');
  const chosen = chooseCharts(deck, options.names, options.formats);
  if (chosen.kind === 'refused') return { ...none, refusal: chosen };
  const files = await exportCharts(chosen.charts, { ...options, deck, theme: bound.theme, fonts, tools });
  return { files, problems: judged.problems };
}

function bindVariant({ content }: ReadDeck, project: Project, options: ArrangeOptions, report: Report) {
  if (!content) return undefined;
  const { source, division } = content;
  const { audience, minutes, entity } = options;
  const varied = varySlides(division, { audience, entity }, report);
  const bound = bindOutline({ ...source, project, entity }, division, varied, report);
  const { slides, ...times } = cutSlides(bound.slides, division, minutes, report);
  return {
    ...bound,
    slides,
    lineage: withoutLeftOut(bound.lineage, division.slides, slides),
    settings: minutes === undefined ? bound.settings : { ...bound.settings, duration: times.seconds },
    cut: isCut(options) ? describeCut(division.slides, { slides, ...times }) : undefined,
    swap: findSwap(options, source.originOf(source.outline)),
    outline: source.outline.file,
    theme: source.theme,
    edition: { division, texts: bound.texts, slides: bound.slides },
  };
}

/** The author's files: the outline, those it includes, the metrics. */
function writtenIn({ outline, slides }: BoundOutline & { readonly outline: TextFile }): readonly TextFile[] {
  const origins = new Set(slides.map(({ draft }) => draft.origin));
  const files = [...origins].flatMap(({ outline: { file }, metrics }) => [
    file,
    ...[...metrics.sources.values(), ...metrics.entities.values()].map(({ span }) => span.file),
  ]);
  return [...new Set([outline, ...files])];
}

function placesOf({ slides, settings }: BoundOutline): Build['places'] {
  return new Map([['title', settings.span], ...slides.map(({ draft }) => [draft.id, draft.span] as const)]);
}

function judge(problems: readonly Problem[], { strict }: ArrangeOptions) {
  const found = sortProblems(dropFollowUps(problems));
  const failed = found.some(({ severity }) => severity === 'error' || strict === true);
  return { problems: found, failed };
}
