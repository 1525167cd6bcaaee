import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, visit, type YAMLMap } from 'yaml';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { DataEntry, DataNode } from './data-node.ts';
import { explainYaml } from './explain-yaml.ts';

const DEEPEST = 100;

/**
 * The YAML in a stretch of a file (front matter, chart block). `text` stands at `span`, character
 * for character, with its expressions masked. Every scalar is read as its source text.
 */
export function parseYaml(text: string, span: Span, report: Report): DataNode | undefined {
  const deep = findTooDeep(text);
  if (deep !== undefined) {
    const place = { file: span.file, start: span.start + deep, end: span.start + deep + 1 };
    report(createProblem('too-deep', place, `This is nested more than ${DEEPEST} levels deep.`));
    return undefined;
  }
  const document = parseDocument(text, {
    schema: 'failsafe',
    merge: false,
    prettyErrors: false,
    uniqueKeys: false,
  });
  const [error] = document.errors;
  if (error) {
    const { start, end, message, hint } = explainYaml(error, text);
    const place = { file: span.file, start: span.start + start, end: span.start + Math.max(end, start + 1) };
    report(createProblem('bad-yaml', place, message, { hint }));
    return undefined;
  }
  if (isScalar(document.contents) && /^[\w-]+：/.test(String(document.contents.value))) {
    const place = spanOf(document.contents, { text, span, report });
    report(
      createProblem('bad-yaml', place, 'The colon behind the key is full width.', {
        hint: 'Write ":" and a blank.',
      }),
    );
    return undefined;
  }
  if (document.contents === null) return { kind: 'map', entries: [], span };
  const reference = findReference(document.contents, text);
  if (reference !== undefined) {
    const place = { file: span.file, start: span.start + reference, end: span.start + reference + 1 };
    const hint = 'Put a text that begins with * or & in quotes.';
    report(createProblem('bad-yaml', place, 'YAML references (&name, *name) are not read.', { hint }));
    return undefined;
  }
  return convert(document.contents, { text, span, report });
}

/** Where the first anchor or alias stands: none is resolved, so that none can be a bomb. */
function findReference(contents: Node, text: string): number | undefined {
  let found: number | undefined;
  visit(contents, {
    Node(_, node) {
      const start = node.range?.[0] ?? 0;
      const anchor = 'anchor' in node ? node.anchor : undefined;
      if (isAlias(node)) found = start;
      else if (anchor !== undefined) found = Math.max(0, text.lastIndexOf(`&${anchor}`, start));
      return found === undefined ? undefined : visit.BREAK;
    },
  });
  return found;
}

interface Reading {
  readonly text: string;
  readonly span: Span;
  readonly report: Report;
}

function convert(node: Node, reading: Reading): DataNode {
  const span = spanOf(node, reading);
  if (isMap(node)) return { kind: 'map', entries: convertEntries(node, reading), span };
  if (isSeq(node)) {
    return { kind: 'list', items: node.items.map((item) => convert(item as Node, reading)), span };
  }
  const text = isScalar(node) ? String(node.value ?? '') : '';
  const plain = isScalar(node) && node.type === 'PLAIN';
  return { kind: 'scalar', type: plain ? (text === '' ? 'null' : 'plain') : 'string', text, span };
}

function convertEntries(node: YAMLMap, reading: Reading): DataEntry[] {
  const entries = new Map<string, DataEntry>();
  for (const { key, value } of node.items) {
    const keyNode = key as Node;
    const keySpan = spanOf(keyNode, reading);
    const name = isScalar(keyNode) ? String(keyNode.value) : '';
    const earlier = entries.get(name);
    if (earlier) {
      const related = { span: earlier.keySpan, message: 'First' };
      const message = `The key "${name}" stands twice.`;
      reading.report(createProblem('duplicate-key', keySpan, message, { related }));
      continue;
    }
    const empty: DataNode = { kind: 'scalar', type: 'null', text: '', span: keySpan };
    const read = value ? convert(value as Node, reading) : empty;
    const isNull = read.kind === 'scalar' && read.type === 'null';
    entries.set(name, { key: name, keySpan, value: isNull ? empty : read });
  }
  return [...entries.values()];
}

function spanOf(node: Node, { span }: Reading): Span {
  const [start, end] = node.range ?? [0, 0];
  return { file: span.file, start: span.start + start, end: span.start + Math.max(end, start + 1) };
}

/**
 * Where nesting begins that goes too deep: flow brackets open at once, or block indentation steps in
 * one line. An upper bound, found without a parser.
 */
function findTooDeep(text: string): number | undefined {
  let flow = 0;
  let outermost = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === '[' || char === '{') {
      if (flow === 0) outermost = index;
      if (++flow > DEEPEST) return outermost;
    } else if (char === ']' || char === '}') flow = Math.max(0, flow - 1);
  }
  const dashes = new RegExp(`^ *(?:- ){${DEEPEST},}`, 'm').exec(text);
  const blanks = new RegExp(`^ {${2 * DEEPEST},}(?=\\S)`, 'm').exec(text);
  return dashes?.index ?? blanks?.index;
}
