import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { DataEntry, DataMap, DataNode, DataScalar } from './data-node.ts';
import { type LocalText, readLocalText } from './local-text.ts';

/** A map opened for reading by key: unknown keys are reported at once, wrong types when they are asked for. */
export interface Fields {
  readonly span: Span;
  entry(key: string): DataEntry | undefined;
  /** A text; numbers and plain words count by their source text. */
  text(key: string): DataScalar | undefined;
  requiredText(key: string): DataScalar | undefined;
  /** A text, or a text for each language. */
  localText(key: string): LocalText | undefined;
  flag(key: string): boolean | undefined;
  choice<Name extends string>(key: string, names: readonly Name[]): Name | undefined;
  /** One text or a list of them. */
  texts(key: string): readonly DataScalar[] | undefined;
}

/**
 * @param what names the map in messages, with its key path: `observation 3`, `metric "gdp"`
 * @param hintFor what to write in place of a key that is known, and refused
 */
export function openFields(
  node: DataNode,
  keys: readonly string[],
  what: string,
  report: Report,
  hintFor: (key: string) => string | undefined = () => undefined,
): Fields | undefined {
  if (node.kind !== 'map') {
    report(createProblem('wrong-type', node.span, `${capitalise(what)} must be an object with keys.`));
    return undefined;
  }
  const entries = collectEntries(node, keys, what, report, hintFor);
  const wrongType = (key: string, { span, ...value }: DataNode, wanted: string) => {
    const empty = 'type' in value && value.type === 'null' && !span.file.path.endsWith('.json');
    const hint = empty ? 'Nothing stands behind it; YAML reads what follows # as a comment.' : undefined;
    report(createProblem('wrong-type', span, `"${key}" of ${what} must be ${wanted}.`, { hint }));
    return undefined;
  };
  const text = (key: string): DataScalar | undefined => {
    const value = entries.get(key)?.value;
    if (!value) return undefined;
    if (value.kind !== 'scalar' || value.type === 'null') return wrongType(key, value, 'a text');
    return value;
  };
  return {
    span: node.span,
    entry: (key) => entries.get(key),
    text,
    requiredText(key) {
      if (!entries.has(key)) {
        report(createProblem('missing-key', startOf(node.span), `${capitalise(what)} has no "${key}".`));
      }
      return text(key);
    },
    localText(key) {
      const value = entries.get(key)?.value;
      return value && readLocalText(value, `"${key}" of ${what}`, report);
    },
    flag(key) {
      const value = text(key);
      if (!value) return undefined;
      if (value.text === 'true' || value.text === 'yes') return true;
      if (value.text === 'false' || value.text === 'no') return false;
      return wrongType(key, value, 'true or false');
    },
    choice(key, names) {
      const value = text(key);
      if (!value) return undefined;
      const found = names.find((name) => name === value.text);
      if (found !== undefined) return found;
      const hint = [suggestName(value.text, names), `One of: ${names.join(', ')}.`].filter(Boolean).join(' ');
      report(
        createProblem('unknown-value', value.span, `"${value.text}" is no value for "${key}" of ${what}.`, {
          hint,
        }),
      );
      return undefined;
    },
    texts(key) {
      const value = entries.get(key)?.value;
      if (!value) return undefined;
      const items = value.kind === 'list' ? value.items : [value];
      return items.flatMap((item) =>
        item.kind === 'scalar' && item.type !== 'null'
          ? [item]
          : (wrongType(key, item, 'a text or a list of texts') ?? []),
      );
    },
  };
}

function collectEntries(
  node: DataMap,
  keys: readonly string[],
  what: string,
  report: Report,
  hintFor: (key: string) => string | undefined,
) {
  const entries = new Map<string, DataEntry>();
  for (const entry of node.entries) {
    if (!keys.includes(entry.key)) {
      const hint = hintFor(entry.key) ?? suggestName(entry.key, keys) ?? `Known keys: ${keys.join(', ')}.`;
      report(
        createProblem('unknown-key', entry.keySpan, `${capitalise(what)} has no key "${entry.key}".`, {
          hint,
        }),
      );
    } else entries.set(entry.key, entry);
  }
  return entries;
}

/** A large object is marked at its opening brace only. */
function startOf(span: Span): Span {
  return { ...span, end: Math.min(span.end, span.start + 1) };
}

/** A sentence's first letter; ids and key paths stay as they are written. */
function capitalise(what: string): string {
  return what.startsWith('the ') ? `T${what.slice(1)}` : what;
}
