import type { ChartSpec } from '../chart/chart-spec.ts';
import { planChart } from '../chart/plan-chart.ts';
import type { SharedScale } from '../chart/shared-scale.ts';
import type { Figure } from '../figure/figure.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { quietFollowUps } from '../figure/quiet-follow-ups.ts';
import { reportSingleBraces } from '../figure/report-single-braces.ts';
import { resolveFigure } from '../figure/resolve-figure.ts';
import type { Waivers } from '../figure/waivers.ts';
import type { Expression } from '../outline/expression.ts';
import type { ChartBlock, Inline, Outline, OutlineBlock, OutlineInline } from '../outline/outline.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { BoundBlock, BoundFootnotes, BoundInline, BoundSlide } from './bound-slide.ts';
import { checkHeadline } from './check-headline.ts';
import { checkLayout } from './check-layout.ts';
import { checkScales, type ScaledChart } from './check-scales.ts';
import { ownIds } from './divide-slides.ts';
import { findScales } from './find-scales.ts';
import { mapBlocks, mapInlines } from './map-blocks.ts';
import { scaleNameOf } from './scale-name.ts';
import type { SlideDraft } from './slide-draft.ts';

export interface BindContext {
  /** Ids of all slides there are, those that are left out here, too. */
  readonly known: ReadonlySet<string>;
  /** The deck's own outline: its language and period hold for included slides, too. */
  readonly outline: Outline;
  /** Images as the project has them: the path in the project, or nothing where it can't be used. */
  readonly findImage: (written: string, span: Span) => string | undefined;
  /** The deck's own waivers; slides' and charts' come on top. */
  readonly waivers: Waivers;
  readonly report: Report;
}

/** Drafts × metrics → slides with their figures filled in. */
export function bindSlides(drafts: readonly SlideDraft[], context: BindContext): BoundSlide[] {
  const own = context.outline.settings.texts.has('title') ? ownIds : ownIds.filter((id) => id !== 'title');
  const ids = [...new Set([...drafts.map(({ id }) => id), ...context.known, ...own])];
  for (const { attributes } of drafts) {
    for (const { id, span } of [...attributes.supports, ...(attributes.after ? [attributes.after] : [])]) {
      if (!ids.includes(id)) context.report(unknownSlide(id, span, ids));
    }
  }
  const open = (draft: SlideDraft) => figureContext(draft, context, context.waivers.with(draft.allow));
  const scales = findScales(drafts, open);
  return drafts.map((draft) => bindSlide(draft, { ...context, ids, scales }));
}

/** What is known of all slides before one is bound. */
interface SlideContext extends BindContext {
  readonly ids: readonly string[];
  readonly scales: ReadonlyMap<string, SharedScale>;
}

/** A text of the front matter, its figures filled in. */
export function bindText(text: readonly OutlineInline[], figures: FigureContext): BoundInline[] {
  return mapInlines<Expression, Figure>(text, {
    figure: (expression, span) => bindFigure(expression, span, figures),
    inline(item) {
      if (item.kind === 'text') reportSingleBraces(item.text, item.span, figures.metrics, figures.report);
      return item;
    },
  });
}

function bindSlide(draft: SlideDraft, context: SlideContext): BoundSlide {
  const slideWaivers = context.waivers.with(draft.allow);
  const open = slideWaivers.with([]);
  const spoken = slideWaivers.with([]);
  const slide = createBinder(draft, context, open);
  const handout = createBinder(draft, context, open);
  const notes = createBinder(draft, context, spoken);
  const blocks = slide.bindBlocks(draft.blocks);
  const headline = slide.bindInlines(draft.headline);
  checkLayout(draft, context.report);
  checkScales(slide.charts, open, context.report);
  checkHeadline(
    headline,
    slide.charts.map(({ spec }) => spec),
    figureContext(draft, context, open),
  );
  return {
    draft,
    headline,
    blocks,
    handout: handout.bindBlocks(draft.handout),
    notes: notes.bindBlocks(draft.notes),
    footnotes: slide.footnotes,
    handoutFootnotes: handout.footnotes,
    notesFootnotes: notes.footnotes,
    waivers: open.fired(),
    notesWaivers: spoken.fired(),
  };
}

const DEEPEST = 100;

/** Fills in one part of a slide, and gathers the footnotes that the part refers to. */
interface Binder {
  readonly bindInlines: (inlines: readonly OutlineInline[]) => BoundInline[];
  readonly bindBlocks: (blocks: readonly OutlineBlock[]) => BoundBlock[];
  readonly footnotes: BoundFootnotes;
  /** Those bound so far. */
  readonly charts: readonly ScaledChart[];
}

