import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of test/decks: what fuzzed outlines and metrics start from. */
export interface SeedDeck {
  readonly name: string;
  readonly outline: string;
  /** By path, as the outline names them. */
  readonly files: Readonly<Record<string, string>>;
}

const LONGEST = 16_000;

export function readSeedDecks(root: string): SeedDeck[] {
  const cities = readFileSync(join(root, 'cities.json'), 'utf8');
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readSeedDeck(join(root, name), name, cities))
    .filter(({ files, outline }) => (files[outline] ?? '').length < LONGEST);
}

function readSeedDeck(folder: string, name: string, cities: string): SeedDeck {
  const names = readdirSync(folder).filter((file) => /\.(md|json|svg|txt)$/.test(file));
  const outline = names.find((file) => /^outline.*\.md$/.test(file)) ?? 'outline.md';
  const texts = names.map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
  const files = Object.fromEntries(
    texts.map(([file, text]) => [file, text.replaceAll('../cities.json', 'metrics.json')]),
  );
  return { name, outline, files: { 'metrics.json': cities, ...files } };
}
