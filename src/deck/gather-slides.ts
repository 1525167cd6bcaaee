import type { Attributes } from '../outline/attributes.ts';
import type { Outline, OutlineInline, Part } from '../outline/outline.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';

/** An outline's parts, gathered into slides at headings and breaks. */
export function gatherSlides(outline: Outline, report: Report): Growing[] {
  reportForeignDeck(outline, report);
  return outline.parts.reduce<Growing[]>((slides, part) => growSlides(slides, part, outline, report), []);
}

/** A slide that still takes parts. */
export type Growing =
  | GrowingSlide
  | { kind: 'include'; outline: Outline; ids: readonly { id: string; span: Span }[]; span: Span };

export interface GrowingSlide {
  readonly kind: 'section' | 'slide';
  headline: readonly OutlineInline[] | undefined;
  attributes: Attributes | undefined;
  readonly body: Part[];
  readonly span: Span;
  /** Of its first line: a break, a heading, or what stands above either. */
  readonly start: number;
}

function growSlides(slides: Growing[], part: Part, outline: Outline, report: Report): Growing[] {
  const byRules = outline.settings.divide === 'rules';
  const last = slides.at(-1);
  const open = last && last.kind !== 'include' ? last : undefined;
  switch (part.kind) {
    case 'heading': {
      // Right behind a break, or under `divide: rules`, a heading names the slide that is open.
      const fresh = open && open.headline === undefined && open.body.length === 0;
      if (fresh || (byRules && open && open.headline === undefined)) {
        slides[slides.length - 1] = {
          ...open,
          kind: byRules || part.level === 2 ? 'slide' : 'section',
          headline: part.children,
          attributes: mergeAttributes(open.attributes, part.attributes),
          span: part.span,
        };
      } else if (byRules && open) {
        open.body.push({
          kind: 'block',
          block: { kind: 'heading', level: 3, children: part.children, fragment: false, span: part.span },
        });
      } else {
        slides.push({
          kind: part.level === 1 && !byRules ? 'section' : 'slide',
          headline: part.children,
          attributes: part.attributes,
          body: [],
          span: part.span,
          start: lineStart(part.span),
        });
      }
      return slides;
    }
    case 'break':
      slides.push({
        kind: 'slide',
        headline: undefined,
        attributes: part.attributes,
        body: [],
        span: part.span,
        start: lineStart(part.span),
      });
      return slides;
    case 'include':
      slides.push({ kind: 'include', outline: part.outline, ids: part.ids, span: part.span });
      return slides;
    default:
      if (part.kind === 'comment' && part.directive) return slides;
      if (part.kind === 'allow' && open && open.body.length > 0) {
        report(createProblem('misplaced-block', part.span, 'An allow block stands first on its slide.'));
      }
      if (open) open.body.push(part);
      else
        slides.push({
          kind: 'slide',
          headline: undefined,
          attributes: undefined,
          body: [part],
          span: spanOf(part),
          start: lineStart(spanOf(part)),
        });
      return slides;
  }
}

function mergeAttributes(first: Attributes | undefined, second: Attributes): Attributes {
  return first
    ? {
        ...second,
        classes: [...first.classes, ...second.classes],
        values: new Map([...first.values, ...second.values]),
      }
    : second;
}

function spanOf(part: Part): Span {
  return part.kind === 'block' ? part.block.span : part.span;
}

function lineStart({ file, start }: Span): number {
  return file.text.lastIndexOf('\n', start - 1) + 1;
}

/** A deck written for another tool: `# Headline` behind every `---`. */
function reportForeignDeck({ parts, settings }: Outline, report: Report): void {
  if (settings.divide === 'rules') return;
  const cut = parts.filter(
    (part, index) => part.kind === 'heading' && part.level === 1 && parts[index - 1]?.kind === 'break',
  );
  const [first] = cut;
  if (cut.length < 2 || first?.kind !== 'heading') return;
  const hint = 'If it was written for Marp, Slidev or reveal-md, add `divide: rules` to the front matter.';
  report(
    createProblem(
      'looks-foreign',
      first.span,
      'Every --- is followed by a # heading, which opens a section.',
      { hint },
    ),
  );
}
