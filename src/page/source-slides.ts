/** Sources that one slide holds at the smallest type. */
const MOST = 14;

/** How many slides the sources take, and as evenly as they go. */
function perSlide(count: number): number {
  return Math.ceil(count / Math.max(1, Math.ceil(count / MOST)));
}

/** Sources in the slides that they stand on; a single empty one where there are none. */
export function divideSources<Source>(sources: readonly Source[]): readonly (readonly Source[])[] {
  const size = Math.max(1, perSlide(sources.length));
  const slides = Array.from({ length: Math.ceil(sources.length / size) }, (_, index) =>
    sources.slice(index * size, (index + 1) * size),
  );
  return slides.length > 0 ? slides : [[]];
}

/** The id of a slide of sources, from 0: authors' ids have no dot. */
export function sourceSlideId(index: number): string {
  return index === 0 ? 'sources' : `sources.${index + 1}`;
}

/** Where a source stands, by its number from 1, of so many. */
export function sourceAddress(number: number, count: number): string {
  return `#${sourceSlideId(Math.floor((number - 1) / Math.max(1, perSlide(count))))}`;
}
