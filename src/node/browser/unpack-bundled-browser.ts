import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { EnvironmentError } from '../environment-error.ts';
import { escapeXml } from '../escape-xml.ts';
import type { BundledBrowser } from './find-browser.ts';

/** The bundled browser on disk, ready to start. */
export interface UnpackedBrowser {
  readonly path: string;
  /** What it needs beside glibc; goes into `LD_LIBRARY_PATH`. */
  readonly libraryFolder: string;
  /** Goes into `FONTCONFIG_FILE`: the machine may have neither fonts nor a configuration of them. */
  readonly fontsFile: string;
}

const HOUR_MS = 3_600_000;
/** Written last of all files; holds the size of the program. */
const SIZE_FILE = 'unpacked-size';

interface UnpackOptions {
  readonly browser: BundledBrowser;
  /** Lectern's own, from `cacheFolder()`. */
  readonly cacheFolder: string;
}

/**
 * Unpacks the bundled browser into the cache, once a version (about 190 MB, some seconds).
 *
 * The package's own unpacking goes to the temporary folder and runs whatever program it finds there
 * under the expected name, which on a shared machine may be someone else's.
 *
 * @throws EnvironmentError `cannot-write` when the cache cannot hold it, `browser-failed` when others
 *   could have changed what is there
 */
export async function unpackBundledBrowser(options: UnpackOptions): Promise<UnpackedBrowser> {
  const folder = await browserFolder(options);
  const present = await readUnpacked(folder);
  if (present !== undefined) return present;
  try {
    await unpackInto(folder, options.browser.bundled);
  } catch (cause) {
    throw new EnvironmentError('cannot-write', `Cannot unpack the bundled browser into ${folder}.`, {
      hint: 'It takes 250 MB. Free some space, set XDG_CACHE_HOME to another folder, or give a browser with --browser.',
      cause,
    });
  }
  const made = await readUnpacked(folder);
  if (made === undefined) throw new Error(`The browser just unpacked into ${folder} is incomplete.`);
  return made;
}

/** The bundled browser if it is unpacked already; fails as {@link unpackBundledBrowser} does. */
export async function findUnpackedBrowser(options: UnpackOptions): Promise<UnpackedBrowser | undefined> {
  return readUnpacked(await browserFolder(options));
}

async function browserFolder({ browser, cacheFolder }: UnpackOptions): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(browser.bundled, '..', 'package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest && manifest.version;
  return join(cacheFolder, 'browsers', `chromium-${version}-${process.arch}`);
}

async function readUnpacked(folder: string): Promise<UnpackedBrowser | undefined> {
  const browser = {
    path: join(folder, 'chromium'),
    libraryFolder: join(folder, 'al2023', 'lib'),
    fontsFile: join(folder, 'fonts.conf'),
  };
  const [size, expected] = await Promise.all([
    stat(browser.path).then(({ size }) => `${size}`, noFile),
    readFile(join(folder, SIZE_FILE), 'utf8').catch(noFile),
  ]);
  if (expected === undefined) return undefined;
  // Checked before anything in it is trusted, its parent too: who may rename in there may swap it.
  const there = await Promise.all([requirePrivate(join(folder, '..')), requirePrivate(folder)]);
  return size === expected && !there.includes(false) ? browser : undefined;
}

function noFile(): undefined {
  return undefined;
}

/** @returns false where another run has just moved it out of the way */
async function requirePrivate(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(noFile);
  if (found === undefined) return false;
  const isOwn = found.isDirectory() && found.uid === process.getuid?.();
  if (isOwn && (found.mode & 0o022) === 0) return true;
  throw new EnvironmentError('browser-failed', `Others may have changed the browser in ${folder}.`, {
    hint: 'Delete that folder and try again, or give a browser with --browser.',
  });
}

async function unpackInto(folder: string, packed: string): Promise<void> {
  const parent = join(folder, '..');
  await mkdir(parent, { recursive: true, mode: 0o700 });
  await removeLeftovers(parent);
  const temporary = await mkdtemp(`${folder}.tmp-`);
  try {
    await Promise.all([
      unpackFile(join(packed, 'chromium.br'), join(temporary, 'chromium')),
      unpackFolder(join(packed, 'al2023.tar.br'), join(temporary, 'al2023')),
      unpackFolder(join(packed, 'fonts.tar.br'), join(temporary, 'fonts')),
      writeFile(join(temporary, 'fonts.conf'), describeFonts(folder)),
    ]);
    const { size } = await stat(join(temporary, 'chromium'));
    await writeFile(join(temporary, SIZE_FILE), `${size}`);
    await putFolder(temporary, folder);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * Something may lie there already: what another run has just finished, or a damaged browser, which that
 * other run may be moving out of the way at this moment.
 */
async function putFolder(temporary: string, folder: string, tries: number = 5): Promise<void> {
  try {
    await rename(temporary, folder);
  } catch (error) {
    if (tries === 0) throw error;
    if ((await readUnpacked(folder)) !== undefined) return;
    const damaged = `${temporary}-damaged`;
    await rename(folder, damaged).catch(noFile);
    await rm(damaged, { recursive: true, force: true });
    await putFolder(temporary, folder, tries - 1);
  }
}

/** Each run that was stopped while unpacking left up to 190 MB. */
async function removeLeftovers(parent: string): Promise<void> {
  const names = (await readdir(parent)).filter((name) => name.includes('.tmp-'));
  await Promise.all(
    names.map(async (name) => {
      const found = await stat(join(parent, name)).catch(noFile);
      if (found === undefined || Date.now() - found.mtimeMs < HOUR_MS) return;
      await rm(join(parent, name), { recursive: true, force: true });
    }),
  );
}

async function unpackFile(packed: string, target: string): Promise<void> {
  await pipeline(
    createReadStream(packed),
    createBrotliDecompress({ chunkSize: 2 ** 21 }),
    createWriteStream(target, { mode: 0o700, flags: 'wx' }),
  );
}

async function unpackFolder(packed: string, target: string): Promise<void> {
  const { default: tar } = await import('tar-fs');
  // For root, tar-fs would give the files to whichever user has the packer's number here.
  const own = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const extract = tar.extract(target, { map: (header) => ({ ...header, ...own }) });
  await pipeline(createReadStream(packed), createBrotliDecompress(), extract);
}

function describeFonts(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `  <dir>${escapeXml(join(folder, 'fonts'))}</dir>`,
    `  <cachedir>${escapeXml(join(folder, 'font-cache'))}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}
