import type { BoundSlide } from './bound-slide.ts';
import { chooseLayout } from './choose-layout.ts';
import { hasEvidence, isClaim } from './find-evidence.ts';
import type { Passage } from './passage.ts';
import { timeSlide } from './time-slide.ts';

/** Slides → passages, in their order. */
export function gatherPassages(slides: readonly BoundSlide[], language: string): Passage[] {
  const groups = slides.reduce<BoundSlide[][]>((found, slide) => {
    const open = found.at(-1);
    if (open?.[0] && goesWith(slide, open[0])) open.push(slide);
    else found.push([slide]);
    return found;
  }, []);
  return groups.flatMap((group, index) => {
    const [first, ...rest] = group;
    if (!first) return [];
    const next = groups[index + 1]?.[0];
    const { attributes } = first.draft;
    const opens = first.draft.kind === 'section' && next?.draft.kind === 'slide';
    const wholes = group.map(({ draft }) => draft);
    return {
      ids: [first.draft.id, ...rest.map(({ draft }) => draft.id)],
      opens,
      seconds: group.reduce((sum, slide) => sum + timeSlide(slide, language), 0),
      priority: Math.min(...wholes.map((draft) => draft.attributes.priority)),
      isSoWhat: wholes.some((draft) => chooseLayout(draft) === 'so-what' || holdsSoWhat(draft.blocks)),
      wantsEvidence: isClaim(first) && !group.some(hasEvidence),
      isBackup: attributes.visibility === 'uncounted',
      // A section's name shows nothing.
      supports: (opens ? wholes.slice(1) : wholes).flatMap((draft) =>
        draft.attributes.supports.map(({ id }) => id),
      ),
      confidence: attributes.confidence,
    };
  });
}

/** Behind a break; or made of the same slide, for another entity. */
function goesWith({ draft }: BoundSlide, first: BoundSlide): boolean {
  return draft.headlineHidden || (draft.attributes.each.length > 0 && draft.span === first.draft.span);
}

type Blocks = BoundSlide['draft']['blocks'];

function holdsSoWhat(blocks: Blocks): boolean {
  return blocks.some(
    (block) => block.kind === 'box' && (block.name === 'so-what' || holdsSoWhat(block.blocks)),
  );
}
