import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/** Whether an output folder, which need not exist yet, is under the project's root, links followed. */
export function liesInProject(root: string, out: string): boolean {
  const path = relative(realpathSync(root), realPath(out));
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

function realPath(path: string): string {
  const parent = dirname(path);
  if (existsSync(path) || parent === path) return realpathSync(path);
  return join(realPath(parent), path.slice(parent.length));
}
