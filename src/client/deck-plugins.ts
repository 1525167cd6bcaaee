import type { RevealPlugin } from 'reveal.js';

/** Scripts that come before the deck's leave their Reveal plugins here. */
export function deckPlugins(): RevealPlugin[] {
  const shared = globalThis as { lecternPlugins?: RevealPlugin[] };
  shared.lecternPlugins ??= [];
  return shared.lecternPlugins;
}
