import { suggestName } from '../../problem/nearest-name.ts';
import { EnvironmentError } from '../environment-error.ts';
import { type StarterLanguage, starterLanguages } from '../starter/starter.ts';
import { parseFlags } from './options.ts';

/** `lectern new`'s flags, checked. */
export interface NewFlags {
  readonly name: string;
  readonly languages: readonly StarterLanguage[];
  readonly theme: string | undefined;
}

export function readNewFlags(args: readonly string[]): NewFlags {
  const { values, positionals } = parseFlags(args, {
    lang: { type: 'string' },
    theme: { type: 'string' },
  } as const);
  const [written, ...others] = positionals;
  if (written === undefined || others.length > 0)
    throw new EnvironmentError('usage', 'lectern new takes one name.', {
      hint: 'For instance: lectern new budget-2027.',
    });
  const name = readName(written);
  return { name, languages: readLanguages(values.lang ?? languageOf(name)), theme: values.theme };
}

/** A folder of this name would be something else: to Lectern, or on Windows. */
const kept = /^(?:private|slides|templates|dist|node_modules|con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 60;

function readName(written: string): string {
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

/** Not the machine's locale: the same command makes the same deck everywhere. */
function languageOf(name: string): StarterLanguage {
  return /\p{Script=Han}/u.test(name) ? 'zh' : 'en';
}

function readLanguages(list: string): StarterLanguage[] {
  const languages = list.split(',').map((written) => {
    const language = starterLanguages.find((known) => known === written.trim());
    if (language) return language;
    const hint = suggestName(written, starterLanguages) ?? 'Languages: zh, en, or both: zh,en.';
    throw new EnvironmentError('usage', `There is no sample in "${written.trim()}".`, { hint });
  });
  return [...new Set(languages)];
}
