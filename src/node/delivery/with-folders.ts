import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { EnvironmentError } from '../environment-error.ts';
import { holdSignals } from '../hold-signals.ts';
import { lockFolders } from './lock-folders.ts';

const PATIENCE_MS = 5_000;

/**
 * Changes folders while no other build does; signals wait until it is done. Synchronous work, so that
 * nothing of this process comes between either.
 *
 * @throws EnvironmentError `cannot-write` when another build has a folder for longer than 5 s
 * @throws what the work throws, and the file system's errors
 */
export async function withFolders<Result>(folders: readonly string[], work: () => Result): Promise<Result> {
  const begun = performance.now();
  for (;;) {
    const turn = await holdSignals(() => takeTurn(folders, work));
    if (turn.kind === 'done') return turn.result;
    if (performance.now() - begun > PATIENCE_MS) {
      const message = `Cannot write ${dirname(turn.path)}: process ${turn.pid} is writing there.`;
      const hint = `Build again when it has ended. If it is not Lectern, remove ${turn.path}.`;
      throw new EnvironmentError('cannot-write', message, { hint });
    }
    // By chance, lest two that saw each other meet again.
    await setTimeout(10 + Math.random() * 40);
  }
}

function takeTurn<Result>(folders: readonly string[], work: () => Result) {
  const lock = lockFolders(folders);
  if (lock.kind === 'busy') return lock;
  try {
    return { kind: 'done', result: work() } as const;
  } finally {
    lock.release();
  }
}
