import type { Bookmark } from './print-order.ts';
import type { SlideView } from './slide-view.ts';
import { plainText } from './slide-view.ts';

type Listed = Pick<SlideView, 'layout' | 'headline'> & { readonly target: Bookmark['target'] };

/** Slides by their headlines: sections hold their slides; what comes before the first stands by itself, and so do the sources. */
export function listBookmarks(slides: readonly Listed[], untitled: string): readonly Bookmark[] {
  const listed: {
    readonly title: string;
    readonly target: Bookmark['target'];
    readonly children: Bookmark[];
  }[] = [];
  let section: Bookmark[] | undefined;
  for (const [index, { layout, headline, target }] of slides.entries()) {
    const title = (headline === '' ? '' : plainText(headline)).replace(/\s+/g, ' ').trim();
    const bookmark = { title: title === '' ? `${untitled} ${index + 1}` : title, target, children: [] };
    if (layout === 'section') section = bookmark.children;
    else if (layout === 'sources') section = undefined;
    if (section && layout !== 'section') section.push(bookmark);
    else listed.push(bookmark);
  }
  return listed;
}
