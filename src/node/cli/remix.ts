import { createRemix } from './create-remix.ts';
import { readRemixFlags } from './read-remix-flags.ts';
import { showStatus } from './show-status.ts';
import type { Terminal } from './terminal.ts';
import { updateLock } from './update-lock.ts';

/** `lectern remix`: a deck made from another, and what became of that since. Returns the exit code. */
export async function remixCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const flags = readRemixFlags(args);
  switch (flags.kind) {
    case 'new':
      return createRemix(flags, terminal);
    case 'status':
      return showStatus(flags, terminal);
    case 'update':
      return updateLock(flags, terminal);
  }
}
