import { createProblem, type Report } from '../problem/problem.ts';
import type { Metrics, Observation } from './metrics.ts';
import type { Source } from './source.ts';

/**
 * Quotes against the local copies of their sources. Half-width and full-width marks count as the same,
 * as crawled texts mix them; a copy that is not there leaves its quotes unchecked.
 *
 * @param readCopy the text that a source names, or nothing where there is none
 */
export function checkQuotes(
  { observations, sources }: Pick<Metrics, 'observations' | 'sources'>,
  readCopy: (source: Source) => string | undefined,
  report: Report,
): ReadonlySet<Observation> {
  const copies = new Map<Source, string | undefined>();
  const checked = new Set<Observation>();
  for (const observation of [...observations.values()].flatMap((byEntity) => [...byEntity.values()].flat())) {
    const source = sources.get(observation.source ?? '');
    if (observation.quote === undefined || source?.text === undefined) continue;
    if (!copies.has(source)) copies.set(source, fold(readCopy(source)));
    const copy = copies.get(source);
    if (copy === undefined) continue;
    if (copy.includes(fold(observation.quote) ?? '')) checked.add(observation);
    else {
      const message = `The quote of ${observation.metric}.${observation.entity} does not stand in "${source.text}".`;
      const hint = 'Quote the words as they stand there, or take the quote out.';
      report(createProblem('quote-drift', observation.places.quote, message, { hint }));
    }
  }
  return checked;
}

function fold(text: string | undefined): string | undefined {
  return text
    ?.normalize('NFKC')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[。]/g, '.')
    .replace(/[、]/g, ',')
    .replace(/\s+/g, '');
}
