import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { createProfile } from './browser-profile.ts';
import {
  type BrowserLaunch,
  type BrowserProgram,
  browserArguments,
  browserFailed,
  prepareProgram,
  sandboxRefused,
  warnOfNoSandbox,
} from './browser-program.ts';
import { openPrintingPage, type PrintingPage } from './printing-page.ts';
import { createProtocolPipe, type ProtocolPipe } from './protocol-pipe.ts';

/** A browser that prints pages and does nothing else. */
export interface PrintingBrowser {
  openPage(): Promise<PrintingPage>;
  /** Ends it at once, whatever it does. */
  close(): Promise<void>;
}

interface PrintingLaunch extends BrowserLaunch {
  /** ms that the browser may take to start, and for an answer. */
  readonly patience: number;
}

const canKillGroups = process.platform !== 'win32';
const LAST_WORDS = 4_000;

/** The first two are pages of the browser's own window: to make them takes as long as to print a deck. */
const UNUSED = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'PreloadTopChromeWebUI',
  'SpareRendererForSitePerProcess',
  'Translate',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'GlobalMediaControls',
  'LensOverlay',
];

/** Those that Playwright sets, as far as they matter to a browser that shows nothing. */
const QUIET = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-service-autorun',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-field-trial-config',
  '--disable-renderer-backgrounding',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  `--disable-features=${UNUSED.join()}`,
  '--edge-skip-compat-layer-relaunch',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--metrics-recording-only',
  '--mute-audio',
  '--password-store=basic',
  '--use-mock-keychain',
];

/**
 * Starts a browser for printing, headless and cut off from every network. The caller closes it.
 *
 * @throws EnvironmentError `no-browser` when there is none, `browser-failed` when it does not start
 */
export async function startBrowser(launch: PrintingLaunch): Promise<PrintingBrowser> {
  const program = await prepareProgram(launch);
  try {
    return await start(program, program.canHaveSandbox, launch.patience);
  } catch (error) {
    if (!program.canHaveSandbox || !sandboxRefused.test(`${error}`)) throw browserFailed(program, error);
  }
  warnOfNoSandbox(launch);
  return start(program, false, launch.patience).catch((error: unknown) =>
    Promise.reject(browserFailed(program, error)),
  );
}

async function start(program: BrowserProgram, sandbox: boolean, patience: number): Promise<PrintingBrowser> {
  const profile = createProfile();
  const child = spawn(
    program.path,
    [
      ...QUIET,
      ...browserArguments(false),
      ...(sandbox ? [] : ['--no-sandbox']),
      `--user-data-dir=${profile.folder}`,
    ],
    // A group of its own, so that all its processes can be ended.
    {
      env: program.env,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      detached: canKillGroups,
      windowsHide: true,
    },
  );
  const ended = once(child, 'close').catch(() => {});
  const close = async () => {
    killGroup(child);
    await ended;
    await profile.remove();
  };
  try {
    const pipe = openPipe(child, patience);
    await pipe.session(undefined).send('Browser.getVersion');
    return { openPage: () => openPrintingPage(pipe, patience), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function openPipe(child: ChildProcess, patience: number): ProtocolPipe {
  const [, , , to, from] = child.stdio;
  if (!(to instanceof Writable) || !(from instanceof Readable)) throw new Error('no pipes to the browser');
  const pipe = createProtocolPipe(to, from, patience);
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-LAST_WORDS);
  });
  const fail = () => {
    const words = sandboxRefused.exec(said)?.[0] ?? said.trim().split('\n').at(-1);
    pipe.fail(new Error(words || `it ended with ${child.exitCode ?? child.signalCode}`));
  };
  child.on('error', (error) => pipe.fail(error));
  child.on('close', fail);
  // What it has started may keep the pipes open.
  child.on('exit', () => setTimeout(fail, 1_000).unref());
  return pipe;
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (canKillGroups) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It has ended already.
  }
}
