import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { replaceFile } from '../node/replace-file.ts';
import { findPackageFolders } from './find-package-folders.ts';

/** Loaded by path, or only now and then, or with no licence text to pass on: they stay packages of their own. */
const EXTERNAL = [
  '@resvg/resvg-wasm',
  '@jsquash/*',
  'katex',
  'harfbuzzjs',
  'highlight.js',
  'playwright-core',
  '@sparticuz/chromium',
  'tar-fs',
  'wawoff2/decompress.js',
  '@humanwhocodes/momoa',
];

/**
 * Large, loaded by Handlebars for maps of templates, by fontverter for other formats, by pdf-lib for drawings
 * in SVG: nobody asks for any.
 */
const UNUSED = ['source-map', 'wawoff2', 'woff2sfnt-sfnt2woff', 'node-html-better-parser'];

/** What the command is called in its folder. */
const COMMAND = 'lectern.js';

interface CommandRoots {
  readonly root: string;
  /** The compiled command line. */
  readonly entry: string;
  /** Compiled, what runs in threads of it. */
  readonly thread: string;
  readonly commandFolder: string;
}

/**
 * Bundles the command line, a chunk for what each verb needs: some two hundred small files take longer to
 * find and compile than a deck to build.
 */
export async function bundleCommand({ root, entry, thread, commandFolder }: CommandRoots): Promise<{
  readonly bytes: number;
  readonly packageFolders: readonly string[];
}> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { [COMMAND.replace('.js', '')]: entry, 'build-thread': thread },
    outdir: commandFolder,
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Names stay: a stack trace in a report is of use.
    minifyWhitespace: true,
    minifySyntax: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    external: EXTERNAL,
    banner: {
      js: "import{createRequire as createRequireHere}from'node:module';const require=createRequireHere(import.meta.url);",
    },
    plugins: [
      {
        name: 'unused',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: new RegExp(`^(?:${UNUSED.join('|')})$`) }, ({ path }) => ({
            path,
            namespace: 'unused',
          }));
          onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
        },
      },
    ],
  });
  await mkdir(commandFolder, { recursive: true });
  for (const { path, contents } of outputFiles)
    replaceFile(path, contents, basename(path) === COMMAND ? 0o755 : 0o644);
  const made = new Set(outputFiles.map(({ path }) => basename(path)));
  const old = (await readdir(commandFolder)).filter((name) => !made.has(name));
  await Promise.all(old.map((name) => rm(join(commandFolder, name), { force: true })));
  return {
    bytes: outputFiles.reduce((sum, { contents }) => sum + contents.length, 0),
    packageFolders: findPackageFolders(Object.keys(metafile.inputs)),
  };
}
