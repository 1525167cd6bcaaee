import { chooseFamily } from './choose-family.ts';
import type { OpenFamily } from './open-families.ts';

/** A stretch of text that one family draws. */
export interface TextRun {
  readonly family: OpenFamily;
  readonly text: string;
}

/** A text in runs, as a browser's canvas sets it: words by themselves, a mark with the letter that it stands on. */
export function splitRuns(families: readonly OpenFamily[], text: string): readonly TextRun[] {
  const [first] = families;
  if (!first) return [];
  return (text.match(/ |[^ ]+/g) ?? []).flatMap((word) => {
    const runs: { family: OpenFamily; text: string }[] = [];
    for (const cluster of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
      const family = chooseFamily(families, cluster.codePointAt(0) ?? 0) ?? first;
      const open = runs.at(-1);
      if (open?.family === family) open.text += cluster;
      else runs.push({ family, text: cluster });
    }
    return runs;
  });
}
