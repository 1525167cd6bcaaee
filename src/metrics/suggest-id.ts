import type { LocalText } from '../data/local-text.ts';
import { findNearestName, suggestName } from '../problem/nearest-name.ts';

/** `Did you mean "hz"?` for `hzz`, and for a record's own name (`杭州`, `Hangzhou`), which authors write, too. */
export function suggestId(
  written: string,
  records: ReadonlyMap<string, { readonly name: LocalText }>,
): string | undefined {
  const byName = new Map(
    [...records].flatMap(([id, { name }]) => [...name.values()].map((text) => [text, id] as const)),
  );
  const named = byName.get(findNearestName(written, byName.keys()) ?? '');
  const exact = byName.get(written);
  const byId = exact === undefined ? suggestName(written, records.keys()) : undefined;
  return byId ?? (named === undefined ? undefined : `Did you mean "${named}"?`);
}
