import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Files as they must be: missing ones are written, differences land in a folder beside, `-changed`. */
export function compareFolder(expected: string, actual: ReadonlyMap<string, string>): void {
  const changed = `${expected}-changed`;
  rmSync(changed, { recursive: true, force: true });
  if (!existsSync(expected)) {
    expect(process.env['CI'], 'an expectation is missing').toBeUndefined();
    writeAll(expected, actual);
  }
  const names = readdirSync(expected).sort();
  const wanted = new Map(names.map((file) => [file, readFileSync(join(expected, file), 'utf8')]));
  if (JSON.stringify([...wanted]) !== JSON.stringify([...actual].sort())) writeAll(changed, actual);
  expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(wanted));
}

function writeAll(folder: string, texts: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of texts) writeFileSync(join(folder, file), text);
}
