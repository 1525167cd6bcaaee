import type { Edit } from '../problem/problem.ts';

/**
 * A file's text as it lies on the disk, with edits made. Their places count in the text as it was read:
 * without a byte order mark, each line end one character.
 */
export function applyEdits(raw: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
  let written = '';
  let at = raw.startsWith('\uFEFF') ? 1 : 0;
  let read = 0;
  let kept = 0;
  const advance = (to: number) => {
    for (; read < to; read++) at += raw[at] === '\r' && raw[at + 1] === '\n' ? 2 : 1;
  };
  for (const { span, text } of ordered) {
    if (span.start < read) continue;
    advance(span.start);
    written += raw.slice(kept, at) + text;
    advance(span.end);
    kept = at;
  }
  return written + raw.slice(kept);
}
