import { pickText } from '../data/local-text.ts';
import type { Entity, Metrics } from '../metrics/metrics.ts';

/** A name that goes on like this is somebody else's: 南京大学 is not 南京. */
const goesOn =
  /^(大学|学院|银行|集团|公司|机场)|^\s(University|Institute|College|Bank|Group|Company|Inc|Corp|Airport|Park)\b/;

/** The entities that a text names, the longest names first, so that 杭州人工智能谷 is not 杭州. */
export function findNamedEntities(
  text: string,
  { entities }: Pick<Metrics, 'entities'>,
  language: string,
): Entity[] {
  const known = [...entities.values()]
    .map((entity) => ({ entity, name: pickText(entity.name, language).trim() }))
    .filter(({ name }) => name.length > 1)
    .sort((a, b) => b.name.length - a.name.length);
  let rest = text;
  return known.flatMap(({ entity, name }) => {
    const at = placeOf(name, rest);
    if (at < 0) return [];
    const behind = rest.slice(at + name.length);
    rest = `${rest.slice(0, at)}\0${behind}`;
    return goesOn.test(behind) ? [] : [entity];
  });
}

/** As a word of its own, where words stand apart. */
function placeOf(name: string, text: string): number {
  const isPart = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  const apart = !/\p{Script=Han}/u.test(name);
  let at = text.indexOf(name);
  while (at >= 0 && apart && (isPart(text[at - 1]) || isPart(text[at + name.length])))
    at = text.indexOf(name, at + 1);
  return at;
}
