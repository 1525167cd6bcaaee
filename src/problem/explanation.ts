/** What `lectern explain` and docs/problems.md say of a code. */
export interface Explanation {
  /** A few words, as a headline. */
  readonly title: string;
  /** What Lectern has found. */
  readonly what: string;
  /** What would happen to the talk, its figures or its readers if it passed. */
  readonly why: string;
  readonly mend: string;
  readonly example: Example;
}

/** What an author would write, wrong and right, line by line. test/examples.test.ts builds both. */
export interface Example {
  readonly place: ExamplePlace;
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

export type ExamplePlace =
  /** a whole outline */
  | 'outline'
  /** slides with their headings, below the front matter */
  | 'slides'
  /** what stands on one slide */
  | 'slide'
  | 'front-matter'
  /** a whole metrics file */
  | 'metrics'
  /** records under its `observations` */
  | 'observations'
  /** a layout among the project's own templates */
  | 'layout'
  /** a theme's style sheet */
  | 'theme'
  /** a theme.json of the project */
  | 'tokens'
  /** a whole lectern.config.json */
  | 'config'
  /** a whole remix.lock.json */
  | 'lock'
  | 'command'
  /** too large to be shown as it is */
  | 'sketch';
