import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdtemp, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserEnvironment } from '../browser/browser-environment.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { findUnpackedBrowser } from '../browser/unpack-bundled-browser.ts';
import { EnvironmentError } from '../environment-error.ts';
import { countCodePoints } from '../fonts/code-point-ranges.ts';
import { readFontManifest } from '../fonts/font-manifest.ts';
import { makeFolder } from '../make-folder.ts';

interface DoctorOptions {
  /** Lectern's version. */
  readonly version: string;
  /** `process.versions.node`. */
  readonly nodeVersion: string;
  readonly fontsFolder: string;
  readonly assetsFolder: string;
  readonly cacheFolder: string;
  readonly environment: BrowserEnvironment;
  /** The value of `--browser`. */
  readonly browserFlag: string | undefined;
  /** Receives whole lines. */
  readonly write: (text: string) => void;
}

/** One part of the machine: what was found, and whether decks can be built with it. */
interface Finding {
  readonly part: string;
  readonly lines: readonly string[];
  readonly isFit: boolean;
}

const OLDEST_NODE = [20, 11] as const;
const ASSETS = ['deck.js', 'charts.js', 'notes.js', 'reveal.css', 'assets.json', 'katex/katex.min.css'];
const VERSION_TIMEOUT_MS = 10_000;
const REFUSED = 3;

/** Prints what Lectern finds on this machine. Returns the exit code: 0 when decks can be built, else 3. */
export async function doctor(options: DoctorOptions): Promise<number> {
  const findings: readonly Finding[] = [
    { part: 'Lectern', lines: [options.version], isFit: true },
    examineNode(options.nodeVersion),
    ...(await Promise.all([
      examineFonts(options.fontsFolder),
      examineAssets(options.assetsFolder),
      examineCache(options.cacheFolder),
      examineBrowser(options),
    ])),
  ];
  for (const { part, lines } of findings)
    options.write(`${part.padEnd(9)}${lines.join(`\n${' '.repeat(9)}`)}\n`);
  const unfit = findings.filter(({ isFit }) => !isFit).map(({ part }) => part);
  options.write(
    unfit.length === 0 ? '\nDecks can be built.\n' : `\nDecks cannot be built: see ${unfit.join(', ')}.\n`,
  );
  return unfit.length === 0 ? 0 : REFUSED;
}

function examineNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isFit = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  const verdict = isFit ? 'ok' : `too old, ${OLDEST_NODE.join('.')} or newer is needed`;
  return { part: 'Node.js', lines: [`${version} (${verdict})`], isFit };
}

async function examineFonts(fontsFolder: string): Promise<Finding> {
  try {
    const { faces } = await readFontManifest(fontsFolder);
    const lines = await Promise.all(
      faces.map(async ({ family, weight, file, bytes, codePoints }) => {
        const { size } = await stat(join(fontsFolder, file));
        if (size !== bytes)
          throw new EnvironmentError('no-assets', `${join(fontsFolder, file)} is incomplete.`);
        return `${family} ${weight}: ${countCodePoints(codePoints)} characters`;
      }),
    );
    return { part: 'Fonts', lines, isFit: faces.length > 0 };
  } catch (error) {
    return { part: 'Fonts', lines: describeRefusal(error), isFit: false };
  }
}

async function examineAssets(assetsFolder: string): Promise<Finding> {
  const present = await Promise.all(ASSETS.map((file) => canRead(join(assetsFolder, file))));
  const missing = ASSETS.filter((_, index) => !present[index]);
  if (missing.length === 0) return { part: 'Assets', lines: [assetsFolder], isFit: true };
  const lines = [
    `${missing.join(', ')} missing from ${assetsFolder}`,
    'In a checkout run "npm run build"; else install the package again.',
  ];
  return { part: 'Assets', lines, isFit: false };
}

async function examineCache(folder: string): Promise<Finding> {
  const isWritable = await canWriteTo(folder);
  const verdict = isWritable ? 'writable' : 'not writable: decks are built, but more slowly';
  return { part: 'Cache', lines: [`${folder} (${verdict})`], isFit: true };
}

/** Tries it, for permissions alone do not tell. */
async function canWriteTo(folder: string): Promise<boolean> {
  try {
    makeFolder(folder, 0o700);
    await rmdir(await mkdtemp(join(folder, 'doctor-')));
    return true;
  } catch {
    return false;
  }
}

async function canRead(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}

async function examineBrowser(options: DoctorOptions): Promise<Finding> {
  const use = 'Needed for PDFs and `check --browser`; HTML needs none.';
  const found = await describeBrowser(options).catch(describeRefusal);
  return { part: 'Browser', lines: [...found, use], isFit: true };
}

async function describeBrowser(options: DoctorOptions): Promise<readonly string[]> {
  const { environment, cacheFolder } = options;
  const browser = findBrowser({ flag: options.browserFlag, ...environment });
  if (browser === undefined) return ['none found: install Chrome, Edge or Chromium, or use --browser'];
  if ('path' in browser) {
    return [`${browser.path} (from ${browser.from})`, await askVersion(browser.path, environment, {})];
  }
  const unpacked = await findUnpackedBrowser({ browser, cacheFolder });
  if (unpacked === undefined) return [`bundled, unpacked on first use (from ${browser.from})`];
  const libraries = { LD_LIBRARY_PATH: unpacked.libraryFolder };
  return [`${unpacked.path} (from ${browser.from})`, await askVersion(unpacked.path, environment, libraries)];
}

async function askVersion(
  path: string,
  environment: BrowserEnvironment,
  additions: Readonly<Record<string, string>>,
): Promise<string> {
  // There, the option opens a window and prints nothing.
  if (environment.platform === 'win32') return 'version not asked for on Windows';
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], {
      timeout: VERSION_TIMEOUT_MS,
      env: { ...environment.env, ...additions },
    });
    return stdout.trim() || 'tells no version';
  } catch (error) {
    const [summary = ''] = `${error}`.split('\n');
    return `does not tell its version: ${summary}`;
  }
}

function describeRefusal(error: unknown): readonly string[] {
  if (!(error instanceof EnvironmentError)) return [`${error}`];
  return error.hint === undefined ? [error.message] : [error.message, error.hint];
}
