import { expect, it } from 'vitest';
import { prepareFaults } from './prepare-faults.ts';
import { runWithFaults } from './run-with-faults.ts';

it.each(['SIGINT', 'SIGTERM'])(
  '%s while the deck is delivered ends the build when it lies whole',
  async (name) => {
    const { cache, create, fresh, remove } = await prepareFaults('rebuild');
    for (const call of [2, 9, 22]) {
      const project = create();
      const { signal } = await runWithFaults([{ root: project.root, fault: `${call} ${name}` }], cache);
      expect(signal, `at call ${call}`).toBe(name);
      expect(project.read()).toEqual(fresh);
      expect(project.leftovers()).toEqual([]);
      project.remove();
    }
    remove();
  },
);

it('a build killed while it fills the font cache leaves nothing there after the next', async () => {
  const { cache, create, remove } = await prepareFaults('first build');
  for (const call of [2, 4, 6]) {
    const project = create();
    const cold = `${cache}/cold-${call}`;
    const { signal } = await runWithFaults([{ root: project.root, fault: `${call} SIGKILL` }], cold);
    expect(signal, `at call ${call}`).toBe('SIGKILL');
    const again = await runWithFaults([{ root: project.root, fault: '' }], cold);
    expect(again.results[0]?.status).toBe(0);
    expect(project.leftovers()).toEqual([]);
    project.remove();
  }
  remove();
});
