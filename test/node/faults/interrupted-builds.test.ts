import { expect, it } from 'vitest';
import { createFaultProject } from './fault-project.ts';
import { prepareFaults } from './prepare-faults.ts';
import { runWithFaults } from './run-with-faults.ts';

it('a signal while the deck is delivered ends the build when it lies whole', async () => {
  const { cache, create, fresh, remove } = await prepareFaults('rebuild');
  for (const fault of ['2 SIGINT', '9 SIGTERM', '22 SIGINT']) {
    const project = create();
    const { signal } = await runWithFaults([{ root: project.root, fault }], cache);
    expect(signal, fault).toBe(fault.split(' ')[1]);
    expect(project.read()).toEqual(fresh);
    expect(project.leftovers()).toEqual([]);
    project.remove();
  }
  remove();
});

it('a build killed while it fills the font cache leaves nothing there after the next', async () => {
  const { create, remove } = await prepareFaults('first build');
  for (const fault of ['5 SIGKILL', '7 SIGKILL']) {
    const before = create();
    const cache = `${before.root}/cache`;
    const project = createFaultProject(cache, before);
    const { signal } = await runWithFaults([{ root: project.root, fault }], cache);
    expect(signal, fault).toBe('SIGKILL');
    expect(project.leftovers(), fault).toHaveLength(1);
    expect(await project.build()).toBe(0);
    expect(project.leftovers(), fault).toEqual([]);
    project.remove();
    before.remove();
  }
  remove();
});
