import { setImmediate } from 'node:timers/promises';

const held = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work that a signal must not cut in two: one that arrives meanwhile takes effect afterwards, as if it
 * had come then. Outside of such work signals end the process at once, however busy it is.
 */
export async function holdSignals<Result>(work: () => Result): Promise<Result> {
  const caught = new Set<NodeJS.Signals>();
  const note = (signal: NodeJS.Signals) => caught.add(signal);
  for (const signal of held) process.on(signal, note);
  try {
    return work();
  } finally {
    // The event loop tells of signals as it polls, which comes before the second of these at the latest.
    await setImmediate();
    await setImmediate();
    for (const signal of held) process.off(signal, note);
    for (const signal of caught) process.kill(process.pid, signal);
  }
}
