import { mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBrowserEnvironment } from '../../src/node/browser/browser-environment.ts';
import { type FoundBrowser, findBrowser } from '../../src/node/browser/find-browser.ts';
import { launchBrowser } from '../../src/node/browser/launch-browser.ts';
import { findUnpackedBrowser, unpackBundledBrowser } from '../../src/node/browser/unpack-bundled-browser.ts';

const environment = readBrowserEnvironment(process.env);
const bundled =
  environment.platform === 'linux' && environment.arch === 'x64' ? environment.findBundled() : undefined;

let cacheFolder = '';
let server: Server;
let requests = 0;

beforeAll(async () => {
  cacheFolder = mkdtempSync(join(tmpdir(), 'lectern-browser-'));
  server = createServer((_, response) => {
    requests += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(cacheFolder, { recursive: true, force: true });
});

function serverPort(): number {
  return (server.address() as AddressInfo).port;
}

/** Opens a page, then one of this machine, which must fail; says what the first showed. */
async function openPage(browser: FoundBrowser | undefined, env = environment, cache = cacheFolder) {
  requests = 0;
  const opened = await launchBrowser({ browser, environment: env, cacheFolder: cache, warn: () => {} });
  try {
    const page = await opened.newPage();
    await page.goto('data:text/html;charset=utf-8,<title>为什么</title><p>杭州</p>');
    const pdf = await page.pdf({ tagged: true });
    const shown = { title: await page.title(), text: await page.textContent('p'), pdf };
    await expect(page.goto(`http://127.0.0.1:${serverPort()}/`)).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
    return { ...shown, requests };
  } finally {
    await opened.close();
  }
}

describe('launchBrowser', () => {
  it('opens a page and asks nobody anything', async () => {
    const browser = findBrowser({ flag: undefined, ...environment });
    const shown = await openPage(browser);
    expect(shown).toMatchObject({ title: '为什么', text: '杭州', requests: 0 });
    expect(shown.pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('lets pages ask this machine where that is allowed', async () => {
    const browser = findBrowser({ flag: undefined, ...environment });
    requests = 0;
    const opened = await launchBrowser({
      browser,
      environment,
      cacheFolder,
      allowLoopback: true,
      warn: () => {},
    });
    try {
      const page = await opened.newPage();
      for (const host of ['127.0.0.1', 'localhost']) await page.goto(`http://${host}:${serverPort()}/`);
      expect(requests).toBeGreaterThanOrEqual(2);
    } finally {
      await opened.close();
    }
  });

  it('says how to get a browser, as far as the platform has ways', async () => {
    await expect(
      openPage(undefined, { ...environment, platform: 'linux', arch: 'x64' }),
    ).rejects.toMatchObject({
      code: 'no-browser',
      hint: expect.stringMatching(/Install Chrome.*--browser or LECTERN_BROWSER.*npm ci/),
    });
    await expect(openPage(undefined, { ...environment, platform: 'darwin' })).rejects.toMatchObject({
      hint: expect.not.stringContaining('npm ci'),
    });
  });

  it('names the program that does not start', async () => {
    const broken = { path: process.execPath, from: '--browser' };
    await expect(openPage(broken)).rejects.toMatchObject({
      code: 'browser-failed',
      message: expect.stringContaining(`${process.execPath} (from --browser) did not start`),
    });
  });
});

describe.runIf(bundled !== undefined)('the bundled browser', () => {
  const browser = { bundled: bundled ?? '', from: '@sparticuz/chromium' };

  it('starts with nothing of this machine in its environment', async () => {
    // Where no browser is installed, the tests above have unpacked this one already.
    const fresh = join(cacheFolder, 'fresh');
    expect(await findUnpackedBrowser({ browser, cacheFolder: fresh })).toBeUndefined();
    const bare = readBrowserEnvironment({ HOME: cacheFolder, PATH: '/nowhere' });
    expect(await openPage(browser, bare, fresh)).toMatchObject({
      title: '为什么',
      text: '杭州',
      requests: 0,
    });
    expect(statSync(join(fresh, 'browsers')).mode & 0o777).toBe(0o700);
  });

  it('is unpacked once, whole, and again when damaged', async () => {
    const [first, second] = await Promise.all([
      unpackBundledBrowser({ browser, cacheFolder }),
      unpackBundledBrowser({ browser, cacheFolder }),
    ]);
    expect(first).toEqual(second);
    const { ino, size } = statSync(first.path);
    await unpackBundledBrowser({ browser, cacheFolder });
    expect(statSync(first.path).ino).toBe(ino);

    truncateSync(first.path, 1_000);
    expect(await findUnpackedBrowser({ browser, cacheFolder })).toBeUndefined();
    await Promise.all([
      unpackBundledBrowser({ browser, cacheFolder }),
      unpackBundledBrowser({ browser, cacheFolder }),
    ]);
    expect(statSync(first.path).size).toBe(size);
    // Three times 60 MB of Brotli, on whatever machine.
  }, 120_000);
});
