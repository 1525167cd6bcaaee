import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BriefingOptions, writeBriefing } from './briefing.ts';
import type { Peer } from './find-peers.ts';
import { median } from './median.ts';
import { type Command, measureMemory, timeCommand } from './run-command.ts';

/** Medians of one deck. */
export interface DeckTimes {
  /** ms, of `node -e 0` in the same rounds */
  readonly base: number;
  /** ms, by what was timed, in the order timed */
  readonly times: ReadonlyMap<string, number>;
  /** MB */
  readonly memory: number | undefined;
}

/** Characters outside the briefing's words, others in each round: fonts are cut anew. */
const RARE = '鬱齋龢黌鑾鸞驥韜韞靄靉霽鄴郢鄞酆醴醯釁鏖';

/** Slides of a deck whose PDFs are timed, too. */
const MOST_PRINTED = 300;

/** Times builds of one generated deck, each round all of them, so that a busy moment strikes all. */
export async function benchDeck(
  options: BriefingOptions,
  { lectern, peers, rounds }: { lectern: string; peers: readonly Peer[]; rounds: number },
): Promise<DeckTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const deck = join(folder, 'slides', 'bench');
  const build: Command = {
    file: process.execPath,
    args: [lectern, 'build', 'bench'],
    cwd: folder,
    env: { XDG_CACHE_HOME: join(folder, 'cache') },
  };
  const print: Command = { ...build, args: [...build.args, '--to', 'pdf'] };
  const write = async (edit: string) => {
    const { outline, metrics, plain } = writeBriefing({ ...options, edit });
    await mkdir(deck, { recursive: true });
    await writeFile(join(deck, 'outline.md'), outline);
    await writeFile(join(deck, 'metrics.json'), metrics);
    await writeFile(join(folder, 'plain.md'), plain);
  };
  const forget = async () => {
    for (const name of ['dist', 'cache']) await rm(join(folder, name), { recursive: true, force: true });
  };
  const samples = new Map<string, number[]>();
  const time = async (name: string, command: Command) => {
    samples.set(name, [...(samples.get(name) ?? []), await timeCommand(command)]);
  };
  try {
    for (let round = 0; round < rounds; round += 1) {
      await time('node -e 0', { ...build, args: ['-e', '0'] });
      await write('');
      await forget();
      await time('first build', build);
      await time('nothing changed', build);
      await write(options.language === 'zh' ? `政策与数据${round}` : `policy and data ${round}`);
      await time('one slide changed', build);
      await write(`${RARE[(2 * round) % RARE.length]}${RARE[(2 * round + 1) % RARE.length]}`);
      await time('one slide changed, new characters', build);
      for (const { name, file, args } of peers)
        await time(name, { file, args: args('plain.md', `${name}.html`), cwd: folder });
      if (options.slides > MOST_PRINTED) continue;
      await forget();
      await time('first build, both PDFs', print);
      await rm(join(folder, 'dist'), { recursive: true, force: true });
      await time('both PDFs, fonts and charts cached', print);
      for (const { name, file, printArgs, env = {} } of peers)
        if (printArgs)
          await time(`${name}, slides as PDF`, {
            file,
            args: printArgs('plain.md', `${name}.pdf`),
            cwd: folder,
            env,
          });
    }
    await forget();
    const memory = await measureMemory(build);
    const base = median(samples.get('node -e 0') ?? []);
    samples.delete('node -e 0');
    return { base, times: new Map([...samples].map(([name, times]) => [name, median(times)])), memory };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
