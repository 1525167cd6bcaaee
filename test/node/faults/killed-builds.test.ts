import { describe, expect, it } from 'vitest';
import { type FaultSetting, prepareFaults } from './prepare-faults.ts';
import { runWithFaults } from './run-with-faults.ts';

const AT_ONCE = 3;

// For one who looks at the files after a kill, an fsync changes nothing.
const isLong = process.env['LECTERN_LONG'] === '1';

describe.each(['first build', 'rebuild'] as const)(
  'a %s killed at any call that changes the disk',
  (kind) => {
    it('leaves the old deck or the new one, and the next build the new one and nothing else', async () => {
      const setting = await prepareFaults(kind);
      expect(setting.calls.length).toBeGreaterThan(20);
      const calls = setting.calls.flatMap((name, index) =>
        isLong || name !== 'fsyncSync' ? [index + 1] : [],
      );
      const work = async () => {
        for (let call = calls.shift(); call !== undefined; call = calls.shift()) await killAt(call, setting);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      setting.remove();
    }, 120_000);
  },
);

async function killAt(call: number, { cache, old, fresh, create }: FaultSetting): Promise<void> {
  const fault = `${call} SIGKILL`;
  const project = create();
  const { signal } = await runWithFaults([{ root: project.root, fault }], cache);
  expect(signal, fault).toBe('SIGKILL');
  project.read().forEach((content, index) => {
    expect(content === old[index] || content === fresh[index], `${fault}: output ${index}`).toBe(true);
  });
  expect(await project.build(), fault).toBe(0);
  expect(project.read(), fault).toEqual(fresh);
  expect(project.leftovers(), fault).toEqual([]);
  project.remove();
}
