import { quietFollowUps } from '../figure/quiet-follow-ups.ts';
import { createWaivers } from '../figure/waivers.ts';
import { type Image, readImage } from '../image/image.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { suggestId } from '../metrics/suggest-id.ts';
import type { Outline } from '../outline/outline.ts';
import type { Named } from '../outline/settings.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { Origin } from '../project/origin.ts';
import type { Project } from '../project/project.ts';
import { readPart } from '../project/read-part.ts';
import type { BoundOutline } from './arrange-deck.ts';
import { bindSlides, bindText } from './bind-slides.ts';
import { describeLineage } from './describe-lineage.ts';
import { type Division, knownIds } from './division.ts';
import type { SlideDraft } from './slide-draft.ts';

export interface BoundDeck extends BoundOutline {
  /** By path in the project. */
  readonly images: ReadonlyMap<string, Image>;
}

export interface OutlineSource {
  readonly project: Project;
  readonly outline: Outline;
  readonly originOf: (outline: Outline) => Origin;
  readonly theme: { readonly name: string; readonly logo: Named | undefined } | undefined;
  /** In place of the front matter's. */
  readonly entity?: string | undefined;
}

/** Drafts and front matter → their figures, charts and images filled in. */
export function bindOutline(
  { project, outline, originOf, theme, entity }: OutlineSource,
  division: Division,
  drafts: readonly SlideDraft[],
  report: Report,
): BoundDeck {
  const { settings } = outline;
  const logo = settings.logo ?? theme?.logo;
  const images = new Map<string, Image>();
  const findImage = (written: string, span: Span): string | undefined => {
    const part = readPart({ written, span, noun: 'image', read: project.files.readBytes, report });
    const image = part && (images.get(part.path) ?? readImage(part.content, written, span, report));
    if (!part || !image) return undefined;
    images.set(part.path, image);
    return part.path;
  };
  const waivers = createWaivers(settings.allow);
  const quiet = quietFollowUps(originOf(outline).metrics, report);
  const about = entity === undefined ? settings.entity : { text: entity, span: undefined };
  checkEntity(about, originOf(outline).metrics, quiet);
  const figures = {
    metrics: originOf(outline).metrics,
    language: settings.lang,
    period: settings.period,
    entity: about?.text,
    waivers,
    report: quiet,
  };
  const bound = {
    settings,
    theme,
    logo: logo && findImage(logo.text, logo.span),
    texts: new Map([...settings.texts].map(([key, text]) => [key, bindText(text, figures)])),
    slides: bindSlides(drafts, { outline, known: knownIds(division), findImage, waivers, report }),
    lineage: describeLineage(
      division,
      (text, { outline: base, metrics }) =>
        bindText(text, { ...figures, metrics, language: base.settings.lang }),
      originOf,
    ),
    images,
  };
  waivers.reportUnused(report);
  return bound;
}

const MOST_NAMED = 12;

/** What the deck is about, told where it is set and not wherever `it` stands. */
function checkEntity(
  entity: { readonly text: string; readonly span: Span | undefined } | undefined,
  { entities }: Metrics,
  report: Report,
): void {
  if (!entity || entities.has(entity.text)) return;
  const known = [...entities.keys()];
  const more = known.length > MOST_NAMED ? ', …' : '';
  const hint =
    suggestId(entity.text, entities) ??
    (known.length === 0 ? undefined : `Entities: ${known.slice(0, MOST_NAMED).join(', ')}${more}.`);
  report(createProblem('unknown-entity', entity.span, `No entity "${entity.text}".`, { hint }));
}
