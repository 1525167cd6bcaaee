import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { FileResult, ProjectFiles } from '../project/project.ts';
import { decodeText } from './decode-text.ts';
import { EnvironmentError } from './environment-error.ts';

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
    if (reason !== undefined) return { kind: 'unreadable', reason };
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new EnvironmentError('cannot-read', `Cannot read ${join(realRoot, path)}: ${error.message}.`, {
      cause: error,
    });
  }
}
