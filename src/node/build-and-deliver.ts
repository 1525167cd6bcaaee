import type { OutputFile } from '../page/output-file.ts';
import type { PrintOrder } from '../page/print-order.ts';
import type { Build, BuildOptions, ChartExport, ChartExportOptions } from '../pipeline.ts';
import type { Problem } from '../problem/problem.ts';
import type { Variant } from '../project/variant.ts';
import { createDeckBuilder, type OpenedDeck } from './deck-builder.ts';
import { digestOrigin } from './delivery/build-record.ts';
import { deliverFiles } from './delivery/deliver-files.ts';
import { placeOutputs } from './delivery/output-places.ts';
import { EnvironmentError } from './environment-error.ts';
import { type DeckFile, liesInProject } from './find-decks.ts';
import type { Inputs } from './track-inputs.ts';

/** Where outputs go, and what they are made with. */
export interface DeliveryPlace {
  readonly kit: string;
  readonly variant: Variant;
  /** `dist`, absolute */
  readonly out: string;
  /** The folder under it: `why-hangzhou/zh`. */
  readonly folder: string;
}

export interface WrittenOutputs {
  readonly paths: readonly string[];
  readonly origin: string;
}

/** A deck that is built; what is left to do needs no more of the author's files. */
export interface StartedDelivery {
  readonly problems: readonly Problem[];
  readonly cut: Build['cut'];
  readonly gaps: Build['gaps'];
  /** Absent where the build failed. */
  readonly delivery: Promise<Delivery> | undefined;
}

interface Delivery {
  /** Absent where nothing is left to write. */
  readonly written: WrittenOutputs | undefined;
  /** Why PDFs are not among it. */
  readonly refusals: readonly EnvironmentError[];
}

/** Makes a PDF. */
export type Print = (order: PrintOrder) => Promise<OutputFile>;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Builds one deck; then, while others are built, its PDFs are printed and all of it goes to `dist/`. Nothing
 * is written where the build fails. Where printing fails, all but the PDFs is.
 *
 * @throws EnvironmentError `cannot-write`, in the delivery
 */
export async function startDelivery(
  deck: DeckFile,
  options: BuildOptions & DeliveryPlace,
  { opened, version }: OpenedDeck,
  print: Print,
): Promise<StartedDelivery> {
  const begun = new Map<PrintOrder, Promise<OutputFile | EnvironmentError>>();
  const begin = (order: PrintOrder) => {
    const known = begun.get(order);
    if (known) return known;
    const printing = print(order).catch(refusalOf);
    // Nobody waits for it where the build fails after all.
    printing.catch(() => {});
    begun.set(order, printing);
    return printing;
  };
  const { files, prints, problems, inputs, cut, gaps } = await opened.build({
    ...options,
    ...options.variant,
    announce: (order) => void begin(order),
  });
  if (files.length === 0 && prints.length === 0) return { problems, cut, gaps, delivery: undefined };
  const places = placeOutputs(options.outputs, options);
  const made = new Map(places.map((place) => [place.file, place.made] as const));
  const finish = async (): Promise<Delivery> => {
    const printed = await Promise.all(prints.map(begin));
    const refusals = printed.flatMap((one) => (one instanceof EnvironmentError ? [one] : []));
    const all = [...files, ...printed.flatMap((one) => (one instanceof EnvironmentError ? [] : [one]))];
    const order = places.map(({ file }) => file);
    const sorted = all.sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path));
    const delivered = { files: sorted, problems, inputs };
    return { written: await deliver(delivered, deck, { ...options, made }, version), refusals };
  };
  return { problems, cut, gaps, delivery: finish() };
}

function refusalOf(error: unknown): EnvironmentError {
  if (error instanceof EnvironmentError) return error;
  throw error;
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
): Promise<Pick<ChartExport, 'problems' | 'refusal'> & { readonly written: WrittenOutputs | undefined }> {
  const builder = createDeckBuilder(env);
  const built = await builder.exportCharts(deck, { ...options, ...options.variant });
  const { problems, refusal } = built;
  const written = await deliver(built, deck, options, builder.version);
  return refusal ? { problems, written, refusal } : { problems, written };
}

interface BuiltFiles {
  readonly files: readonly OutputFile[];
  readonly problems: readonly Problem[];
  readonly inputs: Inputs;
}

async function deliver(
  { files, problems, inputs }: BuiltFiles,
  deck: DeckFile,
  { kit, out, folder, variant, made }: DeliveryPlace & { readonly made?: ReadonlyMap<string, string> },
  version: string,
): Promise<WrittenOutputs | undefined> {
  if (files.length === 0) return undefined;
  const origin = { kit, variant, inputs };
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
  return { paths, origin: digestOrigin(origin) };
}
