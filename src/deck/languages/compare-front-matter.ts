import type { Settings } from '../../outline/settings.ts';
import { textOf } from '../text-of.ts';
import type { Drift } from './drift.ts';
import type { Edition } from './edition.ts';
import { type KeyPlace, keyPlaces } from './key-places.ts';
import { nameEdition } from './name-edition.ts';
import { writtenKey } from './written-key.ts';

/** The keys of the front matter that say which figures, how long and as of when: no words. */
export function compareFrontMatter(first: Edition, other: Edition): Drift[] {
  const there = valuesOf(other);
  return [...valuesOf(first)].flatMap(([key, value]): Drift[] => {
    const found = there.get(key);
    if (found === undefined || found === value) return [];
    return [
      {
        code: 'front-matter-drift',
        message: `"${key}" is ${value} in ${nameEdition(first)}, and ${found} in ${nameEdition(other)}.`,
        hint: 'Write one value in both front matters.',
        places: keyPlaces(placeOf(first, key), placeOf(other, key)),
      },
    ];
  });
}

function valuesOf({ division, texts }: Edition): ReadonlyMap<string, string> {
  const { settings } = division.outline;
  const { duration, date, entity, period, draft } = settings;
  return new Map([
    ['metrics', metricsOf(settings)],
    ['period', period ?? 'not set'],
    ['entity', entity?.text ?? 'not set'],
    ['duration', duration === undefined ? 'not set' : writeDuration(duration)],
    ['date', date?.text ?? 'not set'],
    ['version', textOf(texts.get('version') ?? []) || 'not set'],
    ['audience', list(settings.audience.map(({ text }) => text))],
    ['draft', String(draft)],
    ['allow', list(settings.allow.map(({ rule }) => rule))],
  ]);
}

function metricsOf({ metrics }: Settings): string {
  return (metrics?.map(({ text }) => text.replace(/^\.\//, '')) ?? ['metrics.json']).join(', ');
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'not set' : [...new Set(names)].sort().join(', ');
}

function writeDuration(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return `${minutes > 0 ? `${minutes}m` : ''}${rest > 0 || minutes === 0 ? `${rest}s` : ''}`;
}

/** A remix may have the key from its base. */
function placeOf(edition: Edition, key: string): KeyPlace {
  const { given, span } = edition.division.outline.settings;
  const { file, start, end } = span;
  const at = new RegExp(`^${key}[ \\t]*:`, 'm').exec(file.text.slice(start, end))?.index;
  const isWritten = given.has(key) && at !== undefined;
  const written = isWritten ? writtenKey({ file, start: start + at, end: start + at }, key) : undefined;
  return { edition, written, around: span };
}
