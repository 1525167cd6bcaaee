import type { OutputFile } from '../../page/output-file.ts';
import type { PrintOrder } from '../../page/print-order.ts';
import { readBrowserEnvironment } from '../browser/browser-environment.ts';
import { findBrowser } from '../browser/find-browser.ts';
import type { PrintingPage } from '../browser/printing-page.ts';
import { type PrintingBrowser, startBrowser } from '../browser/start-browser.ts';
import { cacheFolder } from '../cache-folder.ts';
import { EnvironmentError } from '../environment-error.ts';
import { openPageMemory } from './page-memory.ts';
import { printPage } from './print-page.ts';

/** One browser for all that a command prints. */
export interface Printer {
  /** Starts the browser, so that it is there when the first order comes. */
  prepare(): void;
  /**
   * @param begun told when it is this order's turn
   * @throws EnvironmentError `no-browser`, `browser-failed`, `print-failed`
   */
  print(order: PrintOrder, begun?: () => void): Promise<OutputFile>;
  /** No order comes any more: the browser is not needed beyond those it has. */
  end(): void;
  close(): Promise<void>;
}

interface PrinterOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The value of `--browser`. */
  readonly browser: string | undefined;
  /** Pages that are printed at the same time. */
  readonly jobs: number;
  /** Told in one sentence what the author should know of the browser's start. */
  readonly warn: (message: string) => void;
  /** ms that the browser may take for an answer, beside what large pages take. */
  readonly patience?: number;
}

interface StartedBrowser {
  readonly browser: Promise<PrintingBrowser>;
  /** Pages that nothing is printed on just now. */
  readonly free: Promise<PrintingPage>[];
}

const PATIENCE_MS = 60_000;

export function createPrinter(options: PrinterOptions): Printer {
  const { jobs, warn, patience = PATIENCE_MS } = options;
  const environment = readBrowserEnvironment(options.env);
  const memory = openPageMemory(cacheFolder(options.env));
  const start = async () =>
    startBrowser({
      browser: findBrowser({ flag: options.browser, ...environment }),
      environment,
      cacheFolder: cacheFolder(options.env),
      warn,
      patience,
    });
  const started: StartedBrowser[] = [];
  let current: StartedBrowser | undefined;
  let waiting = 0;
  let hasEnded = false;
  let closing: Promise<void> | undefined;
  let hasPrinted = false;
  let failure: EnvironmentError | undefined;
  const turns = createTurns(jobs);
  const retries = createTurns(1);
  const useBrowser = () => {
    if (!current) {
      current = { browser: start(), free: [] };
      started.push(current);
    }
    return current;
  };
  const printOnce = async (order: PrintOrder) => {
    const own = useBrowser();
    const page = own.free.pop() ?? openPage(own);
    try {
      const printed = await printPage(await page, order, memory);
      own.free.push(page);
      return printed;
    } catch (error) {
      // Those that print in it now may well succeed; no other page is opened there.
      if (current === own) current = undefined;
      throw error;
    }
  };
  /** Alone in a browser of its own, so that what one page does to the browser is not laid to another. */
  const printAgain = async (order: PrintOrder, cause: unknown) => {
    if (failure) throw failure;
    const own = await start();
    try {
      return await printPage(await own.openPage(), order, memory);
    } catch (error) {
      const failed = printFailed(order, error ?? cause);
      if (!hasPrinted) failure = failed;
      throw failed;
    } finally {
      await own.close();
    }
  };
  const print = async (order: PrintOrder, begun?: () => void) => {
    try {
      return await turns(() => {
        begun?.();
        return printOnce(order);
      });
    } catch (error) {
      if (error instanceof EnvironmentError) throw error;
      return retries(() => printAgain(order, error));
    }
  };
  const closeAll = () => {
    closing ??= closeBrowsers(started);
    return closing;
  };
  return {
    prepare() {
      const own = useBrowser();
      while (own.free.length < Math.min(jobs, 2)) own.free.push(openPage(own));
    },
    async print(order, begun) {
      waiting += 1;
      const printed = await print(order, begun).finally(() => {
        waiting -= 1;
        if (hasEnded && waiting === 0) closeAll();
      });
      hasPrinted = true;
      const { finishPdf } = await import('./finish-pdf.ts');
      return { path: order.path, content: finishPdf(printed, order), private: order.private };
    },
    end() {
      hasEnded = true;
      if (waiting === 0) closeAll();
    },
    close: () => closeAll(),
  };
}

function openPage({ browser }: StartedBrowser): Promise<PrintingPage> {
  const page = browser.then((started) => started.openPage());
  // Whoever prints on it is told.
  page.catch(() => {});
  return page;
}

async function closeBrowsers(started: readonly StartedBrowser[]): Promise<void> {
  const browsers = await Promise.allSettled(started.map(({ browser }) => browser));
  await Promise.all(browsers.map((one) => one.status === 'fulfilled' && one.value.close()));
}

/** Lets so many pieces of work go on at the same time; the others wait, in the order they came. */
function createTurns(most: number) {
  const waiting: (() => void)[] = [];
  let busy = 0;
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (busy >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else busy -= 1;
    }
  };
}

function printFailed({ path }: PrintOrder, cause: unknown): EnvironmentError {
  const [summary = ''] = cause instanceof Error ? cause.message.split('\n') : [`${cause}`];
  return new EnvironmentError('print-failed', `${path} was not printed, tried twice: ${summary}.`, {
    hint: 'Name another browser with --browser or LECTERN_BROWSER, or print fewer pages at a time with --jobs 1.',
    cause,
  });
}