function figureContext(draft: SlideDraft, { outline, report }: BindContext, waivers: Waivers): FigureContext {
  const { settings } = outline;
  return {
    metrics: draft.origin.metrics,
    language: settings.lang,
    period: draft.origin.outline.settings.period ?? settings.period,
    entity: draft.entity,
    waivers,
    report: quietFollowUps(draft.origin.metrics, report),
  };
}

function createBinder(draft: SlideDraft, context: SlideContext, waivers: Waivers): Binder {
  const footnotes = new Map<string, readonly BoundBlock[]>();
  /** Footnotes that are being bound: each may refer to others. */
  let nesting = 0;
  const figures = figureContext(draft, context, waivers);
  const charts: ScaledChart[] = [];
  const figure = (expression: Expression, span: Span) => bindFigure(expression, span, figures);
  const inline = (item: BoundInline): BoundInline | undefined => {
    if (item.kind === 'link') return checkLink(item, context.ids, context.report);
    if (item.kind === 'image') return checkImage(item, context);
    if (item.kind === 'footnote') return takeFootnote(item);
    if (item.kind === 'text') reportSingleBraces(item.text, item.span, figures.metrics, context.report);
    return item;
  };
  const chart = (block: ChartBlock) => {
    const shared = context.scales.get(scaleNameOf(block)?.text ?? '');
    const spec = planChart(block, { ...figures, shared });
    if (spec) charts.push({ spec, span: block.kindSpan });
    return spec;
  };
  const bindBlocks = (blocks: readonly OutlineBlock[]) =>
    mapBlocks<Expression, ChartBlock, Figure, ChartSpec>(blocks, { figure, chart, inline });
  const takeFootnote = (item: Extract<BoundInline, { kind: 'footnote' }>): BoundInline | undefined => {
    const known = draft.origin.outline.footnotes;
    const blocks = known.get(item.label);
    if (!blocks) {
      const hint = suggestName(item.label, known.keys()) ?? `Write [^${item.label}]: with its text.`;
      context.report(
        createProblem('unknown-footnote', item.span, `There is no footnote "${item.label}".`, { hint }),
      );
      return undefined;
    }
    if (!footnotes.has(item.label)) {
      if (nesting === DEEPEST) {
        const message = 'Footnotes refer to footnotes more than a hundred levels deep.';
        context.report(createProblem('too-deep', item.span, message));
        return undefined;
      }
      // Taken before it is bound, so that one that refers to itself ends.
      footnotes.set(item.label, []);
      nesting++;
      footnotes.set(item.label, bindBlocks(blocks));
      nesting--;
    }
    return item;
  };
  return {
    bindInlines: (inlines) => mapInlines<Expression, Figure>(inlines, { figure, inline }),
    bindBlocks,
    footnotes,
    charts,
  };
}

function bindFigure(expression: Expression, span: Span, figures: FigureContext): Inline<Figure> | undefined {
  const figure = resolveFigure(expression, figures);
  if (figure === undefined) return undefined;
  return typeof figure === 'string' ? { kind: 'text', text: figure, span } : { kind: 'figure', figure, span };
}

function checkLink(
  link: Extract<BoundInline, { kind: 'link' }>,
  ids: readonly string[],
  report: Report,
): BoundInline | undefined {
  const { href, span } = link;
  if (href.startsWith('#')) {
    const id = decode(href.replace(/^#\/?/, ''));
    if (ids.includes(id)) return { ...link, href: `#${id}` };
    report(unknownSlide(id, span, ids));
    return undefined;
  }
  if (/^(https?:\/\/|mailto:)[^\s]+$/i.test(href)) return link;
  const hint = /^www\./i.test(href)
    ? `Write https://${href}.`
    : 'Links go to https:, http:, mailto: or #slide.';
  report(createProblem('unsafe-link', span, `The address "${href}" is not allowed.`, { hint }));
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unknownSlide(id: string, span: Span, ids: readonly string[]) {
  return createProblem('unknown-slide', span, `There is no slide "${id}".`, { hint: suggestName(id, ids) });
}

function checkImage(
  image: Extract<BoundInline, { kind: 'image' }>,
  { findImage, report }: BindContext,
): BoundInline | undefined {
  if (image.alt.trim() === '') {
    report(
      createProblem('image-without-alt', image.span, 'This image has no alternative text.', {
        hint: 'Say in the brackets what it shows: ![text](file).',
      }),
    );
  }
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(image.source)) {
    report(
      createProblem('remote-image', image.span, `"${image.source}" is not in the project.`, {
        hint: 'Save the image beside the outline: a deck fetches nothing.',
      }),
    );
    return undefined;
  }
  const source = findImage(image.source, image.span);
  return source === undefined ? undefined : { ...image, source };
}
