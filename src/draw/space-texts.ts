import { spaceHan } from './space-han.ts';

/** Plain JSON with every text in it spaced as it is to be drawn. */
export function spaceTexts<T>(value: T): T {
  return spaceWithin(value) as T;
}

function spaceWithin(value: unknown): unknown {
  if (typeof value === 'string') return spaceHan(value);
  if (Array.isArray(value)) return value.map(spaceWithin);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spaceWithin(item)]));
}
