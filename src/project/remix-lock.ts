/** What a remix was made from: written by `lectern remix`, so that a base which moves on does so in sight. */
export interface RemixLock {
  /** By the outline's file name: a folder holds one for each language. */
  readonly outlines: ReadonlyMap<string, LockedBase>;
}

export interface LockedBase {
  /** As the front matter names it. */
  readonly base: string;
  readonly slides: readonly LockedSlide[];
}

/** A slide of the base, with those that go on from it behind `---`. */
export interface LockedSlide {
  readonly id: string;
  /** Of its content, wherever it stands. */
  readonly digest: string;
  /** Its Markdown at that time. */
  readonly source: string;
}

/** In a remix's folder. */
export const LOCK_NAME = 'remix.lock.json';

/** JSON whose lines are the source's: version control shows what a base changed. */
export function formatRemixLock({ outlines }: RemixLock): string {
  const files = [...outlines].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = files.map(([file, { base, slides }]) => [
    file,
    {
      base,
      slides: slides.map(({ id, digest, source }) => ({ id, digest, source: source.split('\n') })),
    },
  ]);
  return `${JSON.stringify({ outlines: Object.fromEntries(entries) }, undefined, 2)}\n`;
}
