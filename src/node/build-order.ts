import type { Build, BuildOptions } from '../pipeline.ts';
import type { Config } from '../project/parse-config.ts';
import type { Variant } from '../project/variant.ts';
import type { DeckFile } from './find-decks.ts';
import type { Inputs } from './track-inputs.ts';

/** One deck or variant for another thread to build: all of it can be copied. */
export interface BuildOrder {
  readonly deck: DeckFile;
  readonly theme: Config['theme'];
  readonly metrics: Variant['metrics'];
  readonly options: Omit<BuildOptions, 'theme' | 'announce'>;
}

/** What comes back; what only a comparison of languages needs is too much to copy. */
export type OrderedBuild = Omit<Build, 'edition'> & { readonly inputs: Inputs };
