import type { Browser, BrowserType, LaunchOptions } from 'playwright-core';
import { EnvironmentError } from '../environment-error.ts';
import {
  type BrowserLaunch,
  browserArguments,
  browserFailed,
  launchTimeout,
  prepareProgram,
  sandboxRefused,
  warnOfNoSandbox,
} from './browser-program.ts';

interface DrivenLaunch extends BrowserLaunch {
  /** Whether pages may ask this machine (`localhost`, `127.0.0.1`); they can never ask another. Default false. */
  readonly allowLoopback?: boolean;
}

/**
 * Starts the browser, headless and cut off from every network, to be driven by Playwright. The caller closes it.
 *
 * @throws EnvironmentError `no-browser` when there is none, `browser-failed` when it does not start
 */
export async function launchBrowser(launch: DrivenLaunch): Promise<Browser> {
  const program = await prepareProgram(launch);
  const chromium = await importDriver();
  const options: LaunchOptions = {
    executablePath: program.path,
    env: program.env,
    args: [...browserArguments(launch.allowLoopback ?? false)],
    timeout: launchTimeout,
    // Signals are the command line's to handle; it closes what it opened.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
  const chromiumSandbox = program.canHaveSandbox;
  try {
    return await chromium.launch({ ...options, chromiumSandbox });
  } catch (error) {
    if (!chromiumSandbox || !sandboxRefused.test(`${error}`)) throw browserFailed(program, error);
  }
  warnOfNoSandbox(launch);
  return chromium
    .launch({ ...options, chromiumSandbox: false })
    .catch((error: unknown) => Promise.reject(browserFailed(program, error)));
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
