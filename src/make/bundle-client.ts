import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type OutputFile } from 'esbuild';
import { replaceFile } from '../node/replace-file.ts';
import { findPackageFolders } from './find-package-folders.ts';
import { findSpeakerViewScript } from './speaker-view-script.ts';

/** The scripts of a deck, and the one that measures it; each is bundled from `src/client/<name>.ts` to `<name>.js`. */
const SCRIPTS = ['head', 'deck', 'charts', 'notes', 'measure'] as const;
const STYLES = '@import "reveal.js/reset.css";\n@import "reveal.js/reveal.css";\n';

/** What the bundles hold, for the licences, and how large they are. */
export interface ClientBundles {
  readonly sizes: readonly { readonly file: string; readonly bytes: number }[];
  /** Folders of the bundled packages, relative to the root, ascending. */
  readonly packageFolders: readonly string[];
}

interface Roots {
  readonly root: string;
  readonly assetsFolder: string;
}

/**
 * Bundles the scripts and styles that go into decks, and `assets.json`: the CSP hashes of the scripts
 * as they are, and of the inline script of Reveal's speaker view.
 */
export async function bundleClient({ root, assetsFolder }: Roots): Promise<ClientBundles> {
  const [scripts, styles] = await Promise.all([
    build({ ...baseOptions(root), ...scriptOptions(root) }),
    build({
      ...baseOptions(root),
      stdin: { contents: STYLES, loader: 'css', resolveDir: root, sourcefile: 'reveal.css' },
      outfile: 'reveal.css',
    }),
  ]);
  const files = [
    ...scripts.outputFiles.map((file) => readScript(file, root)),
    ...styles.outputFiles.map((file) => readStyle(file, root)),
  ];
  const hashes = Object.fromEntries(
    files.filter(({ file }) => file.endsWith('.js')).map(({ file, text }) => [file, hashForCsp(text)]),
  );
  const notes = files.find(({ file }) => file === 'notes.js')?.text ?? '';
  const assets = { scripts: hashes, speakerViewHash: hashForCsp(findSpeakerViewScript(notes)) };

  const assetsFile = join(assetsFolder, 'assets.json');
  await mkdir(assetsFolder, { recursive: true });
  // Gone first and written last: an interrupted run leaves no hashes of other scripts.
  await rm(assetsFile, { force: true });
  for (const { file, text } of files) replaceFile(join(assetsFolder, file), text);
  replaceFile(assetsFile, `${JSON.stringify(assets, undefined, 2)}\n`);
  return {
    sizes: files.map(({ file, text }) => ({ file, bytes: Buffer.byteLength(text) })),
    packageFolders: findPackageFolders([
      ...Object.keys(scripts.metafile.inputs),
      ...Object.keys(styles.metafile.inputs),
    ]),
  };
}

function baseOptions(root: string) {
  return {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
  } as const satisfies BuildOptions;
}

function scriptOptions(root: string) {
  return {
    entryPoints: SCRIPTS.map((name) => join(root, 'src', 'client', `${name}.ts`)),
    outdir: '.',
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    tsconfig: join(root, 'tsconfig.client.json'),
  } as const satisfies BuildOptions;
}

interface Asset {
  readonly file: string;
  readonly text: string;
}

function readScript(output: OutputFile, root: string): Asset {
  // `<!--` with a later `<script` would make HTML read past the end of the element; both only occur in strings.
  const text = output.text.replaceAll('<!--', '\\x3C!--');
  const file = basename(output.path);
  refuse(file, text, /<\/script/i, 'would end its own element');
  // HTML changes both, and then the hash no longer fits.
  refuse(file, text, /[\r\0]/, 'holds a carriage return or a NUL');
  refuse(file, text, root, 'holds a path of this machine');
  return { file, text };
}

function readStyle(output: OutputFile, root: string): Asset {
  const { text } = output;
  const file = basename(output.path);
  refuse(file, text, /<\/style/i, 'would end its own element');
  refuse(file, text, /@import|url\(\s*["']?(?!data:)/i, 'asks for another file');
  refuse(file, text, root, 'holds a path of this machine');
  return { file, text };
}

function refuse(file: string, text: string, forbidden: RegExp | string, why: string): void {
  const at = typeof forbidden === 'string' ? text.indexOf(forbidden) : text.search(forbidden);
  if (at >= 0) throw new Error(`${file} ${why}: …${text.slice(Math.max(0, at - 40), at + 60)}…`);
}

function hashForCsp(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
