import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBrowserEnvironment } from '../../src/node/browser/browser-environment.ts';
import { doctor } from '../../src/node/cli/doctor.ts';

const fontsFolder = fileURLToPath(new URL('../../lib/fonts', import.meta.url));
const ASSETS = ['deck.js', 'charts.js', 'notes.js', 'reveal.css', 'assets.json', 'katex/katex.min.css'];

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-doctor-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function runDoctor(changes: Partial<Parameters<typeof doctor>[0]>) {
  const texts: string[] = [];
  const code = await doctor({
    version: '0.1.0',
    nodeVersion: '20.11.0',
    fontsFolder,
    assetsFolder: folder,
    cacheFolder: folder,
    environment: { ...readBrowserEnvironment({ PATH: '' }), home: folder, platform: 'linux', arch: 'arm64' },
    browserFlag: undefined,
    write: (text) => texts.push(text),
    ...changes,
  });
  return { code, text: texts.join('') };
}

describe('doctor', () => {
  it('finds a machine fit that has no browser and no writable cache', async () => {
    mkdirSync(join(folder, 'katex'));
    for (const name of ASSETS) writeFileSync(join(folder, name), '');
    const { code, text } = await runDoctor({
      assetsFolder: folder,
      cacheFolder: join(folder, 'deck.js', 'lectern'),
    });
    expect(code).toBe(0);
    expect(text).toContain('Noto Sans SC 700: 30434 characters');
    expect(text).toContain('not writable: decks are built, but more slowly');
    expect(text).toContain('none found: install Chrome');
    expect(text).toMatch(/\nDecks can be built\.\n$/);
  });

  it('refuses a machine without fonts, assets or the right Node.js', async () => {
    const { code, text } = await runDoctor({
      nodeVersion: '18.20.4',
      fontsFolder: folder,
      assetsFolder: folder,
    });
    expect(code).toBe(3);
    expect(text).toContain('18.20.4 (too old, 20.11 or newer is needed)');
    expect(text).toContain(`cannot read ${join(folder, 'fonts.json')}`);
    expect(text).toContain('Decks cannot be built: see Node.js, Fonts, Assets.');
  });

  it('reports a browser asked for in vain and goes on', async () => {
    const { text } = await runDoctor({ browserFlag: '/nowhere/chrome' });
    expect(text).toContain('Decks cannot be built: see Assets.');
    expect(text).toContain('--browser names "/nowhere/chrome"');
  });

  it('runs the browser found for its version', async () => {
    const { text } = await runDoctor({ browserFlag: process.execPath });
    expect(text).toContain(`${process.execPath} (from --browser)\n         ${process.version}\n`);
  });
});
