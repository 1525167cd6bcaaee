import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createFaultProject } from './fault-project.ts';
import { runLectern } from './run-lectern.ts';

const isLong = process.env['LECTERN_LONG'] === '1';

it('twenty builds at once of two decks to one folder leave one of the two, whole', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'lectern-parallel-'));
  const [one, other] = [createFaultProject(cache), createFaultProject(cache)];
  one.write('One.');
  other.write('Other.');
  await one.build();
  await other.build();
  const [wanted, unwanted] = [one.read(), other.read()];
  const out = join(one.root, 'dist');
  const runs = Array.from({ length: 20 }, (_, index) =>
    runLectern(index % 2 === 0 ? one.root : other.root, cache, ['--out', out]),
  );
  for (const { status, stderr } of await Promise.all(runs)) {
    if (status === 0) expect(stderr).toBe('');
    else expect([status, stderr]).toEqual([3, expect.stringMatching(/process \d+ is writing there/)]);
  }
  expect([wanted, unwanted]).toContainEqual(one.read());
  expect(one.leftovers()).toEqual([]);
  for (const project of [one, other]) project.remove();
  rmSync(cache, { recursive: true, force: true });
}, 120_000);

it.skipIf(!isLong)(
  'a hundred builds killed at random times leave one deck or the other',
  async () => {
    const cache = mkdtempSync(join(tmpdir(), 'lectern-kills-'));
    const project = createFaultProject(cache);
    project.write('0.');
    await project.build();
    let known = project.read();
    const seen = { old: 0, fresh: 0, mixed: 0 };
    for (let round = 1; round <= 100; round += 1) {
      project.write(`${round}.`);
      await runLectern(project.root, cache, [], Math.random() * 600);
      const after = project.read();
      expect(await project.build()).toBe(0);
      const fresh = project.read();
      for (const [index, content] of after.entries())
        expect(content === known[index] || content === fresh[index], `round ${round}`).toBe(true);
      const changed = after.filter((content, index) => content !== known[index]).length;
      seen[changed === 0 ? 'old' : changed === after.length ? 'fresh' : 'mixed'] += 1;
      expect(project.leftovers()).toEqual([]);
      known = fresh;
    }
    console.log(`kill -9 at random: ${JSON.stringify(seen)}`);
    project.remove();
    rmSync(cache, { recursive: true, force: true });
  },
  300_000,
);
