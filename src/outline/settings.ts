import type { DataEntry, DataNode, DataScalar } from '../data/data-node.ts';
import { type Fields, openFields } from '../data/fields.ts';
import { guessDate } from '../data/guess-date.ts';
import { hintForList } from '../data/hint-for-list.ts';
import { isIsoDate } from '../data/iso-date.ts';
import { hintForPeriod, isPeriod } from '../data/period.ts';
import { findNearestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import { parseDuration } from './duration.ts';
import type { Expression } from './expression.ts';
import { type HandoutForm, handoutForms } from './handout-form.ts';
import { isLanguageTag } from './language-tag.ts';
import { type Masks, splitMasks } from './masks.ts';
import type { Inline } from './outline.ts';
import { setPunctuation } from './set-punctuation.ts';
import { readWaivers, type Waiver } from './waiver.ts';

/** A text of the front matter; it may hold figures. */
export type SettingText = readonly Inline<Expression>[];

export interface Named {
  readonly text: string;
  readonly span: Span;
}

/** The front matter, read and checked. Absent keys are absent. */
export interface Settings {
  /** The keys that it has. */
  readonly given: ReadonlySet<string>;
  /** It says where figures come from, or clearly does not: false where a slip hides that. */
  readonly whole: boolean;
  readonly texts: ReadonlyMap<TextKey, SettingText>;
  readonly lang: string;
  readonly theme: Named | undefined;
  /** seconds */
  readonly duration: number | undefined;
  readonly date: Named | undefined;
  readonly draft: boolean;
  readonly slideNumber: boolean;
  readonly logo: Named | undefined;
  readonly metrics: readonly Named[] | undefined;
  readonly entity: Named | undefined;
  readonly period: string | undefined;
  readonly audience: readonly Named[];
  readonly divide: 'headings' | 'rules';
  readonly glossary: readonly (readonly [term: string, meaning: string])[];
  readonly allow: readonly Waiver[];
  readonly handout: HandoutForm | undefined;
  readonly remix: Named | undefined;
  readonly keep: readonly Named[] | undefined;
  readonly drop: readonly Named[] | undefined;
  readonly order: readonly Named[] | undefined;
  readonly span: Span;
}

export const textKeys = [
  'title',
  'subtitle',
  'question',
  'thesis',
  'author',
  'organisation',
  'occasion',
  'version',
  'contact',
  'url',
  'marking',
  'licence',
  'footer',
] as const;
export type TextKey = (typeof textKeys)[number];

const otherKeys = [
  'lang',
  'theme',
  'duration',
  'date',
  'draft',
  'logo',
  'slide-number',
  'metrics',
  'entity',
  'period',
  'audience',
  'divide',
  'glossary',
  'allow',
  'handout',
  'remix',
  'keep',
  'drop',
  'order',
] as const;

/** Keys that other tools' decks carry: the file was likely written for one of them. */
const foreignKeys =
  /^(marp|paginate|class|style|transition|highlighter|colorSchema|revealOptions|separator|highlightTheme|backgroundColor|header)$/;

export interface SettingsContext {
  readonly masks: Masks;
  /** From the file's suffix, `zh` for `outline.zh.md`. */
  readonly fileLanguage: string | undefined;
  /** Of what it is a remix of. */
  readonly baseLanguage?: string | undefined;
  readonly report: Report;
}

/** @param node nothing where the front matter cannot be read at all */
export function readSettings(node: DataNode | undefined, span: Span, context: SettingsContext): Settings {
  const report: Report = (problem) => {
    const foreign = problem.code === 'unknown-key' && foreignKeys.test(problem.message.split('"')[1] ?? '');
    const hint = 'Written for Marp, Slidev or reveal-md? `divide: rules` cuts slides at `---` as they do.';
    context.report(foreign ? { ...problem, hint } : problem);
  };
  const keys = [...textKeys, ...otherKeys];
  const fields = node && openFields(node, keys, 'the front matter', report);
  const lang = readLanguage(fields, context, report);
  const list = (key: string) => fields?.texts(key)?.filter((item) => checkName(key, item, report));
  return {
    given: new Set(node?.kind === 'map' ? node.entries.map(({ key }) => key) : []),
    whole: node?.kind === 'map' && !node.entries.some(({ key }) => hidesFigures(key, keys)),
    texts: readTexts(fields, lang, context),
    lang,
    theme: fields?.text('theme'),
    duration: readDuration(fields, report),
    date: readDate(fields, report),
    draft: fields?.flag('draft') ?? false,
    slideNumber: fields?.flag('slide-number') ?? true,
    logo: fields?.text('logo'),
    metrics: fields?.texts('metrics'),
    entity: fields?.text('entity'),
    period: readPeriod(fields, report),
    audience: fields?.texts('audience')?.filter((item) => checkList(item, report)) ?? [],
    divide: fields?.choice('divide', ['headings', 'rules']) ?? 'headings',
    glossary: readGlossary(fields, report),
    allow: fields?.entry('allow') ? readWaivers(entryValue(fields, 'allow'), report) : [],
    handout: fields?.choice('handout', handoutForms),
    remix: fields?.text('remix'),
    keep: list('keep'),
    drop: list('drop'),
    order: list('order'),
    span,
  };
}

/** A slip like `metric: cities.json`, behind which every figure would be unknown. */
function hidesFigures(key: string, keys: readonly string[]): boolean {
  return !keys.includes(key) && /^(metrics|period|entity)$/.test(findNearestName(key, keys) ?? '');
}

function readLanguage(
  fields: Fields | undefined,
  { fileLanguage, baseLanguage }: SettingsContext,
  report: Report,
): string {
  const lang = fields?.text('lang');
  // `zh` of `outline.zh.md` is what the base may say more exactly: zh-CN.
  const inherited = baseLanguage !== undefined && isSameLanguage(fileLanguage ?? baseLanguage, baseLanguage);
  const fallback = (inherited ? baseLanguage : fileLanguage) ?? 'en';
  if (!lang) return fallback;
  if (!isLanguageTag(lang.text)) {
    const message = `"${lang.text}" is no language tag.`;
    report(createProblem('unknown-value', lang.span, message, { hint: 'Write zh-CN or en.' }));
    return fallback;
  }
  const main = lang.text.split('-')[0]?.toLowerCase() ?? '';
  const named = fileLanguage?.split('-')[0];
  if (named !== undefined && named !== main) {
    const name = lang.span.file.path.split('/').at(-1)?.split('.')[0] ?? 'outline';
    const message = `The file's name says "${fileLanguage}", but "lang" says "${lang.text}".`;
    const hint = `Name the file ${name}.${main}.md, or write lang: ${fileLanguage}.`;
    report(createProblem('wrong-language', lang.span, message, { hint }));
  }
  return lang.text;
}

function isSameLanguage(one: string, other: string): boolean {
  const mainOf = (tag: string) => tag.split('-')[0]?.toLowerCase();
  return mainOf(one) === mainOf(other);
}

function readTexts(
  fields: Fields | undefined,
  lang: string,
  { masks, report }: SettingsContext,
): Map<TextKey, SettingText> {
  const texts = new Map<TextKey, SettingText>();
  for (const key of textKeys) {
    const items =
      (key === 'author' ? fields?.texts(key) : [fields?.text(key)].filter((item) => item !== undefined)) ??
      [];
    const inlines = items.flatMap(({ text, span }, index): SettingText => {
      const comma =
        index === 0 ? [] : [{ kind: 'text', text: /^zh\b/i.test(lang) ? '、' : ', ', span } as const];
      return [...comma, ...splitMasks(text, span, masks, report)];
    });
    // YAML has marks of its own: what is wrong here is mended by hand.
    if (inlines.length > 0) texts.set(key, setPunctuation(inlines, { text: '', language: lang, report }));
  }
  return texts;
}

function entryValue(fields: Fields, key: string): DataNode {
  return (fields.entry(key) as DataEntry).value;
}

function readDuration(fields: Fields | undefined, report: Report): number | undefined {
  const value = fields?.text('duration');
  if (!value) return undefined;
  // A talk of `12` is meant in minutes, or in seconds: nobody can tell.
  const bare = /^\d+$/.test(value.text);
  const seconds = bare ? undefined : parseDuration(value.text);
  if (seconds === undefined) {
    const hint = bare ? `Write ${value.text}m for minutes.` : 'Write 12m, 90s or 1h30m.';
    report(createProblem('bad-duration', value.span, `"${value.text}" is no duration.`, { hint }));
  }
  return seconds;
}

function readPeriod(fields: Fields | undefined, report: Report): string | undefined {
  const value = fields?.text('period');
  if (value && !isPeriod(value.text)) {
    const hint = hintForPeriod(value.text);
    report(createProblem('bad-date', value.span, `"${value.text}" is no period.`, { hint }));
  }
  return value?.text;
}

function readDate(fields: Fields | undefined, report: Report): DataScalar | undefined {
  const value = fields?.text('date');
  if (value && !isIsoDate(value.text)) {
    report(
      createProblem('bad-date', value.span, `"${value.text}" is no date.`, {
        hint: `Write ${guessDate(value.text) ?? '2025-02-06, 2025-02 or 2025'}.`,
      }),
    );
    return undefined;
  }
  return value;
}

function readGlossary(fields: Fields | undefined, report: Report): [string, string][] {
  const entry = fields?.entry('glossary');
  if (!entry) return [];
  if (entry.value.kind !== 'map') {
    report(createProblem('wrong-type', entry.value.span, 'The glossary must be a map from term to meaning.'));
    return [];
  }
  return entry.value.entries.flatMap(({ key, keySpan, value }): [string, string][] => {
    if (value.kind === 'scalar' && value.text.trim() !== '') return [[key, value.text]];
    report(createProblem('wrong-type', keySpan, `The term "${key}" has no meaning beside it.`));
    return [];
  });
}

function checkName(key: string, item: DataScalar, report: Report): boolean {
  if (/^[\p{L}\p{N}_-]+(\/[\p{L}\p{N}_-]+)?(\/\*)?$|^\*$/u.test(item.text)) return true;
  const hint = item.text.startsWith('#')
    ? `Write ${item.text.slice(1)}, without #.`
    : (hintForList(item.text) ?? 'Write soil, patents or "soil/*".');
  report(createProblem('bad-slide-id', item.span, `"${item.text}" in "${key}" is no slide id.`, { hint }));
  return false;
}

/** `[investors，press]` is a list of one to YAML. */
function checkList(item: DataScalar, report: Report): boolean {
  const hint = hintForList(item.text);
  if (hint === undefined) return true;
  report(createProblem('wrong-type', item.span, `"${item.text}" is one name, not a list.`, { hint }));
  return false;
}
