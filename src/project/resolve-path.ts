/**
 * A path as an author wrote it, relative to the folder of the file it stands in → the path in the
 * project. Nothing where it leads out of the project.
 */
export function resolvePath(written: string, from: string): string | undefined {
  const decoded = decodeOnce(written);
  if (decoded === undefined || /^[\\/]|^[A-Za-z]:|^[A-Za-z][\w+.-]*:\/\/|[\u0000\\]/.test(decoded))
    return undefined;
  const folders = from.split('/').slice(0, -1);
  for (const part of decoded.split('/')) {
    if (part === '..') {
      if (folders.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') folders.push(part);
  }
  return folders.join('/');
}

function decodeOnce(written: string): string | undefined {
  try {
    return written.includes('%') ? decodeURIComponent(written) : written;
  } catch {
    return undefined;
  }
}
