import { parentPort, workerData } from 'node:worker_threads';
import type { BuildOrder } from './build-order.ts';
import type { OpenDeck } from './deck-builder.ts';

// What runs in each thread of `openBuildThreads`: orders come in one after the other, builds go back.

interface LastDeck extends Pick<BuildOrder, 'deck'> {
  readonly opened: OpenDeck;
}

// As the command does: bundled, both then load the same chunk.
const { createDeckBuilder } = await import('./deck-builder.ts');
const builder = createDeckBuilder(workerData as Readonly<Record<string, string | undefined>>);
const lastDeck: { current: LastDeck | undefined } = { current: undefined };

/** A deck is read once for all its variants, which follow each other. */
function openDeck({ deck, theme, metrics }: BuildOrder): OpenDeck {
  const last = lastDeck.current;
  if (last && last.deck.root === deck.root && last.deck.outline === deck.outline) return last.opened;
  const opened = builder.open(deck, theme, metrics);
  lastDeck.current = { deck, opened };
  return opened;
}

parentPort?.on('message', async (order: BuildOrder) => {
  try {
    const { edition: _, ...built } = await openDeck(order).build(order.options);
    parentPort?.postMessage(built);
  } catch {
    // The machine refuses something: who asked finds the same, and can say it.
    parentPort?.postMessage(undefined);
  }
});
