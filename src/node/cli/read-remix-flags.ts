import { EnvironmentError } from '../environment-error.ts';
import { parseFlags } from './options.ts';
import { readDeckName } from './read-deck-name.ts';

/** What `lectern remix` is to do. */
export type RemixFlags =
  | {
      readonly kind: 'new';
      readonly base: string;
      readonly name: string;
      readonly language?: string | undefined;
    }
  | { readonly kind: 'status'; readonly names: readonly string[]; readonly language?: string | undefined }
  | {
      readonly kind: 'update';
      readonly deck: string;
      /** Slides of the base; none for all. */
      readonly ids: readonly string[];
      readonly language?: string | undefined;
    };

export function readRemixFlags(args: readonly string[]): RemixFlags {
  const { values, positionals } = parseFlags(args, {
    lang: { type: 'string' },
    status: { type: 'boolean' },
    update: { type: 'boolean' },
  } as const);
  const { lang: language, status, update } = values;
  const [first, second, ...others] = positionals;
  if (status && update)
    throw new EnvironmentError('usage', 'lectern remix takes --status or --update, not both.', {
      hint: 'Look at --status first.',
    });
  if (status) return { kind: 'status', names: positionals, language };
  if (update) {
    if (first === undefined)
      throw new EnvironmentError('usage', 'lectern remix --update takes a deck.', {
        hint: 'For instance: lectern remix investors --update.',
      });
    return { kind: 'update', deck: first, ids: positionals.slice(1), language };
  }
  if (first === undefined || second === undefined || others.length > 0)
    throw new EnvironmentError(
      'usage',
      'lectern remix takes a deck or outline, and a name for the new deck.',
      {
        hint: 'For instance: lectern remix budget-2027 investors.',
      },
    );
  return { kind: 'new', base: first, name: readDeckName(second), language };
}
