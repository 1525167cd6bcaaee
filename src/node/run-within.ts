import { createContext, Script } from 'node:vm';
import type { RunWithin } from '../project/run-within.ts';

/**
 * V8's own watchdog ends work that hangs, inside a regular expression too. A worker could be ended as well,
 * but takes longer to start than most decks to build.
 */
export function createRunWithin(): RunWithin {
  const box: { work: () => void } = { work: () => undefined };
  const context = createContext(box);
  const script = new Script('work()');
  return <T>(milliseconds: number, work: () => T) => {
    let done: { value: T } | undefined;
    box.work = () => {
      done = { value: work() };
    };
    try {
      script.runInContext(context, { timeout: milliseconds });
    } catch (error) {
      if (!isTimeout(error)) throw error;
    }
    return done;
  };
}

function isTimeout(error: unknown): boolean {
  // Its `Error` is the context's own: `instanceof` does not know it.
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
