import type { Build, BuildOptions, ChartExport, ChartExportOptions } from '../pipeline.ts';
import type { Problem } from '../problem/problem.ts';
import { createDeckBuilder } from './deck-builder.ts';
import { digestOrigin } from './delivery/build-record.ts';
import { deliverFiles } from './delivery/deliver-files.ts';
import { placeOutputs } from './delivery/output-places.ts';
import { type DeckFile, liesInProject } from './find-decks.ts';
import type { Inputs } from './track-inputs.ts';

/** Where outputs go, and what they are made with. */
export interface DeliveryPlace {
  readonly kit: string;
  readonly audience?: string | undefined;
  /** `dist`, absolute */
  readonly out: string;
  /** The folder under it: `why-hangzhou/zh`. */
  readonly folder: string;
}

export interface DeliveredBuild {
  readonly problems: readonly Problem[];
  /** Absent where the build failed. */
  readonly written: { readonly paths: readonly string[]; readonly origin: string } | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * One deck from its files to `dist/`; nothing is written where the build fails.
 *
 * @throws EnvironmentError `cannot-write`
 */
export async function buildAndDeliver(
  deck: DeckFile,
  options: BuildOptions & DeliveryPlace,
  env: Environment,
): Promise<DeliveredBuild> {
  const builder = createDeckBuilder(env);
  const made = new Map(
    placeOutputs(options.outputs, options).map((place) => [place.file, place.made] as const),
  );
  return deliver(await builder.build(deck, options), deck, { ...options, made }, builder.version);
}

/**
 * Some of a deck's charts to `dist/`; nothing is written where they can't be had.
 *
 * @throws EnvironmentError `cannot-write`
 */
export async function exportAndDeliver(
  deck: DeckFile,
  options: ChartExportOptions & DeliveryPlace,
  env: Environment,
): Promise<DeliveredBuild & Pick<ChartExport, 'refusal'>> {
  const builder = createDeckBuilder(env);
  const { refusal, ...built } = await builder.exportCharts(deck, options);
  const delivered = await deliver(built, deck, options, builder.version);
  return refusal ? { ...delivered, refusal } : delivered;
}

async function deliver(
  { files, problems, inputs }: Pick<Build, 'files' | 'problems'> & { readonly inputs: Inputs },
  deck: DeckFile,
  { kit, out, folder, audience, made }: DeliveryPlace & { readonly made?: ReadonlyMap<string, string> },
  version: string,
): Promise<DeliveredBuild> {
  if (files.length === 0) return { problems, written: undefined };
  const origin = { kit, audience, inputs };
  const isProjects = deck.root === deck.home && liesInProject(deck.home, out);
  const paths = await deliverFiles(files, {
    out,
    folder,
    version,
    outline: isProjects ? deck.outline : undefined,
    origin,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    ...(made ? { made } : {}),
  });
  return { problems, written: { paths, origin: digestOrigin(origin) } };
}
