import type { ProblemKind } from './problem-kind.ts';

/** What a remix was made from, and what became of it since. */
export const remixProblems = {
  'bad-lock': {
    severity: 'error',
    title: 'A remix lock that cannot be read',
    what: '`remix.lock.json` is not the file that `lectern remix` wrote: no JSON, or with keys that are missing or unknown. Most often a merge has left its marks in it.',
    why: 'It is all that is known of the base as you last saw it. Passed over, a base that has since turned a claim round would look unchanged.',
    mend: 'Restore the file from version control. If you have looked at the base anyway, delete it and run `lectern remix` on the deck with `--update`.',
    example: {
      place: 'lock',
      wrong: ['<<<<<<< HEAD', '{ "outlines": {} }'],
      right: ['{ "outlines": {} }'],
    },
  },
  'base-changed': {
    severity: 'warning',
    title: 'A base that has moved on',
    what: 'A slide of the base is not what it was when `remix.lock.json` was written: it has changed, is new or is gone. The message says what this remix does with it.',
    why: 'A slide that is kept now says something else than when you last read it; one that you replaced may answer an argument that nobody makes any more.',
    mend: 'Look at the difference with `lectern remix` and `--status`, change what has to be changed, then settle it with `--update`.',
    example: {
      place: 'sketch',
      wrong: [
        'remix.lock.json      ## 出口占四成 {#exports}',
        'market.md            ## 出口占一半 {#exports}',
      ],
      right: [
        'remix.lock.json      ## 出口占一半 {#exports}',
        'market.md            ## 出口占一半 {#exports}',
      ],
    },
  },
} as const satisfies Record<string, ProblemKind>;
