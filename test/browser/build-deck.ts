import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../../src/node/cache-folder.ts';
import { createChartDrawer } from '../../src/node/charts/chart-drawer.ts';
import { createFontSubsetter } from '../../src/node/fonts/subset-fonts.ts';
import { findPackageFolders } from '../../src/node/package-folders.ts';
import { openProjectFiles } from '../../src/node/project-files.ts';
import { readKit } from '../../src/node/read-kit.ts';
import { build } from '../../src/pipeline.ts';
import { formatProblem } from '../../src/problem/code-frame.ts';
import type { ProjectFiles } from '../../src/project/project.ts';
import { stubTools } from '../stub-tools.ts';

/** A deck's files as text, by path. The outline is `outline.md` unless another one is named. */
export type DeckSource = Readonly<Record<string, string | Uint8Array>>;

export interface BuiltDeck {
  /** Paths of the files on disk. */
  readonly index: string;
  readonly presenter: string;
  /** What the files hold. */
  readonly text: { readonly index: string; readonly presenter: string; readonly json: string };
  readonly remove: () => void;
}

interface BuildDeckOptions {
  readonly audience?: string;
  /** A folder of this machine in which the deck's files lie already. */
  readonly root?: string;
  readonly outline?: string;
  /** In place of the theme that the outline names. */
  readonly theme?: string;
}

/** Builds a deck into a temporary folder, public and private files in one. A deck with errors is a failure. */
export async function buildDeck(source: DeckSource, options: BuildDeckOptions = {}): Promise<BuiltDeck> {
  // People keep their decks in such folders.
  const folder = mkdtempSync(join(tmpdir(), 'lectern 杭州 #1 100% '));
  for (const [path, content] of Object.entries(source)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const root = options.root ?? folder;
  const folders = findPackageFolders();
  const project = {
    outline: options.outline ?? 'outline.md',
    files: inTheme(openProjectFiles(root), options.outline ?? 'outline.md', options.theme),
    kit: readKit(folders, root),
  };
  const { files, problems } = await build(
    project,
    { outputs: ['html', 'presenter', 'json'], audience: options.audience },
    {
      ...stubTools,
      subsetFonts: createFontSubsetter({
        fontsFolder: folders.fonts,
        cacheFolder: cacheFolder(process.env),
      }),
      // Not the user's cache: drawings are to be those of the code as it stands.
      drawCharts: createChartDrawer({
        fontsFolder: folders.fonts,
        assetsFolder: folders.assets,
        cacheFolder: folder,
      }),
    },
  );
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (files.length === 0) {
    remove();
    throw new Error(problems.map(formatProblem).join('\n'));
  }
  const [index, presenter] = [join(folder, 'index.html'), join(folder, 'presenter.html')];
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
  return {
    index,
    presenter,
    text: {
      index: readFileSync(index, 'utf8'),
      presenter: readFileSync(presenter, 'utf8'),
      json: readFileSync(join(folder, 'deck.json'), 'utf8'),
    },
    remove,
  };
}

/** The same files, but for the theme that one outline names. */
function inTheme(files: ProjectFiles, outline: string, theme: string | undefined): ProjectFiles {
  if (theme === undefined) return files;
  return {
    ...files,
    readText(path) {
      const read = files.readText(path);
      if (path !== outline || read.kind !== 'found') return read;
      const text = read.content.text
        .replace(/^theme: .*\n/m, '')
        .replace(/^(?=lang: )/m, `theme: ${theme}\n`);
      return { kind: 'found', content: { ...read.content, text } };
    },
  };
}
