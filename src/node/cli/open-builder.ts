import type { Config } from '../../project/parse-config.ts';
import type { Variant } from '../../project/variant.ts';
import type { DeckBuilder, OpenDeck, OpenedDeck } from '../deck-builder.ts';
import type { DeckFile } from '../find-decks.ts';
import type { Terminal } from './terminal.ts';

/** A command's builder, which is loaded only if there is something to build. */
export interface BuilderSlot {
  /** The deck that was opened last is not read again: its variants follow each other. */
  open(deck: DeckFile, theme: Config['theme'], metrics: Variant['metrics']): Promise<OpenedDeck>;
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
  const load = async () => (await import('../deck-builder.ts')).createDeckBuilder(env);
  return {
    async open(deck, theme, metrics) {
      builder ??= load();
      const { version, open } = await builder;
      if (last?.deck !== deck || last.theme !== theme || last.metrics !== metrics)
        last = { deck, theme, metrics, opened: open(deck, theme, metrics) };
      return { version, opened: last.opened };
    },
  };
}
