import { createTextFile, type TextFile } from '../problem/text-file.ts';
import type { FileResult } from '../project/project.ts';

/** UTF-8 → a text, or the first byte that is none. */
export function decodeText(path: string, bytes: Uint8Array): FileResult<TextFile> {
  try {
    return {
      kind: 'found',
      content: createTextFile(path, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)),
    };
  } catch {
    return { kind: 'unreadable', reason: `it is not UTF-8 (byte ${firstBadByte(bytes)})` };
  }
}

/** Offset of the first byte that is not UTF-8: where the longest prefix of whole characters ends. */
function firstBadByte(bytes: Uint8Array): number {
  const decodes = (end: number, stream: boolean) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle, true)) good = middle;
    else bad = middle;
  }
  // A character cut short passes as the beginning of one.
  return [good, good - 1, good - 2, good - 3].find((end) => end >= 0 && decodes(end, false)) ?? good;
}
