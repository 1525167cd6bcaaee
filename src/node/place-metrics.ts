import { statSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import type { Variant } from '../project/variant.ts';
import { EnvironmentError } from './environment-error.ts';
import type { DeckFile } from './find-decks.ts';

/**
 * A variant whose metrics files are named by absolute paths → by paths from the deck's project.
 *
 * @throws EnvironmentError `usage` where one is not there, or outside of the project
 */
export function placeMetrics(variant: Variant, { root }: DeckFile): Variant {
  if (variant.metrics === undefined) return variant;
  return { ...variant, metrics: variant.metrics.map((path) => placeOne(path, root)) };
}

function placeOne(path: string, root: string): string {
  const placed = relative(root, path).split(sep).join('/');
  if (placed.startsWith('../') || isAbsolute(placed))
    throw new EnvironmentError('usage', `The metrics file ${placed} is not inside the project.`, {
      hint: 'Copy it into the project.',
    });
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return placed;
  throw new EnvironmentError('usage', `There is no metrics file ${placed}.`, {
    hint: 'Paths are relative to the folder that the command runs in.',
  });
}
