import type { Outline } from '../outline/outline.ts';
import type { LockedSlide } from '../project/remix-lock.ts';
import { type Digest, digestSlide } from './digest-slide.ts';
import { groupSlides } from './group-slides.ts';
import type { SlideDraft } from './slide-draft.ts';

/** A base's slides as they are now. */
export function lockSlides(slides: readonly SlideDraft[], digest: Digest): LockedSlide[] {
  return groupSlides(slides).map((group) => ({
    id: group[0].id,
    digest: digestSlide(group, digest),
    source: group
      .map(sourceOf)
      .join('\n\n')
      .replace(/^-{3,4}[ \t]*\n+/, ''),
  }));
}

/** A slide's Markdown; footnotes stand below the slide that refers to them, wherever the author keeps them. */
function sourceOf({ extent: { file, start, end }, origin: { outline } }: SlideDraft): string {
  const footnotes = findFootnotes(outline);
  let own = '';
  let at = start;
  for (const { start: from, end: to } of footnotes.filter((note) => note.start < end && note.end > start)) {
    own += file.text.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  own = `${own}${file.text.slice(at, end)}`.replace(/\n{3,}/g, '\n\n').trim();
  const cited = footnotes.filter(({ label }) => own.includes(`[^${label}]`));
  return [own, ...cited.map((note) => file.text.slice(note.start, note.end).trim())].join('\n\n');
}

function findFootnotes({ file, footnotes }: Outline) {
  return [...footnotes]
    .flatMap(([label, blocks]) => {
      const [first, last] = [blocks[0], blocks.at(-1)];
      if (!first || !last) return [];
      return [{ label, start: file.text.lastIndexOf('\n', first.span.start - 1) + 1, end: last.span.end }];
    })
    .sort((a, b) => a.start - b.start);
}
