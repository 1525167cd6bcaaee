import type { Figure } from './figure.ts';

/** What a figure is of. */
export interface Subject {
  readonly metric: string;
  readonly entity: string;
}

/** The ids in a figure's own: `diff(patents.hz.2023,patents.sz.2023)` is of two. */
export function subjectsOf({ id }: Pick<Figure, 'id'>): Subject[] {
  return id.split(/[(),+]/).flatMap((part): Subject[] => {
    const [metric, entity] = part.split('.');
    return metric && entity ? [{ metric, entity }] : [];
  });
}
