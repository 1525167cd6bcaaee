import { isId, slugOf } from '../outline/attributes.ts';
import type { Outline, OutlineBlock, OutlineInline, Part } from '../outline/outline.ts';
import { readWaivers, type Waiver } from '../outline/waiver.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { Origin } from '../project/origin.ts';
import type { Division } from './division.ts';
import { type Growing, type GrowingSlide, gatherSlides } from './gather-slides.ts';
import { noAttributes, readSlideAttributes } from './read-slide-attributes.ts';
import { remixSlides } from './remix-slides.ts';
import type { SlideAttributes, SlideDraft } from './slide-draft.ts';

/** Ids that Lectern's own slides take. */
export const ownIds: readonly string[] = ['title', 'sources'];

/** An outline's parts → slides, at headings and breaks; included slides in their place; a remix's with its base's. */
export function divideSlides(
  outline: Outline,
  originOf: (outline: Outline) => Origin,
  report: Report,
): Division {
  const own = divideOwn(outline, originOf, report);
  const base = outline.base && divideSlides(outline.base, originOf, report);
  const slides = base ? remixSlides(base.slides, own, outline.settings, report) : own;
  return { outline, slides, base };
}

function divideOwn(outline: Outline, originOf: (outline: Outline) => Origin, report: Report): SlideDraft[] {
  const drafts = gatherSlides(outline, report);
  const ids = new Map<string, Span>();
  let base = 'title';
  let continued: Continued = {
    headline: outline.settings.texts.get('title') ?? [],
    attributes: noAttributes,
  };
  return drafts.flatMap((draft, index): SlideDraft[] => {
    if (draft.kind === 'include') {
      const included = pickIncluded(draft, divideSlides(draft.outline, originOf, report).slides, report);
      for (const slide of included) claimId(slide.id, slide.span, ids, report);
      base = included.at(-1)?.id ?? base;
      continued = included.at(-1) ?? continued;
      return included;
    }
    if (isEmpty(draft)) return [];
    const own = draft.headline === undefined ? `${base}-2` : slugOf(plainText(draft.headline)) || 'slide';
    const id = chooseId(draft, own, ids, report);
    const extent = { file: outline.file, start: draft.start, end: startOf(drafts[index + 1], outline) };
    const slide = { ...finishDraft(draft, id, continued, originOf(outline), report), extent };
    if (draft.headline) base = id;
    continued = slide;
    return [slide];
  });
}

/** Where the file goes on with another slide, or ends. */
function startOf(next: Growing | undefined, { file }: Outline): number {
  if (!next) return file.text.length;
  return next.kind === 'include' ? next.span.start : next.start;
}

function isEmpty({ headline, body }: GrowingSlide): boolean {
  return headline === undefined && body.every((part) => part.kind === 'comment' && part.blocks.length === 0);
}

/** The slide before: one that a break opens goes on with its headline, for whom and how it is shown. */
type Continued = Pick<SlideDraft, 'headline' | 'attributes'>;

function finishDraft(
  draft: GrowingSlide,
  id: string,
  continued: Continued,
  origin: Origin,
  report: Report,
): Omit<SlideDraft, 'extent'> {
  const { shown, spoken } = splitNotes(draft.body, origin.outline);
  const blocks = shown.flatMap((part) => (part.kind === 'block' ? [part.block] : []));
  const attributes = readSlideAttributes(draft.attributes, report);
  const inBox = (name: 'notes' | 'handout') =>
    blocks.flatMap((block) => (block.kind === 'box' && block.name === name ? block.blocks : []));
  return {
    id,
    kind: draft.kind,
    headline: draft.headline ?? continued.headline,
    headlineHidden: draft.headline === undefined,
    attributes:
      draft.headline === undefined ? inheritAttributes(attributes, continued.attributes) : attributes,
    blocks: withoutPrivate(blocks, report),
    handout: inBox('handout'),
    notes: [...inBox('notes'), ...spoken],
    allow: draft.body.flatMap((part): Waiver[] =>
      part.kind === 'allow' ? readWaivers(part.data, report) : [],
    ),
    origin,
    entity: origin.outline.settings.entity?.text,
    span: draft.span,
  };
}

