import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { EnvironmentError } from '../environment-error.ts';

const HEAD_BYTES = 4096;

/**
 * Refuses to replace a file that is not Lectern's: one that no record lists and that doesn't begin as
 * Lectern's own do. So a lost record is no obstacle, and a page written by hand is safe.
 *
 * @throws EnvironmentError `cannot-write`
 * @throws the file system's error
 */
export function refuseForeign(path: string, isListed: boolean): void {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return;
  if (stats.isDirectory()) throw refusal(`Cannot write ${path}: a folder lies there.`);
  if (isListed || (stats.isFile() && isOurs(readHead(path)))) return;
  throw refusal(`Cannot write ${path}: what lies there is not Lectern's.`);
}

function isOurs(head: string): boolean {
  return (
    head.includes('<meta name="generator" content="Lectern') ||
    /^\{\s+"language": "[^"]*",\s+"theme": "/.test(head)
  );
}

function readHead(path: string): string {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    return head.toString('utf8', 0, readSync(file, head, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

function refusal(message: string): EnvironmentError {
  return new EnvironmentError('cannot-write', message, {
    hint: 'It is untouched. Move it away, or name another folder with --out.',
  });
}
