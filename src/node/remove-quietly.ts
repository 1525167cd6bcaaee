import { unlinkSync } from 'node:fs';

/** Removes a temporary file; one that can't be removed now is swept by the next build. */
export function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It may be gone already, or its folder be read-only.
  }
}
