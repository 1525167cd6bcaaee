import type { BuildOptions } from '../pipeline.ts';
import type { Problem } from '../problem/problem.ts';
import { createDeckBuilder } from './deck-builder.ts';
import { deliverFiles } from './deliver.ts';
import type { DeckFile } from './find-decks.ts';

export interface DeliveryOptions extends BuildOptions {
  readonly kit: string;
  /** `dist`, absolute */
  readonly out: string;
  /** The deck's folder under it: `why-hangzhou/zh`. */
  readonly folder: string;
}

/** One deck from its files to `dist/`; nothing is written where the build fails. */
export async function buildAndDeliver(
  deck: DeckFile,
  options: DeliveryOptions,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ problems: readonly Problem[]; written: readonly string[] | undefined }> {
  const builder = createDeckBuilder(env);
  const { files, problems, inputs } = await builder.build(deck, options);
  if (files.length === 0) return { problems, written: undefined };
  const { kit, out, folder, outputs, audience } = options;
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const origin = { kit, outputs, audience, inputs };
  return {
    problems,
    written: await deliverFiles(files, { out, folder, origin, version: builder.version, warnings }),
  };
}
