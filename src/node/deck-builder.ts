import { createWordSegmenter } from '../language/segment-words.ts';
import {
  type Build,
  type BuildOptions,
  buildCharts,
  buildVariant,
  type ChartExport,
  type ChartExportOptions,
} from '../pipeline.ts';
import type { Config } from '../project/parse-config.ts';
import type { Variant } from '../project/variant.ts';
import { readDeck } from '../read-deck.ts';
import { cacheFolder } from './cache-folder.ts';
import { createWidthLoader } from './charts/create-width-loader.ts';
import { createExportTools } from './charts/export-tools.ts';
import type { DeckFile } from './find-decks.ts';
import { createFontSubsetter } from './fonts/subset-fonts.ts';
import { createImageFitter } from './images/image-fitter.ts';
import { findPackageFolders } from './package-folders.ts';
import { openProjectFiles } from './project-files.ts';
import { readKit } from './read-kit.ts';
import { type Inputs, trackInputs } from './track-inputs.ts';

/** The pipeline with this machine's files, fonts and templates. */
export interface DeckBuilder {
  readonly version: string;
  /** Reads a deck; `metrics` stand in place of its own. */
  open(deck: DeckFile, theme: Config['theme'], metrics?: Variant['metrics']): OpenDeck;
  exportCharts(
    deck: DeckFile,
    options: ChartExportOptions,
  ): Promise<ChartExport & { readonly inputs: Inputs }>;
}

/** A deck, and which Lectern has read it. */
export interface OpenedDeck {
  readonly version: string;
  readonly opened: OpenDeck;
}

/** A deck that is read once, and built as often as it has variants. */
export interface OpenDeck {
  build(options: Omit<BuildOptions, 'theme'>): Promise<Build & { readonly inputs: Inputs }>;
}

export function createDeckBuilder(env: Readonly<Record<string, string | undefined>>): DeckBuilder {
  const folders = findPackageFolders();
  const places = { fontsFolder: folders.fonts, assetsFolder: folders.assets, cacheFolder: cacheFolder(env) };
  const exportTools = createExportTools(places);
  const tools = {
    ...exportTools,
    segmentWords: createWordSegmenter(),
    subsetFonts: createFontSubsetter(places),
    fitImages: createImageFitter(places),
    loadMeasure: createWidthLoader(folders.fonts),
    encodeBase64: (bytes: Uint8Array) =>
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  };
  return {
    version: folders.version,
    open({ root, outline }, theme, metrics) {
      const tracked = trackInputs(openProjectFiles(root));
      const project = { outline, files: tracked.files, kit: readKit(folders, root), metrics };
      const deck = readDeck(project, theme, tools);
      const common = tracked.inputs();
      return {
        async build(options) {
          // Each variant has its own images.
          const own = trackInputs(tracked.files, common);
          const built = await buildVariant(deck, { ...project, files: own.files }, options, tools);
          return { ...built, inputs: own.inputs() };
        },
      };
    },
    async exportCharts(deck, options) {
      const tracked = trackInputs(openProjectFiles(deck.root));
      const project = {
        outline: deck.outline,
        files: tracked.files,
        kit: readKit(folders, deck.root),
        metrics: options.metrics,
      };
      return { ...(await buildCharts(project, options, tools)), inputs: tracked.inputs() };
    },
  };
}
