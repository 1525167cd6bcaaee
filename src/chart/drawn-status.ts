import type { Found } from '../figure/find-observations.ts';
import type { DrawnStatus } from './drawing.ts';

/** From the least sure. */
const statuses = ['forecast', 'estimated', 'provisional'] as const;

/**
 * How a mark is drawn that stands for these: as sure as the least sure of them. What was revised, or is
 * in dispute, is drawn as what is final, with its mark.
 */
export function drawnStatus(found: readonly Found[]): DrawnStatus {
  return statuses.find((known) => found.some(({ observation }) => observation.status === known)) ?? 'final';
}
