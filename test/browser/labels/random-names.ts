import type { Random } from './random.ts';

const han = [
  ...'国家先进印染技术创新中心浙江省重点实验室绍兴柯桥数字经济核心产业增加值专利转化率大学研究院人工智能小镇杭州南京合肥深圳张江苏州产业园有限责任公司',
] as unknown as readonly [string, ...string[]];
const words = [
  'Zhejiang',
  'University',
  'of',
  'Extraordinarily',
  'Long',
  'Names',
  'and',
  'Further',
  'Matters',
  'National',
  'Institute',
  'for',
  'AI',
  'R&D',
  'Yangtze',
  'Delta',
  'Lab',
  'Co.,',
  'Ltd',
] as const;
const unbroken = [
  'Telecommunications',
  'Internationalisation',
  'Arbeitsunfähigkeitsbescheinigung',
  'Donaudampfschifffahrtsgesellschaft',
  'Counterrevolutionaries',
  'www.example.org/statistics/2023',
] as const;
const brackets = [
  '（2022年修订）',
  '（绍兴柯桥）',
  ' (Phase II)',
  '“十四五”',
  ' (est. 1897)',
  '·二期',
] as const;

/** Names of entities, no two the same: Chinese up to a length, English, both, words that nothing breaks. */
export function randomNames(random: Random, count: number, longest: number): string[] {
  const names = new Set<string>();
  const plain = random.chance(0.3);
  while (names.size < count) names.add(plain ? short(random) : randomName(random, longest));
  return [...names];
}

function short(random: Random): string {
  return random.chance(0.6)
    ? chinese(random, 2, 4)
    : `${random.pick(words)}${random.chance(0.5) ? ` ${random.integer(1, 99)}` : ''}`;
}

function randomName(random: Random, longest: number): string {
  const name = random.pick([
    () => chinese(random, 2, 6),
    () => chinese(random, 7, longest),
    () => chinese(random, 16, longest),
    () => english(random, random.integer(1, 3)),
    () => english(random, random.integer(4, 8)),
    () => random.pick(unbroken),
    () => `${chinese(random, 2, 8)}${random.pick(words)}${chinese(random, 1, 6)}`,
    () => `${chinese(random, 2, 10)}${random.pick(brackets)}`,
    () => `${english(random, 2)}${random.pick(brackets)}`,
    () => `${random.integer(2019, 2024)}年${chinese(random, 2, 6)}`,
    () => short(random),
  ])();
  return withinLength(name, longest);
}

function chinese(random: Random, least: number, most: number): string {
  return Array.from({ length: random.integer(Math.min(least, most), most) }, () => random.pick(han)).join('');
}

function english(random: Random, count: number): string {
  const parts = Array.from({ length: count }, () => random.pick(words));
  return parts.join(' ').replace(/[,.& ]+$/, '');
}

/** A letter takes about half the room of a Han. */
function withinLength(name: string, longest: number): string {
  let room = longest;
  const kept = [...name].filter((char) => {
    room -= /\p{Script=Han}|[（）“”]/u.test(char) ? 1 : 0.55;
    return room >= 0;
  });
  return kept.join('').trim();
}
