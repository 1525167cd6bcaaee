import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFaultProject, type FaultProject } from './fault-project.ts';
import { runWithFaults } from './run-with-faults.ts';

/** A build to be disturbed. */
export interface FaultSetting {
  readonly cache: string;
  /** Names of its calls that change the file system. */
  readonly calls: readonly string[];
  /** What lies there before it (nothing at a first build) and after it. */
  readonly old: readonly (string | undefined)[];
  readonly fresh: readonly (string | undefined)[];
  /** Another project just before the build. */
  readonly create: () => FaultProject;
  readonly remove: () => void;
}

export async function prepareFaults(kind: 'first build' | 'rebuild'): Promise<FaultSetting> {
  const cache = mkdtempSync(join(tmpdir(), 'lectern-faults-cache-'));
  const before = createFaultProject(cache);
  before.write('Old words.');
  if (kind === 'rebuild') await before.build();
  const old = before.read();
  before.write('New words.');
  const [warm, model] = [createFaultProject(cache, before), createFaultProject(cache, before)];
  await warm.build();
  const { results } = await runWithFaults([{ root: model.root, fault: '' }], cache);
  const fresh = model.read();
  warm.remove();
  model.remove();
  return {
    cache,
    calls: results[0]?.calls ?? [],
    old,
    fresh,
    create: () => createFaultProject(cache, before),
    remove() {
      before.remove();
      rmSync(cache, { recursive: true, force: true });
    },
  };
}
