import type { BuildOptions } from '../pipeline.ts';
import type { Problem } from '../problem/problem.ts';
import { createDeckBuilder } from './deck-builder.ts';
import { digestOrigin } from './delivery/build-record.ts';
import { deliverFiles } from './delivery/deliver-files.ts';
import { type DeckFile, liesInProject } from './find-decks.ts';

export interface DeliveryOptions extends BuildOptions {
  readonly kit: string;
  /** `dist`, absolute */
  readonly out: string;
  /** The deck's folder under it: `why-hangzhou/zh`. */
  readonly folder: string;
}

export interface DeliveredBuild {
  readonly problems: readonly Problem[];
  /** Absent where the build failed. */
  readonly written: { readonly paths: readonly string[]; readonly origin: string } | undefined;
}

/**
 * One deck from its files to `dist/`; nothing is written where the build fails.
 *
 * @throws EnvironmentError `cannot-write`
 */
export async function buildAndDeliver(
  deck: DeckFile,
  options: DeliveryOptions,
  env: Readonly<Record<string, string | undefined>>,
): Promise<DeliveredBuild> {
  const builder = createDeckBuilder(env);
  const { files, problems, inputs } = await builder.build(deck, options);
  if (files.length === 0) return { problems, written: undefined };
  const { kit, out, folder, audience } = options;
  const origin = { kit, audience, inputs };
  const isProjects = deck.root === deck.home && liesInProject(deck.home, out);
  const paths = await deliverFiles(files, {
    out,
    folder,
    version: builder.version,
    outline: isProjects ? deck.outline : undefined,
    origin,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
  });
  return { problems, written: { paths, origin: digestOrigin(origin) } };
}
