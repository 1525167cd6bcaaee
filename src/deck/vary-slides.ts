import { quietFollowUps } from '../figure/quiet-follow-ups.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { suggestId } from '../metrics/suggest-id.ts';
import type { Outline } from '../outline/outline.ts';
import { findNearestName, suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { Variant } from '../project/variant.ts';
import type { Division } from './division.ts';
import type { SlideDraft } from './slide-draft.ts';

/** Drafts → the drafts of this variant, a slide with `each=` once for every entity. */
export function varySlides(
  division: Division,
  { audience, entity }: Pick<Variant, 'audience' | 'entity'>,
  report: Report,
): SlideDraft[] {
  const about = entity ?? division.outline.settings.entity?.text;
  const own = outlinesOf(division);
  checkAudience(division, audience, report);
  return division.slides
    .map((draft) => (own.includes(draft.origin.outline) ? { ...draft, entity: about } : draft))
    .filter(
      ({ attributes: { audiences } }) =>
        audience === undefined || audiences.length === 0 || audiences.includes(audience),
    )
    .flatMap((draft) => expandEach(draft, report));
}

/** An audience may have no slide of its own; but one that is a letter away from another's is a slip. */
function checkAudience({ slides, outline }: Division, audience: string | undefined, report: Report): void {
  const known = new Map(
    slides.flatMap(({ attributes, span }) => attributes.audiences.map((name) => [name, span])),
  );
  const declared = outline.settings.audience.some(({ text }) => text === audience);
  if (audience === undefined || declared || known.has(audience)) return;
  const near = findNearestName(audience, [...known.keys()]);
  if (near === undefined) return;
  const message = `No slide is for "${audience}"; this one is for "${near}".`;
  const hint = 'Name the audience as the slides do.';
  report(createProblem('unknown-audience', known.get(near), message, { hint }));
}

/** A deck's own outline and those that it is a remix of; what it includes is about an entity of its own. */
function outlinesOf({ outline, base }: Division): readonly Outline[] {
  return [outline, ...(base ? outlinesOf(base) : [])];
}

/** `each=hz,sz`, or `each=city` for every entity of that kind. */
function expandEach(draft: SlideDraft, report: Report): SlideDraft[] {
  const { each } = draft.attributes;
  if (each.length === 0) return [draft];
  const { metrics } = draft.origin;
  const quiet = quietFollowUps(metrics, report);
  return each
    .flatMap(({ id, span }) => entitiesNamed(id, span, metrics, quiet))
    .map((entity) => ({ ...draft, id: `${draft.id}-${entity}`, entity }));
}

function entitiesNamed(name: string, span: Span, { entities }: Metrics, report: Report): string[] {
  if (entities.has(name)) return [name];
  const ofKind = [...entities.values()].filter(({ kind }) => kind === name).map(({ id }) => id);
  if (ofKind.length > 0) return ofKind;
  const kinds = [...entities.values()].flatMap(({ kind }) => kind ?? []);
  const hint = suggestName(name, kinds) ?? suggestId(name, entities);
  report(createProblem('unknown-entity', span, `"${name}" is no entity and no kind of entity.`, { hint }));
  return [];
}
