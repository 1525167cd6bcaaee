import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareFaults } from './prepare-faults.ts';
import { runWithFaults } from './run-with-faults.ts';

const refusals = ['ENOSPC', 'EACCES', 'EIO'];
const rounds = process.env['LECTERN_LONG'] === '1' ? [0, 1, 2] : [0];

describe.each(['first build', 'rebuild'] as const)('a %s that the disk refuses any one call', (kind) => {
  it.each(rounds)(
    'says so, and leaves the old deck or the new one (%i)',
    async (round) => {
      const { calls, cache, create, old, fresh, remove } = await prepareFaults(kind);
      expect(calls.length).toBeGreaterThan(20);
      const builds = calls.map((_, index) => ({
        project: create(),
        fault: `${index + 1} ${refusals[(index + round) % refusals.length]}`,
      }));
      const runs = builds.map(({ project, fault }) => ({ root: project.root, fault }));
      const { results } = await runWithFaults(runs, cache);
      let refused = 0;
      for (const [index, { project, fault }] of builds.entries()) {
        const { status = -1, stderr = '' } = results[index] ?? {};
        const after = project.read();
        // A lock or the folder's own entry may stay as it is: the deck is there.
        if (status === 0) expect(after, fault).toEqual(fresh);
        else {
          refused += 1;
          expect(status, `${fault}\n${stderr}`).toBe(3);
          expect(stderr, fault).toContain(`error cannot-write  Cannot write ${join(project.root, 'dist')}`);
          expect(stderr, fault).not.toMatch(/lectern-(tmp|lock)/);
          after.forEach((content, output) => {
            expect(content === old[output] || content === fresh[output], `${fault}: ${output}`).toBe(true);
          });
          if (stderr.includes('untouched')) expect(after, fault).toEqual(old);
        }
        expect(await project.build(), fault).toBe(0);
        expect(project.read(), fault).toEqual(fresh);
        expect(project.leftovers(), fault).toEqual([]);
        project.remove();
      }
      expect(refused / calls.length).toBeGreaterThan(0.8);
      remove();
    },
    120_000,
  );
});
