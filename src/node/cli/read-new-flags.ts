import { suggestName } from '../../problem/nearest-name.ts';
import { EnvironmentError } from '../environment-error.ts';
import { type StarterLanguage, starterLanguages } from '../starter/starter.ts';
import { parseFlags } from './options.ts';
import { readDeckName } from './read-deck-name.ts';

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
  const name = readDeckName(written);
  return { name, languages: readLanguages(values.lang ?? languageOf(name)), theme: values.theme };
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
