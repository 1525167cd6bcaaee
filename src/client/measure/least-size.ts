/** The smallest type for who sits in the last row, in stage pixels: Chinese is a step larger for its strokes. */
interface LeastSizes {
  readonly headline: number;
  readonly body: number;
  readonly chart: number;
}

const CHINESE: LeastSizes = { headline: 36, body: 26, chart: 22 };
const ENGLISH: LeastSizes = { headline: 34, body: 24, chart: 20 };

/** What is looked up rather than read from a distance: sources, notes, numbers at the edge. */
const SMALL_PRINT = 16;

const SMALL = [
  '.foot',
  '.running-head',
  '.chart-note',
  '.chart-caption',
  '.chart-actions',
  '.source-mark',
  '.footnote-mark',
  'sub',
  'sup',
  'small',
  'figcaption',
  '.source-list',
  '.waivers',
  '.layout-sources',
  '.byline',
  '.agenda',
  '.slide-number',
  '.section-number',
].join();

/** The least size that an element's text may have on a slide, by what it is. */
export function leastSize(element: Element): number {
  if (element.closest(SMALL)) return SMALL_PRINT;
  const sizes = /^zh\b/i.test(document.documentElement.lang) ? CHINESE : ENGLISH;
  if (element.closest('h1, h2')) return sizes.headline;
  if (element.closest('.chart, table, pre, code')) return sizes.chart;
  return element.closest('.body') ? sizes.body : SMALL_PRINT;
}
