import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type BrowserEnvironment,
  readBrowserEnvironment,
} from '../../src/node/browser/browser-environment.ts';
import { findBrowser } from '../../src/node/browser/find-browser.ts';

const SHELL = 'chrome-headless-shell-linux64/chrome-headless-shell';

let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'lectern-find-'));
});

afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

function program(path: string, mode = 0o755): string {
  const full = join(home, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, '#!/bin/sh\n');
  chmodSync(full, mode);
  return full;
}

/** A Linux machine whose every folder lies in this test's own. */
function linux(env: BrowserEnvironment['env'] = {}): BrowserEnvironment & { flag: undefined } {
  return {
    ...readBrowserEnvironment({ PATH: [join(home, 'bin'), join(home, 'sbin')].join(delimiter), ...env }),
    flag: undefined,
    home,
    platform: 'linux',
    arch: 'x64',
    findBundled: () => undefined,
  };
}

describe('findBrowser', () => {
  it('finds none on a bare machine', () => {
    expect(findBrowser(linux())).toBeUndefined();
  });

  it('takes the flag before the variables, and these before everything else', () => {
    const asked = program('asked/chrome');
    const named = program('named/chrome');
    program('bin/chromium');
    const search = linux({ LECTERN_BROWSER: named, CHROME_PATH: asked });
    expect(findBrowser({ ...search, flag: asked })).toEqual({ path: asked, from: '--browser' });
    expect(findBrowser(search)).toEqual({ path: named, from: '$LECTERN_BROWSER' });
    expect(findBrowser(linux({ LECTERN_BROWSER: '', CHROME_BIN: asked }))).toEqual({
      path: asked,
      from: '$CHROME_BIN',
    });
  });

  it('takes the name of a command too', () => {
    const command = program('sbin/my-chrome');
    expect(findBrowser({ ...linux(), flag: 'my-chrome' })).toEqual({ path: command, from: '--browser' });
  });

  it.each([
    ['absent', () => join(home, 'nowhere')],
    ['not executable', () => program('plain/chrome', 0o644)],
    ['a folder', () => dirname(program('folder/chrome'))],
    ['empty', () => ''],
  ])('refuses a browser asked for that is %s, by name', (_, make) => {
    program('bin/chromium');
    const asked = make();
    const refusal = expect.objectContaining({
      code: 'no-browser',
      message: expect.stringContaining(`--browser names "${asked}"`),
    });
    expect(() => findBrowser({ ...linux(), flag: asked })).toThrow(refusal);
  });

  it('names the variable that points nowhere', () => {
    expect(() => findBrowser(linux({ CHROME_PATH: '/nowhere/chrome' }))).toThrow(
      /\$CHROME_PATH names "\/nowhere/,
    );
  });

  it('prefers headless shells to full browsers, newest first', () => {
    program('.cache/ms-playwright/chromium-1300/chrome-linux64/chrome');
    const command = program('bin/google-chrome');
    expect(findBrowser(linux())).toEqual({ path: command, from: 'PATH' });
    const puppeteer = program(`.cache/puppeteer/chrome-headless-shell/linux-147.0.1/${SHELL}`);
    expect(findBrowser(linux())).toEqual({ path: puppeteer, from: 'the Puppeteer cache' });
    program(`.cache/ms-playwright/chromium_headless_shell-999/${SHELL}`);
    const newest = program(`.cache/ms-playwright/chromium_headless_shell-1208/${SHELL}`);
    program(`.cache/ms-playwright/chromium_headless_shell-1209/${SHELL}`, 0o644);
    expect(findBrowser(linux())).toEqual({ path: newest, from: 'the Playwright cache' });
  });

  it('looks for the caches where the environment says', () => {
    const shell = program(`elsewhere/chromium_headless_shell-1/${SHELL}`);
    expect(findBrowser(linux({ PLAYWRIGHT_BROWSERS_PATH: join(home, 'elsewhere') }))).toMatchObject({
      path: shell,
    });
    const full = program('xdg/ms-playwright/chromium-1300/chrome-linux/chrome');
    expect(findBrowser(linux({ XDG_CACHE_HOME: join(home, 'xdg'), PATH: '' }))).toMatchObject({ path: full });
  });

  it('does not run what lies in the working folder', () => {
    expect(findBrowser(linux({ PATH: ['', '.', 'node_modules/.bin'].join(delimiter) }))).toBeUndefined();
  });

  it('falls back on the bundled browser, on Linux x64 alone', () => {
    const search = { ...linux(), findBundled: () => '/packages/chromium/bin' };
    expect(findBrowser(search)).toEqual({ bundled: '/packages/chromium/bin', from: '@sparticuz/chromium' });
    expect(findBrowser({ ...search, arch: 'arm64' })).toBeUndefined();
    expect(
      findBrowser({ ...search, platform: 'darwin', listFolder: () => [], isExecutable: () => false }),
    ).toBeUndefined();
    program('bin/chromium');
    expect(findBrowser(search)).toMatchObject({ from: 'PATH' });
  });

  it('finds applications on macOS and programs on Windows', () => {
    const edge = program('Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
    const own = { isExecutable: (path: string) => path.startsWith(home) && linux().isExecutable(path) };
    expect(findBrowser({ ...linux(), ...own, platform: 'darwin' })).toEqual({
      path: edge,
      from: 'Applications',
    });
    const chrome = program('local/Google/Chrome/Application/chrome.exe');
    const windows = { ...linux({ LOCALAPPDATA: join(home, 'local') }), platform: 'win32' as const };
    expect(findBrowser(windows)).toEqual({ path: chrome, from: 'Program Files' });
  });
});
