// Makes what the package ships under lib/ beside the compiled code. Run after tsc: node lib/make/main.js
import { fileURLToPath } from 'node:url';
import { bundleClient } from './bundle-client.ts';
import { bundleCommand } from './bundle-command.ts';
import { copyKatex } from './copy-katex.ts';
import { type TrimmedFonts, trimFonts } from './trim-fonts.ts';
import { writeDrawingVersion } from './write-drawing-version.ts';
import { writeLicences } from './write-licences.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const lib = fileURLToPath(new URL('..', import.meta.url));

// Each is finished even if another fails: the fonts take a while, and stay made.
const fonts = makeFonts();
const steps = await Promise.allSettled([fonts, makeBundles(), makeKatex(), fonts.then(makeVersion)]);
for (const step of steps) {
  if (step.status === 'fulfilled') continue;
  console.error(step.reason);
  process.exitCode = 1;
}

async function makeFonts(): Promise<void> {
  printLine('fonts', describeFonts(await trimFonts(`${lib}fonts`)));
}

async function makeBundles(): Promise<void> {
  const assetsFolder = `${lib}assets`;
  const [{ sizes, packageFolders }, command] = await Promise.all([
    bundleClient({ root, assetsFolder }),
    bundleCommand({
      root,
      entry: `${lib}node/cli/main.js`,
      thread: `${lib}node/build-thread.js`,
      commandFolder: `${lib}bin`,
    }),
  ]);
  printLine('client', sizes.map(({ file, bytes }) => `${file} ${(bytes / 1000).toFixed(1)} kB`).join(', '));
  printLine('command', `${(command.bytes / 1000).toFixed(1)} kB`);
  const parts = await writeLicences({
    root,
    packageFolders: [...new Set([...packageFolders, ...command.packageFolders])].sort(),
    licencesFile: `${assetsFolder}/licences.txt`,
  });
  printLine('licences', `${parts} parts`);
}

async function makeKatex(): Promise<void> {
  printLine('katex', `${await copyKatex(`${lib}assets/katex`)} fonts`);
}

async function makeVersion(): Promise<void> {
  const version = await writeDrawingVersion({ root, lib, assetsFolder: `${lib}assets` });
  printLine('drawings', version.slice(0, 12));
}

function describeFonts({ manifest, upToDate }: TrimmedFonts): string {
  const files = manifest.faces.map(({ file, bytes }) => `${file} ${(bytes / 1e6).toFixed(1)} MB`);
  return `${files.join(', ')}${upToDate ? ' (up to date)' : ''}`;
}

function printLine(step: string, made: string): void {
  process.stdout.write(`${step.padEnd(9)}${made}\n`);
}
