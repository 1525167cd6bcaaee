import type { DataEntry, DataNode, DataScalar } from '../data/data-node.ts';
import { type Fields, openFields } from '../data/fields.ts';
import { guessDate } from '../data/guess-date.ts';
import { isIsoDate } from '../data/iso-date.ts';
import { type LocalText, readLocalText } from '../data/local-text.ts';
import { parseJson } from '../data/parse-json.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { TextFile } from '../problem/text-file.ts';
import { type Entity, type Level, type Metric, metricKinds } from './metrics.ts';
import type { MetricsLayer } from './metrics-layer.ts';
import { readObservation } from './read-observation.ts';
import { type Source, tiers } from './source.ts';

const topKeys = ['$schema', 'sources', 'entities', 'metrics', 'observations'];
const sourceKeys = ['title', 'producer', 'date', 'tier', 'url', 'accessed', 'locator', 'text'];
const metricKeys = ['name', 'unit', 'kind', 'base', 'definition', 'precision', 'levels', 'timeless'];

/** A metrics file → a layer. What is wrong in it is reported and left out. */
export function parseMetrics(file: TextFile, reportTo: Report): MetricsLayer {
  let errors = 0;
  const failed = new Set<string>();
  const report: Report = (problem) => {
    if (problem.severity === 'error') errors++;
    reportTo(problem);
  };
  const node = parseJson(file, report);
  const fields = node && openFields(node, topKeys, 'the metrics file', report);
  const readAll = <Item>(key: string, read: (entry: DataEntry, what: string) => Item | undefined) =>
    entriesOf(fields, key, report).flatMap((entry) => {
      const item = checkId(entry, report) ? read(entry, `${key}.${entry.key}`) : undefined;
      if (!item) failed.add(entry.key);
      return item ? [item] : [];
    });
  const layer = {
    file,
    sources: readAll('sources', (entry, what) => readSource(entry, what, report)),
    entities: readAll('entities', (entry, what) => readEntity(entry, what, report)),
    metrics: readAll('metrics', (entry, what) => readMetric(entry, what, report)),
    observations: itemsOf(fields, 'observations', report).flatMap((item, index) => {
      const observation = readObservation(item, `observations[${index}]`, report);
      return observation ? [observation] : [];
    }),
  };
  return { ...layer, failed, whole: errors === 0 };
}

function entriesOf(fields: Fields | undefined, key: string, report: Report): readonly DataEntry[] {
  const value = fields?.entry(key)?.value;
  if (!value || value.kind === 'map') return value?.entries ?? [];
  report(createProblem('wrong-type', value.span, `"${key}" must be an object from id to record.`));
  return [];
}

function itemsOf(fields: Fields | undefined, key: string, report: Report): readonly DataNode[] {
  const value = fields?.entry(key)?.value;
  if (!value || value.kind === 'list') return value?.items ?? [];
  report(createProblem('wrong-type', value.span, `"${key}" must be a list.`));
  return [];
}

function checkId({ key, keySpan }: DataEntry, report: Report): boolean {
  if (/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key) && key !== '__proto__') return true;
  const hint = 'An id begins with a letter and goes on with letters, digits, _ and -.';
  report(createProblem('bad-id', keySpan, `"${key}" is no id.`, { hint }));
  return false;
}

function readSource(entry: DataEntry, what: string, report: Report): Source | undefined {
  const fields = openFields(entry.value, sourceKeys, what, report);
  const title = fields && requiredLocalText(fields, 'title', what, report);
  if (!fields || !title) return undefined;
  const tier = fields.requiredText('tier') && fields.choice('tier', tiers);
  const url = fields.text('url');
  if (url && !/^https?:\/\/[^\s]+$/.test(url.text)) {
    report(
      createProblem('unsafe-link', url.span, `"${url.text}" is no web address.`, {
        hint: 'It begins with https://.',
      }),
    );
  }
  return {
    id: entry.key,
    title,
    producer: fields.localText('producer'),
    date: readDay(fields, 'date', report),
    tier: tier ?? 'hearsay',
    url: url && /^https?:\/\//.test(url.text) ? url.text : undefined,
    accessed: readDay(fields, 'accessed', report),
    locator: fields.localText('locator'),
    text: fields.text('text')?.text,
    textSpan: fields.text('text')?.span ?? entry.keySpan,
    span: entry.keySpan,
  };
}

