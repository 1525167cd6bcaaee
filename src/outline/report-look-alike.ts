import { createProblem, type Report } from '../problem/problem.ts';
import type { TextFile } from '../problem/text-file.ts';
import { looksLikeNotesMarker } from './notes-marker.ts';
import { boxNames } from './outline.ts';

export interface LookAlikeLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A line that its author may have meant as a marker, but that would show as text. */
export function reportLookAlike(
  { text, start, end }: LookAlikeLine,
  inNotes: boolean,
  file: TextFile,
  report: Report,
): void {
  const span = { file, start: start + (/^\s*/.exec(text)?.[0].length ?? 0), end };
  if (!inNotes && looksLikeNotesMarker(text)) {
    const hint = 'Put `Note:` at the start of its line, without marks, outside boxes.';
    const message = 'This looks like notes, but would show on the slide.';
    report(createProblem('unclear-notes', span, message, { hint }));
  } else if (!inNotes && /^\s+(:::|\. \. \.\s*$|\{\{>)/.test(text)) {
    const hint = 'Remove the blanks before it.';
    report(
      createProblem('indented-marker', span, 'A marker counts only at the start of its line.', { hint }),
    );
  } else {
    const almost = findAlmostMarker(text, file.text.slice(span.start, end));
    if (almost) report(createProblem('almost-marker', span, almost.message, { hint: almost.hint }));
  }
}

/** @param written the line as it stands in the file, its expressions not masked */
function findAlmostMarker(text: string, written: string): { message: string; hint: string } | undefined {
  const hashes = /^ {0,3}(#{1,2}|[#＃]{0,1}＃[#＃]?)[ \t\u3000]*(?=[^\s#＃])/.exec(text);
  // Several words with one hash each are tags.
  if (hashes?.[1] && (hashes[1] !== '#' || /^#[\p{L}\uE000][^#]*$/u.test(text))) {
    const marker = '#'.repeat(hashes[1].length);
    const rest = written.slice(hashes[1].length).trim();
    const headline = rest.length > 60 ? `${rest.slice(0, 60)}…` : rest;
    return {
      message: 'This is text, and no heading.',
      hint: `Write "${marker} ${headline}", or \\${marker} for the characters themselves.`,
    };
  }
  if (/^[{｛]\s*\.?fragment\s*[}｝]\s*$/.test(text))
    return { message: 'This is text, and no attribute.', hint: 'Write {.fragment}.' };
  const colons = /^([:：]{2,})[ \t\u3000]*([\w-]*)\s*$/.exec(text);
  const known = boxNames.some((name) => name === colons?.[2]);
  if (colons?.[1] && (known || (colons[1].includes('：') && colons[1].length > 2)))
    return {
      message: 'This is text, and no box.',
      hint: 'Write three half-width colons, ":::", and a blank.',
    };
  if (/^(?:[·｀´]{3,}|['‘’]{3}|``)\s*(?:[a-z]+\s*$|chart\b|allow\b)/i.test(text))
    return {
      message: 'This is text, and no code block.',
      hint: 'Write three backticks, ```, above and below it.',
    };
  return undefined;
}
