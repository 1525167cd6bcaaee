import type { Browser, BrowserType, LaunchOptions } from 'playwright-core';
import { EnvironmentError } from '../environment-error.ts';
import type { BrowserEnvironment } from './browser-environment.ts';
import type { FoundBrowser } from './find-browser.ts';
import { unpackBundledBrowser } from './unpack-bundled-browser.ts';

interface BrowserLaunch {
  /** What `findBrowser` found. */
  readonly browser: FoundBrowser | undefined;
  readonly environment: BrowserEnvironment;
  /** Lectern's own, from `cacheFolder()`; the bundled browser is unpacked there. */
  readonly cacheFolder: string;
  /** Whether pages may ask this machine (`localhost`, `127.0.0.1`); they can never ask another. Default false. */
  readonly allowLoopback?: boolean;
  /** Told in one sentence what the author should know of the launch. */
  readonly warn: (message: string) => void;
}

const LAUNCH_TIMEOUT_MS = 30_000;

/** Beside those that Playwright sets itself, which already stop updates, sync and background requests. */
const ARGUMENTS = [
  '--disable-client-side-phishing-detection',
  '--disable-domain-reliability',
  '--disable-quic',
  '--no-pings',
  '--no-proxy-server',
  '--disable-gpu',
  // Widths of letters that do not depend on the screen's pixels.
  '--font-render-hinting=none',
];

/** Playwright's words for the second and third; the first is Chromium's in a container. */
const NO_SANDBOX = /Failed to move to new namespace|No usable sandbox|sandboxing failed/;

/**
 * Starts the browser, headless and cut off from every network. The caller closes it.
 *
 * @throws EnvironmentError `no-browser` when there is none, `browser-failed` when it does not start
 */
export async function launchBrowser(launch: BrowserLaunch): Promise<Browser> {
  const { browser } = launch;
  if (browser === undefined) throw noBrowser(launch.environment);
  const [chromium, program] = await Promise.all([importDriver(), prepareProgram(browser, launch)]);
  const options: LaunchOptions = {
    executablePath: program.path,
    env: program.env,
    args: [...ARGUMENTS, resolverRules(launch.allowLoopback ?? false)],
    timeout: LAUNCH_TIMEOUT_MS,
    // Signals are the command line's to handle; it closes what it opened.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
  // Chromium refuses to start its sandbox for root.
  const chromiumSandbox = process.getuid?.() !== 0;
  try {
    return await chromium.launch({ ...options, chromiumSandbox });
  } catch (error) {
    if (!chromiumSandbox || !NO_SANDBOX.test(`${error}`)) throw browserFailed(program.path, browser, error);
  }
  launch.warn('The browser cannot use its sandbox here and runs without it.');
  return chromium
    .launch({ ...options, chromiumSandbox: false })
    .catch((error: unknown) => Promise.reject(browserFailed(program.path, browser, error)));
}

interface Program {
  readonly path: string;
  readonly env: Record<string, string>;
}

async function prepareProgram(browser: FoundBrowser, launch: BrowserLaunch): Promise<Program> {
  const env = Object.fromEntries(
    Object.entries(launch.environment.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
  if ('path' in browser) return { path: browser.path, env };
  const { path, libraryFolder, fontsFile } = await unpackBundledBrowser({
    browser,
    cacheFolder: launch.cacheFolder,
  });
  return { path, env: { ...env, LD_LIBRARY_PATH: libraryFolder, FONTCONFIG_FILE: fontsFile } };
}

/** Names and addresses alike resolve to nothing. */
function resolverRules(allowLoopback: boolean): string {
  const exceptions = allowLoopback ? ', EXCLUDE localhost, EXCLUDE 127.0.0.1' : '';
  return `--host-resolver-rules=MAP * ~NOTFOUND${exceptions}`;
}

/** Loading it takes longer than starting the browser, and most runs need neither. */
async function importDriver(): Promise<BrowserType> {
  try {
    return (await import('playwright-core')).chromium;
  } catch (cause) {
    throw new EnvironmentError(
      'no-browser',
      'The package playwright-core, which drives the browser, is absent.',
      {
        hint: 'Install it: npm install playwright-core',
        cause,
      },
    );
  }
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

function browserFailed(path: string, { from }: FoundBrowser, cause: unknown): EnvironmentError {
  const [summary = ''] = cause instanceof Error ? cause.message.split('\n') : [`${cause}`];
  return new EnvironmentError('browser-failed', `${path} (from ${from}) did not start: ${summary}`, {
    hint: 'Name another browser with --browser or LECTERN_BROWSER.',
    cause,
  });
}