function readDay(fields: Fields, key: string, report: Report): string | undefined {
  const value = fields.text(key);
  if (!value || isIsoDate(value.text)) return value?.text;
  report(
    createProblem('bad-date', value.span, `"${value.text}" is no date.`, {
      hint: `Write ${guessDate(value.text) ?? '2025-02-06, 2025-02 or 2025'}.`,
    }),
  );
  return undefined;
}

function readEntity(entry: DataEntry, what: string, report: Report): Entity | undefined {
  const fields = openFields(entry.value, ['name', 'kind'], what, report);
  const name = fields && requiredLocalText(fields, 'name', what, report);
  return name && { id: entry.key, name, kind: fields.text('kind')?.text, span: entry.keySpan };
}

function readMetric(entry: DataEntry, what: string, report: Report): Metric | undefined {
  const fields = openFields(entry.value, metricKeys, what, report);
  const name = fields && requiredLocalText(fields, 'name', what, report);
  const kind = fields?.requiredText('kind') && fields.choice('kind', metricKinds);
  if (!name || !kind) return undefined;
  const unit = fields.localText('unit');
  const wordy = kind === 'ordinal' || kind === 'date' || kind === 'text';
  if (!unit && !wordy) {
    report(
      createProblem('missing-key', entry.keySpan, `${what} has no "unit".`, {
        hint: 'Write "%", "CNY", a word, or "" for a bare number.',
      }),
    );
  }
  const levels = readLevels(fields.entry('levels'), what, report);
  if (kind === 'ordinal' && levels.length === 0) {
    report(createProblem('missing-key', entry.keySpan, `${what} is ordinal and has no "levels".`));
  }
  return {
    id: entry.key,
    name,
    unit,
    kind,
    base: fields.localText('base'),
    definition: fields.localText('definition'),
    precision: readPrecision(fields.text('precision'), report),
    levels,
    timeless: fields.flag('timeless') ?? false,
    span: entry.keySpan,
  };
}

function readPrecision(value: DataScalar | undefined, report: Report): number | undefined {
  if (!value || /^\d$/.test(value.text)) return value && Number(value.text);
  report(createProblem('wrong-type', value.span, 'A precision is a number of decimals from 0 to 9.'));
  return undefined;
}

/** `["weak", "strong"]`, or `[{ "id": "weak", "name": { "zh": "弱" } }]` */
function readLevels(entry: DataEntry | undefined, what: string, report: Report): Level[] {
  if (!entry) return [];
  if (entry.value.kind !== 'list') {
    report(
      createProblem('wrong-type', entry.value.span, `"levels" of ${what} must be a list, the weakest first.`),
    );
    return [];
  }
  return entry.value.items.flatMap((item, index): Level[] => {
    if (item.kind === 'scalar') return [{ id: item.text, name: new Map([['', item.text]]) }];
    const fields = openFields(item, ['id', 'name'], `${what}.levels[${index}]`, report);
    const id = fields?.requiredText('id');
    if (!fields || !id) return [];
    return [{ id: id.text, name: fields.localText('name') ?? new Map([['', id.text]]) }];
  });
}

function requiredLocalText(fields: Fields, key: string, what: string, report: Report): LocalText | undefined {
  const entry = fields.entry(key);
  if (entry) return readLocalText(entry.value, `"${key}" of ${what}`, report);
  report(
    createProblem('missing-key', { ...fields.span, end: fields.span.start + 1 }, `${what} has no "${key}".`),
  );
  return undefined;
}
