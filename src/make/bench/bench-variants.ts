import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './median.ts';
import { timeCommand } from './run-command.ts';

const EXAMPLE = fileURLToPath(new URL('../../../slides/why-hangzhou', import.meta.url));
const ROUNDS = 7;

const variants = {
  audience: ['board', 'city', 'investors', 'press', 'public'],
  minutes: [6, 8, 10],
  entity: ['hangzhou', 'shenzhen'],
};

/** How many: in two languages. */
export const variantCount = 60;

/** Medians in ms: `node -e 0`; the example deck alone, in one of its languages; it in both, with all variants. */
export async function benchVariants(
  lectern: string,
): Promise<{ readonly base: number; readonly one: number; readonly all: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const env = { XDG_CACHE_HOME: join(folder, 'cache') };
  const time = (...args: readonly string[]) =>
    timeCommand({ file: process.execPath, args, cwd: folder, env });
  const build = async (...flags: readonly string[]) => {
    await rm(join(folder, 'dist'), { recursive: true, force: true });
    return time(lectern, 'build', ...flags);
  };
  const times = { base: [] as number[], one: [] as number[], all: [] as number[] };
  try {
    await cp(EXAMPLE, join(folder, 'slides', 'why-hangzhou'), { recursive: true });
    await writeFile(join(folder, 'lectern.config.json'), JSON.stringify({ variants }));
    // Fills the cache.
    await build();
    for (let round = 0; round < ROUNDS; round += 1) {
      times.base.push(await time('-e', '0'));
      times.one.push(await build('--no-variants', '--lang', 'zh'));
      times.all.push(await build());
    }
    return { base: median(times.base), one: median(times.one), all: median(times.all) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
