import type { Division } from '../../deck/division.ts';
import { groupSlides } from '../../deck/group-slides.ts';
import type { SlideDraft } from '../../deck/slide-draft.ts';
import type { Settings } from '../../outline/settings.ts';
import { fillStarter } from '../starter/fill-starter.ts';

/**
 * An outline that keeps all of its base, each slide on a line of its own.
 *
 * @param base its path as the front matter is to name it
 * @param templates the packaged `templates/`
 */
export function remixOutline({ outline, slides }: Division, base: string, templates: string): string {
  const { settings } = outline;
  const language = /^zh\b/i.test(settings.lang) ? 'zh' : 'en';
  const listed = groupSlides(slides).map(([slide]) => slide);
  const ids = listed.filter(({ kind }) => kind === 'slide').map(({ id }) => id);
  const first = ids[0] ?? listed[0]?.id ?? 'title';
  return fillStarter(templates, `remix/outline.${language}.md`, {
    BASE: quote(base),
    TITLE: quote(titleOf(settings)),
    KEEP: listed.map(line).join('\n'),
    ORDER: `[${[ids[1] ?? first, first].map(quote).join(', ')}]`,
    FIRST: first,
  });
}

/** `  - patents  # The headline`; a section begins a paragraph. */
function line(slide: SlideDraft, index: number): string {
  const { id, kind, headlineHidden, span } = slide;
  const written = headlineHidden ? '' : span.file.text.slice(span.start, span.end);
  const headline = written.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const gap = kind === 'section' && index > 0 ? '\n' : '';
  return `${gap}  - ${quote(id)}${headline === '' ? '' : `  # ${headline}`}`;
}

function titleOf({ texts }: Settings): string {
  const [first] = texts.get('title') ?? [];
  return first?.kind === 'text' && texts.get('title')?.length === 1 ? first.text : '…';
}

/** YAML takes most names as they are. */
function quote(text: string): string {
  const isPlain = /^[\p{L}\p{N}_./][\p{L}\p{N}_./-]*$/u.test(text) && !/^(?:null|true|false|~)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
