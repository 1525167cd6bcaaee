import { availableParallelism } from 'node:os';
import type { Printer } from '../pdf/printer.ts';
import type { BuildFlags } from './options.ts';
import type { Terminal } from './terminal.ts';

/** A command's printer, which is there only if a deck asks for it. */
export interface PrinterSlot {
  /** With its browser on the way. */
  open(): Promise<Printer>;
  /** No deck is rendered after those that are. */
  end(): Promise<void>;
  close(): Promise<void>;
}

/** With more, pages wait for the browser's own process. */
const MOST_JOBS = 4;

export function createPrinterSlot(
  { browser, jobs }: Pick<BuildFlags, 'browser' | 'jobs'>,
  { env, error }: Terminal,
): PrinterSlot {
  let opened: Promise<Printer> | undefined;
  const open = async () => {
    const { createPrinter } = await import('../pdf/printer.ts');
    const printer = createPrinter({
      env,
      browser,
      jobs: jobs ?? Math.max(2, Math.min(MOST_JOBS, availableParallelism())),
      warn: (message) => error(`${message}\n`),
    });
    printer.prepare();
    return printer;
  };
  return {
    open() {
      opened ??= open();
      return opened;
    },
    async end() {
      (await opened)?.end();
    },
    async close() {
      await (await opened)?.close();
    },
  };
}
