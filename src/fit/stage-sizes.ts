/** Type and gaps of the stage, in stage pixels, as templates/styles has them; a test lays both out and compares. */
export interface StageSizes {
  readonly body: Type;
  readonly nested: number;
  readonly column: Type;
  readonly heading: Type;
  readonly headline: Type;
  readonly statement: Type;
  readonly section: Type;
  readonly table: number;
  /** Of few rows. */
  readonly shortTable: number;
  readonly code: number;
}

export interface Type {
  readonly size: number;
  /** Of a line, in em. */
  readonly line: number;
}

const chinese: StageSizes = {
  body: { size: 32, line: 1.6 },
  nested: 28,
  column: { size: 28, line: 1.5 },
  heading: { size: 34, line: 1.3 },
  headline: { size: 44, line: 1.3 },
  statement: { size: 60, line: 1.3 },
  section: { size: 64, line: 1.3 },
  table: 26,
  shortTable: 28,
  code: 22,
};

const english: StageSizes = {
  body: { size: 28, line: 1.4 },
  nested: 25,
  column: { size: 28, line: 1.5 },
  heading: { size: 30, line: 1.2 },
  headline: { size: 40, line: 1.2 },
  statement: { size: 60, line: 1.2 },
  section: { size: 64, line: 1.2 },
  table: 24,
  shortTable: 28,
  code: 20,
};

export function stageSizes(language: string): StageSizes {
  return /^zh\b/i.test(language) ? chinese : english;
}

/** How a slide that may shrink (`{.fit}`) is set: 0 as any other, 3 at the least sizes for a room. */
export type FitStep = 0 | 1 | 2 | 3;

const steps = {
  chinese: { body: [32, 30, 28, 26], headline: [44, 41, 38, 36], nested: 26, line: 1.4 },
  english: { body: [28, 27, 25, 24], headline: [40, 38, 36, 34], nested: 28, line: 1.35 },
} as const;

/** The sizes of templates/styles/stage/fit.css. */
export function shrunkSizes(language: string, step: FitStep): StageSizes {
  const sizes = stageSizes(language);
  if (step === 0) return sizes;
  const { body, headline, nested, line } = /^zh\b/i.test(language) ? steps.chinese : steps.english;
  const size = body[step];
  return {
    ...sizes,
    body: { size, line },
    column: { size: Math.min(size, 28), line: 1.4 },
    nested: Math.min(size, nested),
    headline: { ...sizes.headline, size: headline[step] },
  };
}

/** Between blocks, and between columns. */
export const GAP = 20;
export const COLUMN_GAP = 28;
/** Of the body. */
export const WIDTH = 1120;
/** From the top of the stage to the headline, and below the foot. */
export const HEAD = 54;
export const BOTTOM = 24;
/** Above and below the headline. */
export const HEADLINE_MARGINS = 32;
