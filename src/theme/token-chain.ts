/** A token, the one that its value refers to by `var()`, and so on; no token twice. */
export function tokenChain(name: string, values: ReadonlyMap<string, string>): readonly string[] {
  const chain: string[] = [];
  let next: string | undefined = name;
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    next = /var\(--([a-z0-9-]+)\)/.exec(values.get(next) ?? '')?.[1];
  }
  return chain;
}
