import type { Browser } from 'playwright-core';
import { readBrowserEnvironment } from '../../src/node/browser/browser-environment.ts';
import { findBrowser } from '../../src/node/browser/find-browser.ts';
import { launchBrowser } from '../../src/node/browser/launch-browser.ts';
import { cacheFolder } from '../../src/node/cache-folder.ts';

/** The browser that Lectern itself would start: `LECTERN_BROWSER`, one of this machine, or the bundled one. */
export function openBrowser(): Promise<Browser> {
  const environment = readBrowserEnvironment(process.env);
  return launchBrowser({
    browser: findBrowser({ flag: undefined, ...environment }),
    environment,
    // The user's own, where the bundled browser stays unpacked from one test file to the next.
    cacheFolder: cacheFolder(process.env),
    warn: () => {},
  });
}
