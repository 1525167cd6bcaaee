import { EnvironmentError } from '../environment-error.ts';

/** A folder of this name would be something else: to Lectern, or on Windows. */
const kept = /^(?:private|slides|templates|dist|node_modules|con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 60;

/** @throws EnvironmentError `usage` where a folder cannot, or should not, be called so */
export function readDeckName(written: string): string {
  const name = written.normalize('NFC');
  if (kept.test(name))
    throw new EnvironmentError('usage', `"${name}" cannot be a deck: a folder of this name is kept.`, {
      hint: `For instance: ${name}-deck.`,
    });
  if (name.length > LONGEST)
    throw new EnvironmentError('usage', `The name is too long: ${name.length} characters.`, {
      hint: `At most ${LONGEST}. The title in the outline can be longer.`,
    });
  if (/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*$/u.test(name)) return name;
  const near = name.replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-').replace(/^-+|-+$/g, '');
  const example = near === '' || kept.test(near) ? '' : ` For instance: ${near}.`;
  throw new EnvironmentError('usage', `"${name}" is no name of a deck.`, {
    hint: `Letters of any script, digits, _ and -.${example}`,
  });
}
