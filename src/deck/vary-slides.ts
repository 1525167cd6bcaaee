import { quietFollowUps } from '../figure/quiet-follow-ups.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { suggestId } from '../metrics/suggest-id.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { SlideDraft } from './slide-draft.ts';

/** Which of the slides are wanted, and for whom. */
export interface Variant {
  /** Keeps slides for this audience and slides for everyone. */
  readonly audience?: string | undefined;
}

/** Drafts → the drafts of this variant, a slide with `each=` once for every entity. */
export function varySlides(
  drafts: readonly SlideDraft[],
  { audience }: Variant,
  report: Report,
): SlideDraft[] {
  return drafts
    .filter(
      ({ attributes: { audiences } }) =>
        audience === undefined || audiences.length === 0 || audiences.includes(audience),
    )
    .flatMap((draft) => expandEach(draft, report));
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
