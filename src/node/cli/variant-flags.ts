import { resolve } from 'node:path';
import { isVariantName } from '../../project/name-variant.ts';
import { minutesRule, readMinutes } from '../../project/talk-minutes.ts';
import type { Variant } from '../../project/variant.ts';
import { EnvironmentError } from '../environment-error.ts';

/** What `build`, `check` and `chart` take a variant from. */
export const variantFlags = {
  audience: { type: 'string' },
  minutes: { type: 'string' },
  entity: { type: 'string' },
  metrics: { type: 'string' },
} as const;

/**
 * Metrics files as absolute paths.
 *
 * @throws EnvironmentError `usage`
 */
export function readVariantFlags(
  values: {
    readonly audience?: string | undefined;
    readonly minutes?: string | undefined;
    readonly entity?: string | undefined;
    readonly metrics?: string | undefined;
  },
  cwd: string,
): Variant {
  return {
    audience: readName(values.audience, 'an audience'),
    minutes: values.minutes === undefined ? undefined : readTime(values.minutes),
    entity: readName(values.entity, 'an entity'),
    metrics: values.metrics?.split(',').map((path) => resolve(cwd, path.trim())),
  };
}

function readName(written: string | undefined, what: string): string | undefined {
  if (written === undefined || isVariantName(written)) return written;
  throw new EnvironmentError('usage', `"${written}" is no name of ${what}.`, {
    hint: written === 'charts' ? 'Charts have the folder of this name.' : 'Letters, digits, _ and -.',
  });
}

function readTime(written: string): number {
  const minutes = readMinutes(written);
  if (minutes !== undefined) return minutes;
  throw new EnvironmentError('usage', `"${written}" is no time.`, { hint: minutesRule });
}
