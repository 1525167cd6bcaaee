import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/node/cache-folder.ts';

const home = () => '/home/li';

describe('cacheFolder', () => {
  it('follows each platform', () => {
    expect(cacheFolder({}, 'linux', home)).toBe(join('/home/li', '.cache', 'lectern'));
    expect(cacheFolder({}, 'darwin', home)).toBe(join('/home/li', 'Library', 'Caches', 'lectern'));
    expect(cacheFolder({ LOCALAPPDATA: '/local' }, 'win32', home)).toBe(join('/local', 'lectern'));
  });

  it('takes XDG_CACHE_HOME first, unless it is relative', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/cache' }, 'darwin', home)).toBe(join('/cache', 'lectern'));
    expect(cacheFolder({ XDG_CACHE_HOME: 'cache' }, 'linux', home)).toBe(
      join('/home/li', '.cache', 'lectern'),
    );
  });

  it('says what to do for a user without a home', () => {
    const homeless = () => {
      throw new Error('ENOENT');
    };
    expect(() => cacheFolder({}, 'linux', homeless)).toThrow(
      expect.objectContaining({ code: 'configuration' }),
    );
    expect(cacheFolder({ XDG_CACHE_HOME: '/cache' }, 'linux', homeless)).toBe(join('/cache', 'lectern'));
  });
});
