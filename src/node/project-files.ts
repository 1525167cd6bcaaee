import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { createTextFile, type TextFile } from '../problem/text-file.ts';
import type { FileResult, ProjectFiles } from '../project/project.ts';

const LARGEST = 64 * 1024 * 1024;

/** The files under a folder. Links are followed only where they stay inside it. */
export function openProjectFiles(root: string): ProjectFiles {
  const realRoot = realpathSync(root);
  const readBytes = (path: string): FileResult<Uint8Array> => readInside(realRoot, path);
  return {
    readBytes,
    readText(path) {
      const result = readBytes(path);
      return result.kind === 'found' ? decodeText(path, result.content) : result;
    },
  };
}

function readInside(realRoot: string, path: string): FileResult<Uint8Array> {
  try {
    const real = realpathSync(join(realRoot, path));
    const inside = relative(realRoot, real);
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return { kind: 'outside' };
    const stats = statSync(real);
    if (!stats.isFile())
      return { kind: 'unreadable', reason: stats.isDirectory() ? 'it is a folder' : 'it is no plain file' };
    if (stats.size > LARGEST) return { kind: 'unreadable', reason: 'it has more than 64 MB' };
    return { kind: 'found', content: readFileSync(real) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
    const reason = {
      EACCES: 'permission denied',
      EPERM: 'permission denied',
      ELOOP: 'its links lead in a circle',
      ENAMETOOLONG: 'its name is too long',
    }[code];
    if (reason === undefined) throw error;
    return { kind: 'unreadable', reason };
  }
}

function decodeText(path: string, bytes: Uint8Array): FileResult<TextFile> {
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
