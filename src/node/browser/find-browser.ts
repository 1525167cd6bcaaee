import { basename, delimiter, isAbsolute, join, resolve } from 'node:path';
import { EnvironmentError } from '../environment-error.ts';
import type { BrowserEnvironment } from './browser-environment.ts';

/** A browser that can be started as it is. */
export interface InstalledBrowser {
  readonly path: string;
  /** Where it was found, for people: `--browser`, `$CHROME_PATH`, `PATH`. */
  readonly from: string;
}

/** A browser that comes packed in an npm package. */
export interface BundledBrowser {
  /** The folder with the packed files. */
  readonly bundled: string;
  readonly from: string;
}

export type FoundBrowser = InstalledBrowser | BundledBrowser;

const VARIABLES = ['LECTERN_BROWSER', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH', 'CHROME_BIN'];

const COMMANDS = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
];

/** Within a version's folder in the caches of Playwright and Puppeteer, newest layout first. */
const SHELL_PATHS = [
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-headless-shell-linux-arm64/chrome-headless-shell',
  'chrome-headless-shell-mac-arm64/chrome-headless-shell',
  'chrome-headless-shell-mac-x64/chrome-headless-shell',
  'chrome-headless-shell-win64/chrome-headless-shell.exe',
  'chrome-linux/headless_shell',
  'chrome-mac/headless_shell',
  'chrome-win/headless_shell.exe',
];

const MAC_TESTING = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
const FULL_PATHS = [
  'chrome-linux64/chrome',
  'chrome-linux-arm64/chrome',
  `chrome-mac-arm64/${MAC_TESTING}`,
  `chrome-mac-x64/${MAC_TESTING}`,
  'chrome-win64/chrome.exe',
  'chrome-linux/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
];

interface BrowserSearch extends BrowserEnvironment {
  /** The value of `--browser`. */
  readonly flag: string | undefined;
}

/**
 * The browser to use: the one asked for, else the first found. Headless shells go before full
 * browsers, which take two to three times as long to start.
 *
 * @throws EnvironmentError `no-browser` when the one asked for cannot be run
 */
export function findBrowser(search: BrowserSearch): FoundBrowser | undefined {
  return (
    findExplicit(search) ??
    findInPlaywrightCache(search, /^chromium_headless_shell-\d+$/, SHELL_PATHS) ??
    findInPuppeteerCache(search, 'chrome-headless-shell', SHELL_PATHS) ??
    findOnPath(search) ??
    findMacApplication(search) ??
    findWindowsProgram(search) ??
    findInPlaywrightCache(search, /^chromium-\d+$/, FULL_PATHS) ??
    findInPuppeteerCache(search, 'chrome', FULL_PATHS) ??
    findBundledBrowser(search)
  );
}

function findExplicit(search: BrowserSearch): InstalledBrowser | undefined {
  if (search.flag !== undefined) return requireBrowser(search, search.flag, '--browser');
  const variable = VARIABLES.find((name) => search.env[name]);
  return variable === undefined
    ? undefined
    : requireBrowser(search, search.env[variable] ?? '', `$${variable}`);
}

/** Takes a path, or the name of a command. */
function requireBrowser(search: BrowserSearch, given: string, from: string): InstalledBrowser {
  const isCommand = given !== '' && basename(given) === given;
  const path = [resolve(given), ...(isCommand ? pathCandidates(search, given) : [])].find(
    search.isExecutable,
  );
  if (path !== undefined) return { path, from };
  throw new EnvironmentError('no-browser', `${from} names "${given}", which is no program that can be run.`, {
    hint: `Correct ${from}, or leave it out to have a browser searched for.`,
  });
}

function pathCandidates(search: BrowserSearch, command: string): readonly string[] {
  const folders = (search.env['PATH'] ?? '').split(delimiter);
  // A relative entry, such as the working folder, would let a project bring its own "chromium".
  return folders.filter(isAbsolute).map((folder) => join(folder, command));
}

function findOnPath(search: BrowserSearch): InstalledBrowser | undefined {
  if (search.platform === 'darwin' || search.platform === 'win32') return undefined;
  const candidates = COMMANDS.flatMap((command) => pathCandidates(search, command));
  return firstExecutable(search, candidates, 'PATH');
}

function findMacApplication(search: BrowserSearch): InstalledBrowser | undefined {
  if (search.platform !== 'darwin') return undefined;
  const candidates = ['/Applications', join(search.home, 'Applications')].flatMap((folder) =>
    MAC_APPLICATIONS.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
  return firstExecutable(search, candidates, 'Applications');
}

function findWindowsProgram(search: BrowserSearch): InstalledBrowser | undefined {
  if (search.platform !== 'win32') return undefined;
  const { env } = search;
  const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  const candidates = folders.flatMap((folder) =>
    folder ? WINDOWS_PROGRAMS.map((segments) => join(folder, ...segments)) : [],
  );
  return firstExecutable(search, candidates, 'Program Files');
}

function findInPlaywrightCache(
  search: BrowserSearch,
  version: RegExp,
  paths: readonly string[],
): InstalledBrowser | undefined {
  const { env, home, platform } = search;
  const set = env['PLAYWRIGHT_BROWSERS_PATH'];
  // "0" means the browsers lie inside some project's node_modules.
  const folder = set && set !== '0' ? set : join(platformCache(env, home, platform), 'ms-playwright');
  return firstExecutable(search, candidatesIn(search, folder, version, paths), 'the Playwright cache');
}

function platformCache(env: BrowserEnvironment['env'], home: string, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return join(home, 'Library', 'Caches');
  if (platform === 'win32') return env['LOCALAPPDATA'] || join(home, 'AppData', 'Local');
  return env['XDG_CACHE_HOME'] || join(home, '.cache');
}

function findInPuppeteerCache(
  search: BrowserSearch,
  product: string,
  paths: readonly string[],
): InstalledBrowser | undefined {
  const folder = search.env['PUPPETEER_CACHE_DIR'] || join(search.home, '.cache', 'puppeteer');
  const candidates = candidatesIn(search, join(folder, product), /^(?:linux|mac|win)/, paths);
  return firstExecutable(search, candidates, 'the Puppeteer cache');
}

/** Newest version first. */
function candidatesIn(
  search: BrowserSearch,
  folder: string,
  version: RegExp,
  paths: readonly string[],
): readonly string[] {
  return search
    .listFolder(folder)
    .filter((name) => version.test(name))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((name) => paths.map((path) => join(folder, name, path)));
}

function firstExecutable(
  search: BrowserSearch,
  candidates: readonly string[],
  from: string,
): InstalledBrowser | undefined {
  const path = candidates.find(search.isExecutable);
  return path === undefined ? undefined : { path, from };
}

function findBundledBrowser(search: BrowserSearch): BundledBrowser | undefined {
  if (search.platform !== 'linux' || search.arch !== 'x64') return undefined;
  const bundled = search.findBundled();
  return bundled === undefined ? undefined : { bundled, from: '@sparticuz/chromium' };
}
