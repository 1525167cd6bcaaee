import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { EnvironmentError } from './environment-error.ts';

/**
 * Where Lectern keeps what it can make again: `XDG_CACHE_HOME`, else the platform's own place.
 * The folder need not exist.
 *
 * @throws EnvironmentError `configuration` when the machine names no home folder
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
  home: () => string = homedir,
): string {
  const xdg = env['XDG_CACHE_HOME'];
  // The XDG specification says to ignore a relative one.
  if (xdg !== undefined && isAbsolute(xdg)) return join(xdg, 'lectern');
  const local = env['LOCALAPPDATA'];
  if (platform === 'win32' && local) return join(local, 'lectern');
  const userFolder = readHome(home);
  if (platform === 'darwin') return join(userFolder, 'Library', 'Caches', 'lectern');
  if (platform === 'win32') return join(userFolder, 'AppData', 'Local', 'lectern');
  return join(userFolder, '.cache', 'lectern');
}

function readHome(home: () => string): string {
  try {
    return home();
  } catch (cause) {
    throw new EnvironmentError('configuration', 'This user has no home folder to keep a cache in.', {
      hint: 'Set XDG_CACHE_HOME to a folder of your own.',
      cause,
    });
  }
}
