import { pickText } from '../data/local-text.ts';
import type { Comparison } from './comparison.ts';
import { printValue } from './describe-observation.ts';
import type { Found } from './find-observations.ts';

/** An observation's name in messages: `patents.hz`. */
export function nameFound({ metric, observation }: Found): string {
  return `${metric.id}.${observation.entity}`;
}

/** Its value as readers would see it: `38%`. */
export function printFound(
  { metric, observation }: Found,
  { language }: Pick<Comparison, 'language'>,
): string {
  return printValue(observation.value, metric, language);
}

/** Whose it is, and of what kind that is: `浙江大学 (university)`. */
export function nameOwner(
  { observation: { entity: id } }: Pick<Found, 'observation'>,
  { metrics, language }: Pick<Comparison, 'metrics' | 'language'>,
): string {
  const entity = metrics.entities.get(id);
  return `${entity ? pickText(entity.name, language) : id} (${entity?.kind ?? 'of no kind'})`;
}
