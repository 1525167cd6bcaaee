import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltDeck, buildDeck } from './build-deck.ts';

const repository = join(import.meta.dirname, '..', '..');
const outline = 'slides/why-hangzhou/outline.zh.md';

/** The repository's own deck. */
export const whyHangzhou = {
  outline: (): string => readFileSync(join(repository, outline), 'utf8'),
  metrics: (): string => readFileSync(join(repository, 'slides/why-hangzhou/metrics.json'), 'utf8'),
  build: (): Promise<BuiltDeck> => buildDeck({}, { root: repository, outline }),
};
