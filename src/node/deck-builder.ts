import { type Build, type BuildOptions, build } from '../pipeline.ts';
import { cacheFolder } from './cache-folder.ts';
import { createChartDrawer } from './charts/chart-drawer.ts';
import type { DeckFile } from './find-decks.ts';
import { createFontSubsetter } from './fonts/subset-fonts.ts';
import { findPackageFolders } from './package-folders.ts';
import { openProjectFiles } from './project-files.ts';
import { readKit } from './read-kit.ts';
import { createRunWithin } from './run-within.ts';
import { type Inputs, trackInputs } from './track-inputs.ts';

/** The pipeline with this machine's files, fonts and templates. */
export interface DeckBuilder {
  readonly version: string;
  build(deck: DeckFile, options: BuildOptions): Promise<Build & { readonly inputs: Inputs }>;
}

export function createDeckBuilder(env: Readonly<Record<string, string | undefined>>): DeckBuilder {
  const folders = findPackageFolders();
  const places = { fontsFolder: folders.fonts, assetsFolder: folders.assets, cacheFolder: cacheFolder(env) };
  const tools = {
    runWithin: createRunWithin(),
    subsetFonts: createFontSubsetter(places),
    drawCharts: createChartDrawer(places),
    encodeBase64: (bytes: Uint8Array) =>
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  };
  return {
    version: folders.version,
    async build({ root, outline }, options) {
      const tracked = trackInputs(openProjectFiles(root));
      const project = { outline, files: tracked.files, kit: readKit(folders, root) };
      return { ...(await build(project, options, tools)), inputs: tracked.inputs() };
    },
  };
}
