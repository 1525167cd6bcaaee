import { EnvironmentError } from '../environment-error.ts';
import type { BrowserEnvironment } from './browser-environment.ts';
import type { FoundBrowser } from './find-browser.ts';
import { unpackBundledBrowser } from './unpack-bundled-browser.ts';

export interface BrowserLaunch {
  /** What `findBrowser` found. */
  readonly browser: FoundBrowser | undefined;
  readonly environment: BrowserEnvironment;
  /** Lectern's own, from `cacheFolder()`; the bundled browser is unpacked there. */
  readonly cacheFolder: string;
  /** Told in one sentence what the author should know of the launch. */
  readonly warn: (message: string) => void;
}

/** A browser as it is started. */
export interface BrowserProgram {
  readonly path: string;
  readonly env: Record<string, string>;
  /** Chromium refuses to start its sandbox for root. */
  readonly canHaveSandbox: boolean;
  /** Where it was found, for people. */
  readonly from: string;
}

export const launchTimeout = 30_000;

/** Playwright's words for the second and third; the first is Chromium's in a container. */
export const sandboxRefused = /Failed to move to new namespace|No usable sandbox|sandboxing failed/;

/** @throws EnvironmentError `no-browser` when there is none, and what unpacking it throws */
export async function prepareProgram(launch: BrowserLaunch): Promise<BrowserProgram> {
  const { browser, environment, cacheFolder } = launch;
  if (browser === undefined) throw noBrowser(environment);
  const env = Object.fromEntries(
    Object.entries(environment.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const common = { canHaveSandbox: process.getuid?.() !== 0, from: browser.from };
  if ('path' in browser) return { ...common, path: browser.path, env };
  const { path, libraryFolder, fontsFile } = await unpackBundledBrowser({ browser, cacheFolder });
  return { ...common, path, env: { ...env, LD_LIBRARY_PATH: libraryFolder, FONTCONFIG_FILE: fontsFile } };
}

/**
 * What every browser is started with: no word to anyone, widths that do not depend on the screen.
 *
 * @param allowLoopback whether pages may ask this machine; they can never ask another
 */
export function browserArguments(allowLoopback: boolean): readonly string[] {
  const exceptions = allowLoopback ? ', EXCLUDE localhost, EXCLUDE 127.0.0.1' : '';
  return [
    '--disable-client-side-phishing-detection',
    '--disable-domain-reliability',
    '--disable-quic',
    '--no-pings',
    '--no-proxy-server',
    '--disable-gpu',
    // Widths of letters that do not depend on the screen's pixels.
    '--font-render-hinting=none',
    // Names and addresses alike resolve to nothing.
    `--host-resolver-rules=MAP * ~NOTFOUND${exceptions}`,
  ];
}

export function warnOfNoSandbox({ warn }: BrowserLaunch): void {
  warn('The browser cannot use its sandbox here and runs without it.');
}

export function browserFailed({ path, from }: BrowserProgram, cause: unknown): EnvironmentError {
  const [summary = ''] = cause instanceof Error ? cause.message.split('\n') : [`${cause}`];
  return new EnvironmentError('browser-failed', `${path} (from ${from}) did not start: ${summary}`, {
    hint: 'Name another browser with --browser or LECTERN_BROWSER.',
    cause,
  });
}

function noBrowser({ platform, arch }: BrowserEnvironment): EnvironmentError {
  const hasBundled = platform === 'linux' && arch === 'x64';
  const ways = [
    hasBundled ? 'Install Chrome, Edge or Chromium' : 'Install Chrome or Edge',
    'name a browser with --browser or LECTERN_BROWSER',
    ...(hasBundled ? ['in a checkout of Lectern, run "npm ci", which brings one'] : []),
  ];
  return new EnvironmentError('no-browser', 'No browser was found.', { hint: `${ways.join('; or ')}.` });
}
