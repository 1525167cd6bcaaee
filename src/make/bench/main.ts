// How long builds take, as multiples of starting Node: npm run bench [slides …]
import { fileURLToPath } from 'node:url';
import { benchDeck } from './bench-deck.ts';
import { benchDecks } from './bench-decks.ts';
import { benchVariants, variantCount } from './bench-variants.ts';
import { findPeers } from './find-peers.ts';

const lectern = fileURLToPath(new URL('../../bin/lectern.js', import.meta.url));
const peers = findPeers(process.env['PATH'] ?? '');
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [30, 300, 3000];

console.log(
  'Medians; × is of `node -e 0` in the same rounds. marp and pandoc draw no charts and cut no fonts; marp prints no handout.',
);
for (const slides of sizes) {
  for (const language of ['zh', 'en'] as const) {
    const rounds = slides <= 30 ? 11 : slides <= 300 ? 7 : 3;
    const { base, times, memory } = await benchDeck({ slides, language }, { lectern, peers, rounds });
    console.log(
      `\n${slides} slides, ${language}; ${rounds} rounds; node -e 0 takes ${base.toFixed(0)} ms; a first build holds at most ${memory?.toFixed(0) ?? '?'} MB`,
    );
    for (const [name, time] of times)
      console.log(
        `  ${name.padEnd(36)}${`${time.toFixed(0)} ms`.padStart(9)}${`${(time / base).toFixed(1)} ×`.padStart(9)}`,
      );
  }
}

for (const language of ['zh', 'en'] as const) {
  const { together, apart } = await benchDecks(language, lectern);
  const share = ((together / apart) * 100).toFixed(0);
  console.log(
    `\nTen decks of 30 slides, ${language}, to PDF: ${together.toFixed(0)} ms in one command, ${apart.toFixed(0)} ms in ten (${share} %)`,
  );
}

const { base, one, all } = await benchVariants(lectern);
// The deck is built in its other language, too.
const each = (all - one) / (variantCount + 1);
console.log(
  `\n${variantCount} variants of the example deck in one command: ${all.toFixed(0)} ms, each after the first ${each.toFixed(0)} ms (${(each / base).toFixed(2)} ×; the deck alone ${one.toFixed(0)} ms)`,
);
