import type { Config } from '../../project/parse-config.ts';
import type { Variant } from '../../project/variant.ts';
import type { BuildThreads } from '../build-threads.ts';
import type { DeckBuilder, OpenDeck, OpenedDeck } from '../deck-builder.ts';
import type { DeckFile } from '../find-decks.ts';
import type { Terminal } from './terminal.ts';

/** A command's builder, which is loaded only if there is something to build. */
export interface BuilderSlot {
  /** The deck that was opened last is not read again: its variants follow each other. */
  open(deck: DeckFile, theme: Config['theme'], metrics: Variant['metrics']): Promise<OpenedDeck>;
  /** How many have been opened. */
  count(): number;
  /** From now on decks are built in so many threads beside this one. */
  spread(threads: number): void;
  close(): Promise<void>;
}

interface LastDeck {
  readonly deck: DeckFile;
  readonly theme: Config['theme'];
  readonly metrics: Variant['metrics'];
  readonly opened: OpenDeck;
}

export function createBuilderSlot({ env }: Terminal): BuilderSlot {
  let builder: Promise<DeckBuilder> | undefined;
  let last: LastDeck | undefined;
  let count = 0;
  let wanted = 0;
  let threads: Promise<BuildThreads> | undefined;
  const load = async () => (await import('../deck-builder.ts')).createDeckBuilder(env);
  const start = async () => (await import('../build-threads.ts')).openBuildThreads(wanted, env);
  const openHere = ({ open }: DeckBuilder, { deck, theme, metrics }: Omit<LastDeck, 'opened'>): OpenDeck => {
    if (last?.deck !== deck || last.theme !== theme || last.metrics !== metrics)
      last = { deck, theme, metrics, opened: open(deck, theme, metrics) };
    return last.opened;
  };
  return {
    count: () => count,
    spread(number) {
      wanted = number;
    },
    async open(deck, theme, metrics) {
      builder ??= load();
      const own = await builder;
      count += 1;
      const { version } = own;
      if (wanted === 0) return { version, opened: openHere(own, { deck, theme, metrics }) };
      threads ??= start();
      const { build } = await threads;
      return {
        version,
        opened: {
          // Functions stay here; what a thread can't do is done, or refused, in this one.
          build: async ({ announce: _, ...options }) =>
            (await build({ deck, theme, metrics, options })) ??
            openHere(own, { deck, theme, metrics }).build(options),
        },
      };
    },
    async close() {
      await (await threads)?.close();
    },
  };
}
