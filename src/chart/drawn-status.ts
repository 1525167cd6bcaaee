import type { Found } from '../figure/find-observations.ts';
import type { DrawnStatus } from './drawing.ts';

/** How sure a value looks: what was revised, or is in dispute, is drawn as what is final, with its mark. */
export function drawnStatus({ observation: { status } }: Pick<Found, 'observation'>): DrawnStatus {
  return status === 'provisional' || status === 'estimated' || status === 'forecast' ? status : 'final';
}
