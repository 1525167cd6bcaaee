import { structuredPatch } from 'diff';

/** Beyond this, lines are told as removed and added: comparing them would take too long. */
const MOST_EDITS = 2000;

/**
 * What was taken out of a text, line by line, and what was put in, with a line or two around.
 *
 *       - an item that stayed
 *     - - an item as it was
 *     + - an item as it is
 */
export function formatDifference(before: string, after: string): string[] {
  const patch = structuredPatch('', '', endLine(before), endLine(after), '', '', {
    context: 2,
    maxEditLength: MOST_EDITS,
  });
  if (!patch) return [...markLines('-', before), ...markLines('+', after)];
  return patch.hunks.flatMap(({ lines }, index) => [
    ...(index > 0 ? ['…'] : []),
    ...lines.map((line) => `${line.slice(0, 1)} ${line.slice(1)}`.trimEnd()),
  ]);
}

function markLines(mark: string, text: string): string[] {
  return text === '' ? [] : text.split('\n').map((line) => `${mark} ${line}`.trimEnd());
}

function endLine(text: string): string {
  return text === '' ? '' : `${text}\n`;
}
