import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPackageFolders } from '../../src/node/package-folders.ts';
import { readKit } from '../../src/node/read-kit.ts';
import { build } from '../../src/pipeline.ts';
import { formatProblem } from '../../src/problem/code-frame.ts';
import { createTextFile } from '../../src/problem/text-file.ts';
import type { ProjectFiles } from '../../src/project/project.ts';
import { findLeftovers } from '../find-leftovers.ts';
import { stubTools } from '../stub-tools.ts';
import { mutate, mutation, valueMutation } from './mutations.ts';
import { readSeedDecks } from './seed-decks.ts';

const kit = readKit(findPackageFolders(), undefined);
const seeds = readSeedDecks(join(import.meta.dirname, '../decks'));
const runs = process.env['LECTERN_LONG'] === undefined ? 900 : 20_000;
const SLOWEST = 2000;
const LONGEST = 20_000;

const steps = fc.array(mutation, { maxLength: 6 });
const inputs = fc.record({
  seed: fc.constantFrom(...seeds),
  other: fc.constantFrom(...seeds),
  outlineSteps: steps,
  metricsSteps: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(valueMutation, { maxLength: 4 }) },
    { weight: 1, arbitrary: steps },
  ),
});

describe('the pipeline', () => {
  it(`neither throws nor stalls nor prints rubbish, ${runs} times`, async () => {
    const property = fc.asyncProperty(inputs, async ({ seed, other, outlineSteps, metricsSteps }) => {
      const outline = mutate(seed.files[seed.outline] ?? '', outlineSteps, other.files[other.outline] ?? '');
      const metrics = mutate(
        seed.files['metrics.json'] ?? '',
        metricsSteps,
        other.files['metrics.json'] ?? '',
      );
      fc.pre(outline.length < LONGEST && metrics.length < LONGEST);
      const files = { ...seed.files, [seed.outline]: outline, 'metrics.json': metrics };
      expect(await findFaults(seed.outline, files)).toEqual([]);
    });
    await fc.assert(property, { seed: 20_250_206, numRuns: runs });
  }, 1_800_000);
});

async function findFaults(outline: string, texts: Readonly<Record<string, string>>): Promise<string[]> {
  const project = { outline, files: filesOf(texts), kit };
  const before = process.cpuUsage();
  // The processor's time, not the clock's: other work on the machine is no fault.
  const { files, problems } = await build(project, { outputs: ['json', 'html', 'presenter'] }, stubTools);
  const { user, system } = process.cpuUsage(before);
  const time = (user + system) / 1000;
  const printed = problems.map(formatProblem).join('\n');
  const outside = problems.filter(
    ({ span }) => span && !(0 <= span.start && span.start <= span.end && span.end <= span.file.text.length),
  );
  return [
    ...(time > SLOWEST ? [`${Math.round(time)} ms`] : []),
    ...outside.map(({ code, span }) => `${code} at ${span?.start}–${span?.end}, outside its file`),
    ...findLeftovers([printed, ...files.map(({ content }) => String(content))], Object.values(texts)),
  ];
}

function filesOf(texts: Readonly<Record<string, string>>): ProjectFiles {
  return {
    readText: (path) =>
      Object.hasOwn(texts, path)
        ? { kind: 'found', content: createTextFile(path, texts[path] ?? '') }
        : { kind: 'missing' },
    readBytes: (path) =>
      Object.hasOwn(texts, path)
        ? { kind: 'found', content: Buffer.from(texts[path] ?? '') }
        : { kind: 'missing' },
  };
}
