import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { measuredProblems } from '../page/measured-problems.ts';
import type { Build } from '../pipeline.ts';
import { createProblem, type Problem } from '../problem/problem.ts';
import { readBrowserEnvironment } from './browser/browser-environment.ts';
import { findBrowser } from './browser/find-browser.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { measurePage } from './browser/measure-page.ts';
import { cacheFolder } from './cache-folder.ts';
import { findPackageFolders } from './package-folders.ts';

/** Looks at built decks in one browser, which is started for the first of them. */
export interface BrowserCheck {
  /** What is wrong with a deck as it is laid out; nothing where it was not built. */
  check(build: Build): Promise<readonly Problem[]>;
  close(): Promise<void>;
}

/** @param warn told in one sentence what the author should know of the browser's start */
export function createBrowserCheck(
  env: Readonly<Record<string, string | undefined>>,
  warn: (message: string) => void,
): BrowserCheck {
  const script = readFileSync(join(findPackageFolders().assets, 'measure.js'), 'utf8');
  const environment = readBrowserEnvironment(env);
  let started: Promise<Browser> | undefined;
  const open = () => {
    const browser = findBrowser({ flag: undefined, ...environment });
    started ??= launchBrowser({ browser, environment, cacheFolder: cacheFolder(env), warn });
    return started;
  };
  return {
    async check({ files, places }) {
      const page = files.find(({ path }) => path === 'index.html');
      if (!page) return [];
      const { slides, fallbacks } = await measurePage(await open(), page.content.toString(), script);
      const placeOf = (id: string) => places.get(id) ?? places.get('title');
      const fonts = fallbacks.slice(0, 1).map((text) => {
        const more = fallbacks.length > 1 ? ` and ${fallbacks.length - 1} more` : '';
        return createProblem('fallback-font', undefined, `A font of this machine draws "${text}"${more}.`);
      });
      return [
        ...measuredProblems(slides.stage, 'stage', placeOf),
        ...measuredProblems(slides.phone, 'phone', placeOf),
        ...measuredProblems(slides.desktop, 'desktop', placeOf),
        ...fonts,
      ];
    },
    async close() {
      await (await started)?.close();
    },
  };
}