/** What is hidden, or for some only, stays so behind a break. */
function inheritAttributes(
  own: SlideAttributes,
  { visibility, audiences }: SlideAttributes,
): SlideAttributes {
  return {
    ...own,
    visibility: own.visibility === 'shown' ? visibility : own.visibility,
    audiences: own.audiences.length === 0 ? audiences : own.audiences,
  };
}

/** Boxes for the reader and the speaker leave the slide; deeper down they are misplaced. */
function withoutPrivate(blocks: readonly OutlineBlock[], report: Report): OutlineBlock[] {
  const top = blocks.filter(
    (block) => block.kind !== 'box' || (block.name !== 'notes' && block.name !== 'handout'),
  );
  for (const block of top) reportNestedPrivate(block, report);
  return top;
}

function reportNestedPrivate(block: OutlineBlock, report: Report): void {
  if (block.kind !== 'box') return;
  for (const child of block.blocks) {
    if (child.kind === 'box' && (child.name === 'notes' || child.name === 'handout')) {
      const hint = `Close "${block.name}" before it.`;
      report(
        createProblem('unclear-notes', child.span, `"${child.name}" stands inside "${block.name}".`, {
          hint,
        }),
      );
    }
    reportNestedPrivate(child, report);
  }
}

/** What is spoken: all behind `Note:`, and the comment a slide ends with (under `divide: rules`, every comment). */
function splitNotes(
  body: readonly Part[],
  outline: Outline,
): { shown: readonly Part[]; spoken: readonly OutlineBlock[] } {
  const marker = body.findIndex((part) => part.kind === 'notes');
  const before = marker < 0 ? body : body.slice(0, marker);
  const behind = marker < 0 ? [] : body.slice(marker + 1);
  const counted = (part: Part, index: number, list: readonly Part[]) =>
    part.kind === 'comment' &&
    (outline.settings.divide === 'rules' || (marker < 0 && index === list.length - 1));
  const spoken = [
    ...before.filter(counted),
    ...behind.filter((part, index, list) => part.kind === 'block' || counted(part, index, list)),
  ].flatMap((part) => (part.kind === 'block' ? [part.block] : part.kind === 'comment' ? part.blocks : []));
  return { shown: before, spoken };
}

function plainText(inlines: readonly OutlineInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text' || inline.kind === 'code') return inline.text;
      return 'children' in inline ? plainText(inline.children) : '';
    })
    .join('');
}

function chooseId(
  { attributes, span }: GrowingSlide,
  own: string,
  ids: Map<string, Span>,
  report: Report,
): string {
  if (attributes?.id) {
    claimId(attributes.id.text, attributes.id.span, ids, report);
    return attributes.id.text;
  }
  const stem = own.replace(/-2$/, '');
  for (let number = own === stem ? 1 : 2; ; number++) {
    const id = number === 1 ? own : `${stem}-${number}`;
    if (ids.has(id) || ownIds.includes(id) || !isId(id)) continue;
    ids.set(id, span);
    return id;
  }
}

function claimId(id: string, span: Span, ids: Map<string, Span>, report: Report): void {
  const earlier = ids.get(id);
  if (ownIds.includes(id)) {
    report(
      createProblem('duplicate-id', span, `"${id}" is the id of Lectern's own slide.`, {
        hint: 'Choose another id.',
      }),
    );
  } else if (earlier) {
    const related = { span: earlier, message: 'First' };
    report(createProblem('duplicate-id', span, `Two slides have the id "${id}".`, { related }));
  } else ids.set(id, span);
}

function pickIncluded(
  { ids }: Extract<Growing, { kind: 'include' }>,
  slides: readonly SlideDraft[],
  report: Report,
): SlideDraft[] {
  if (ids.length === 0) return [...slides];
  return ids.flatMap(({ id, span }) => {
    const slide = slides.find((candidate) => candidate.id === id);
    if (!slide) {
      const hint = suggestName(
        id,
        slides.map((candidate) => candidate.id),
      );
      report(createProblem('unknown-slide', span, `The included outline has no slide "${id}".`, { hint }));
    }
    return slide ?? [];
  });
}
