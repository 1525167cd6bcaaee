import type { Deck } from '../../deck/deck.ts';
import { type Part, partOf } from '../divide-body.ts';
import type { Html } from '../html.ts';
import { inlinesHtml, type ProseContext } from '../prose-html.ts';
import type { SlideGroup } from './group-slides.ts';

/** The argument on one page: the question, the answer, and every headline. */
export interface SummaryView {
  readonly question: Part;
  readonly thesis: Part;
  readonly groups: readonly SummaryGroup[];
  /** Headlines in two columns. */
  readonly dense: boolean;
}

interface SummaryGroup {
  readonly id: string;
  /** Of the section; empty where there is none. */
  readonly title: Part;
  readonly headlines: readonly {
    readonly id: string;
    readonly number: string;
    readonly text: Html;
  }[];
}

/** Headlines that one column holds. */
const ONE_COLUMN = 26;

export function viewSummary(deck: Deck, groups: readonly SlideGroup[], prose: ProseContext): SummaryView {
  const viewed = groups.map(({ section, slides }) => ({
    id: section?.slide.id ?? '',
    title: section ? partOf(inlinesHtml(section.slide.headline, prose)) : ('' as const),
    headlines: slides
      .filter(({ slide }) => !slide.headlineHidden && slide.headline.length > 0)
      .map(({ slide, number }) => ({
        id: slide.id,
        number: number === undefined ? '' : String(number),
        text: inlinesHtml(slide.headline, prose),
      })),
  }));
  const lines = viewed.reduce((sum, { title, headlines }) => sum + headlines.length + (title ? 1 : 0), 0);
  return {
    question: partOf(inlinesHtml(deck.texts.question ?? [], prose)),
    thesis: partOf(inlinesHtml(deck.texts.thesis ?? [], prose)),
    groups: viewed.filter(({ title, headlines }) => title !== '' || headlines.length > 0),
    dense: lines > ONE_COLUMN,
  };
}
