import {
  type Build,
  type BuildOptions,
  build,
  buildCharts,
  type ChartExport,
  type ChartExportOptions,
} from '../pipeline.ts';
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
  build(deck: DeckFile, options: BuildOptions): Promise<Build & { readonly inputs: Inputs }>;
  exportCharts(
    deck: DeckFile,
    options: ChartExportOptions,
  ): Promise<ChartExport & { readonly inputs: Inputs }>;
}

export function createDeckBuilder(env: Readonly<Record<string, string | undefined>>): DeckBuilder {
  const folders = findPackageFolders();
  const places = { fontsFolder: folders.fonts, assetsFolder: folders.assets, cacheFolder: cacheFolder(env) };
  const exportTools = createExportTools(places);
  const tools = {
    ...exportTools,
    subsetFonts: createFontSubsetter(places),
    fitImages: createImageFitter(places),
    loadMeasure: createWidthLoader(folders.fonts),
    encodeBase64: (bytes: Uint8Array) =>
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  };
  const open = ({ root, outline }: DeckFile) => {
    const tracked = trackInputs(openProjectFiles(root));
    return { tracked, project: { outline, files: tracked.files, kit: readKit(folders, root) } };
  };
  return {
    version: folders.version,
    async build(deck, options) {
      const { tracked, project } = open(deck);
      return { ...(await build(project, options, tools)), inputs: tracked.inputs() };
    },
    async exportCharts(deck, options) {
      const { tracked, project } = open(deck);
      return { ...(await buildCharts(project, options, tools)), inputs: tracked.inputs() };
    },
  };
}
