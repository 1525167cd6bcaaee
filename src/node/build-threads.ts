import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BuildOrder, OrderedBuild } from './build-order.ts';

/** Threads that build decks beside this one. */
export interface BuildThreads {
  /** Resolves to nothing where a thread could not build it. */
  build(order: BuildOrder): Promise<OrderedBuild | undefined>;
  close(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  /** Resolves when it is gone, for whatever reason. */
  readonly ended: Promise<undefined>;
  /** What it has been given, the last of it. */
  busy: Promise<unknown>;
  waiting: number;
}

/** @param env the thread's own builder finds caches by it */
export function openBuildThreads(
  count: number,
  env: Readonly<Record<string, string | undefined>>,
): BuildThreads {
  const threads = Array.from({ length: count }, (): Thread => {
    const worker = new Worker(new URL('./build-thread.js', import.meta.url), { workerData: { ...env } });
    // Who waits for it builds the deck itself, and meets the reason.
    worker.on('error', () => {});
    const ended = once(worker, 'exit').then(() => undefined);
    return { worker, ended, busy: Promise.resolve(), waiting: 0 };
  });
  const ask = ({ worker, ended }: Thread, order: BuildOrder): Promise<OrderedBuild | undefined> => {
    const answer = new Promise<OrderedBuild | undefined>((resolve) => worker.once('message', resolve));
    worker.postMessage(order);
    return Promise.race([answer, ended]);
  };
  return {
    async build(order) {
      const [thread] = [...threads].sort((a, b) => a.waiting - b.waiting);
      if (!thread) return undefined;
      thread.waiting += 1;
      const built = thread.busy.then(() => ask(thread, order));
      thread.busy = built;
      try {
        return await built;
      } finally {
        thread.waiting -= 1;
      }
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
