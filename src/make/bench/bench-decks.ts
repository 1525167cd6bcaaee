import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBriefing } from './briefing.ts';
import { median } from './median.ts';
import { timeCommand } from './run-command.ts';

const DECKS = 10;
const ROUNDS = 3;

/** Medians in ms: the PDFs of ten decks in one command, and in a command for each. */
export async function benchDecks(
  language: 'zh' | 'en',
  lectern: string,
): Promise<{ readonly together: number; readonly apart: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const names = Array.from({ length: DECKS }, (_, at) => `deck-${at}`);
  const build = (decks: readonly string[]) =>
    timeCommand({
      file: process.execPath,
      args: [lectern, 'build', ...decks, '--to', 'pdf'],
      cwd: folder,
      env: { XDG_CACHE_HOME: join(folder, 'cache') },
    });
  const forget = () => rm(join(folder, 'dist'), { recursive: true, force: true });
  const together: number[] = [];
  const apart: number[] = [];
  try {
    for (const name of names) {
      const { outline, metrics } = writeBriefing({ slides: 30, language, edit: name });
      const deck = join(folder, 'slides', name);
      await mkdir(deck, { recursive: true });
      await writeFile(join(deck, 'outline.md'), outline);
      await writeFile(join(deck, 'metrics.json'), metrics);
    }
    // Fills the cache, for both alike.
    await build(names);
    for (let round = 0; round < ROUNDS; round += 1) {
      await forget();
      together.push(await build(names));
      await forget();
      let sum = 0;
      for (const name of names) sum += await build([name]);
      apart.push(sum);
    }
    return { together: median(together), apart: median(apart) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
