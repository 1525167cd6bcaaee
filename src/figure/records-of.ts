import type { Figure } from './figure.ts';

/** Whose record it is, and of what. */
export interface RecordIds {
  readonly metric: string;
  readonly entity: string;
}

/** The records behind a figure, from its own id: `diff(patents.hz.2023,patents.sz.2023)` has two. */
export function recordsOf({ id }: Pick<Figure, 'id'>): RecordIds[] {
  return id.split(/[(),+]/).flatMap((part): RecordIds[] => {
    const [metric, entity] = part.split('.');
    return metric && entity ? [{ metric, entity }] : [];
  });
}
