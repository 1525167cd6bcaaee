import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { TextFile } from '../problem/text-file.ts';

export interface FrontMatter extends Span {
  readonly bodyStart: number;
  /** Its end was found: what it does not say was not written. */
  readonly whole: boolean;
}

const ownKey = /^(title|subtitle|lang|theme|metrics|author|date|duration)[ \t]*[:：]/m;

/** The YAML between the first line `---` and the next one; nearly right ones are read, and reported. */
export function splitFrontMatter(text: string, file: TextFile, report: Report): FrontMatter {
  const above = /^\s*\n(?=---[ \t]*\n)/.exec(text)?.[0].length ?? 0;
  const opened = above > 0 ? findFrontMatter(text, above, /^---[ \t]*$/m) : undefined;
  if (opened && ownKey.test(text.slice(opened.start, opened.end))) {
    const hint = 'Remove the blank lines above ---.';
    const message = 'Front matter begins on the first line of a file.';
    report(createProblem('almost-marker', { file, start: above, end: above + 3 }, message, { hint }));
    return { file, ...opened, whole: true };
  }
  const dash = /^(?!---)[-—–－‒―]{1,3}(?=[ \t]*\n)/.exec(text)?.[0];
  const dashed = dash === undefined ? undefined : findFrontMatter(text, 0, /^[-—–－‒―]{1,3}[ \t]*$/m);
  if (dashed && ownKey.test(text.slice(dashed.start, dashed.end))) {
    const hint = 'Write ---: the editor may have made a dash of it.';
    const message = 'Front matter stands between lines of three hyphens.';
    report(createProblem('almost-marker', { file, start: 0, end: dash?.length ?? 1 }, message, { hint }));
    return { file, ...dashed, whole: true };
  }
  if (!/^---[ \t]*\n/.test(text)) return { file, start: 0, end: 0, bodyStart: 0, whole: true };
  const plain = findFrontMatter(text, 0, /^---[ \t]*$/m);
  if (plain && !/^##+\s/m.test(text.slice(plain.start, plain.end))) return { file, ...plain, whole: true };
  const hint = 'End it with --- on its own line.';
  report(
    createProblem('unclosed-block', { file, start: 0, end: 3 }, 'The front matter is never closed.', {
      hint,
    }),
  );
  const start = text.indexOf('\n') + 1;
  const keys = /^(?:[\w-]+[:：].*\n|[ \t]+\S.*\n|\.\.\.[ \t]*\n)*/.exec(text.slice(start))?.[0].length ?? 0;
  return { file, start, end: start, bodyStart: start + keys, whole: false };
}

function findFrontMatter(
  text: string,
  from: number,
  closing: RegExp,
): { start: number; end: number; bodyStart: number } | undefined {
  const start = text.indexOf('\n', from) + 1;
  const close = closing.exec(text.slice(start));
  if (!close) return undefined;
  const end = start + close.index;
  return { start, end, bodyStart: end + close[0].length };
}
