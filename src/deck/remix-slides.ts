import type { Named, Settings } from '../outline/settings.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import { groupSlides } from './group-slides.ts';
import type { SlideDraft } from './slide-draft.ts';

type Remixing = Pick<Settings, 'keep' | 'drop' | 'order'>;

/**
 * A base's slides and a remix's own → the remix's: what it keeps of the base, its own in place of the base's of the
 * same id, new ones where they say (`after=`) or behind the one before, all in the order it names.
 */
export function remixSlides(
  base: readonly SlideDraft[],
  own: readonly SlideDraft[],
  { keep, drop, order }: Remixing,
  report: Report,
): SlideDraft[] {
  const names = (key: string, list: readonly Named[]) => findNamed(key, list, base, report);
  reportBoth(keep ?? [], drop ?? [], report);
  const kept = keep && names('keep', keep);
  const dropped = names('drop', drop ?? []);
  const left = base.filter(({ id }) => (kept === undefined || kept.has(id)) && !dropped.has(id));
  const placed = placeOwn(left, own, { base, report });
  return order ? orderSlides(placed, order, report) : placed;
}

/** `keep: ["soil/*"]` with `drop: [weight]` takes all but one; the same name in both takes nothing. */
function reportBoth(keep: readonly Named[], drop: readonly Named[], report: Report): void {
  for (const { text, span } of keep) {
    const dropped = drop.find((one) => one.text === text);
    if (!dropped) continue;
    const hint = 'Take it out of one of the lists.';
    const related = { span: dropped.span, message: 'Left out here' };
    const message = `"keep" names "${text}", and so does "drop": it is left out.`;
    report(createProblem('not-applied', span, message, { hint, related }));
  }
}

/** A slide, and those that go on from it behind a break. */
function withContinuations(slides: readonly SlideDraft[], start: number): readonly SlideDraft[] {
  const next = slides.findIndex(({ headlineHidden }, index) => index > start && !headlineHidden);
  return slides.slice(start, next < 0 ? undefined : next);
}

/** `patents`, `soil/*` for a section and all in it, `*`. */
function slidesNamed(name: string, slides: readonly SlideDraft[]): readonly SlideDraft[] {
  if (name === '*') return slides;
  const isSection = name.endsWith('/*');
  const id = isSection ? name.slice(0, -2) : name;
  const start = slides.findIndex((slide) => slide.id === id && (!isSection || slide.kind === 'section'));
  if (start < 0) return [];
  if (!isSection) return withContinuations(slides, start);
  const next = slides.findIndex(({ kind }, index) => index > start && kind === 'section');
  return slides.slice(start, next < 0 ? undefined : next);
}

function findNamed(
  key: string,
  list: readonly Named[],
  slides: readonly SlideDraft[],
  report: Report,
): ReadonlySet<string> {
  return new Set(
    list.flatMap(({ text, span }) => {
      const found = slidesNamed(text, slides);
      if (found.length === 0) {
        const ids = slides.flatMap(({ id, kind }) => (kind === 'section' ? [id, `${id}/*`] : [id]));
        const message = text.endsWith('/*')
          ? `There is no section "${text.slice(0, -2)}" to ${key}.`
          : `There is no slide "${text}" to ${key}.`;
        report(createProblem('unknown-slide', span, message, { hint: suggestName(text, ids) }));
      }
      return found.map(({ id }) => id);
    }),
  );
}

interface Placing {
  readonly base: readonly SlideDraft[];
  readonly report: Report;
}

function placeOwn(
  left: readonly SlideDraft[],
  own: readonly SlideDraft[],
  { base, report }: Placing,
): SlideDraft[] {
  let slides = [...left];
  let before: string | undefined;
  for (const [index, slide] of own.entries()) {
    if (slide.headlineHidden && index > 0) {
      // It goes on from the slide before it, wherever that stands.
      slides = insertAfter(slides, before, [slide]);
      before = slide.id;
      continue;
    }
    const { after } = slide.attributes;
    const at = slides.findIndex(({ id }) => id === slide.id);
    if (at >= 0 && !after) {
      slides.splice(at, withContinuations(slides, at).length, slide);
    } else {
      const rest = at < 0 ? slides : slides.filter((other) => !withContinuations(slides, at).includes(other));
      const target = after
        ? findTarget(after, rest, base, report)
        : (placeInBase(slide.id, rest, base) ?? before);
      slides = insertAfter(rest, target, [slide]);
    }
    before = slide.id;
  }
  return slides;
}

/** A slide of the base that was left out comes back where it stood. */
function placeInBase(
  id: string,
  slides: readonly SlideDraft[],
  base: readonly SlideDraft[],
): string | undefined {
  const at = base.findIndex((slide) => slide.id === id);
  if (at < 0) return undefined;
  const earlier = base.slice(0, at).filter((slide) => slides.some((other) => other.id === slide.id));
  return earlier.at(-1)?.id ?? START;
}

/** Lectern's own slide, before all others. */
const START = 'title';

function findTarget(
  { id, span }: { readonly id: string; readonly span: Named['span'] },
  slides: readonly SlideDraft[],
  base: readonly SlideDraft[],
  report: Report,
): string | undefined {
  if (id === START || slides.some((slide) => slide.id === id)) return id;
  // What is no slide at all is told where references are looked up.
  if (base.some((slide) => slide.id === id)) {
    const hint = 'Name one that stays, or keep this one.';
    report(createProblem('unknown-slide', span, `The slide "${id}" is left out here.`, { hint }));
  }
  return undefined;
}

/** Behind a slide and those that go on from it; without a name, at the end. */
function insertAfter(
  slides: readonly SlideDraft[],
  id: string | undefined,
  added: readonly SlideDraft[],
): SlideDraft[] {
  if (id === undefined) return [...slides, ...added];
  if (id === START) return [...added, ...slides];
  const at = slides.findIndex((slide) => slide.id === id);
  const end = at + withContinuations(slides, at).length;
  return [...slides.slice(0, end), ...added, ...slides.slice(end)];
}

/** The slides that are named stand in the order named, in the places that they have together, each with what goes on from it. */
function orderSlides(slides: readonly SlideDraft[], order: readonly Named[], report: Report): SlideDraft[] {
  const known = findNamed('order', order, slides, report);
  const groups = new Map(groupSlides(slides).map((group) => [group[0].id, group]));
  const named = [...known].map((id) => groups.get(id)).filter((group) => group !== undefined);
  const places = named.values();
  return [...groups].flatMap(([id, group]) => (known.has(id) ? (places.next().value ?? []) : group));
}
