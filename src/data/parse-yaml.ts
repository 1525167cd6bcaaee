import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLError } from 'yaml';
import { createProblem, type Problem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { DataEntry, DataNode } from './data-node.ts';

const DEEPEST = 100;

/**
 * The YAML in a stretch of a file (front matter, chart block). `text` stands at `span`, character
 * for character, with its expressions masked. Every scalar is read as its source text.
 */
export function parseYaml(text: string, span: Span, report: Report): DataNode | undefined {
  if (depthOf(text) > DEEPEST) {
    report(createProblem('too-deep', span, `This is nested more than ${DEEPEST} levels deep.`));
    return undefined;
  }
  const document = parseDocument(text, { schema: 'failsafe', merge: false, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    report(syntaxProblem(error, text, span));
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
  return convert(document.contents, { text, span, report });
}

interface Reading {
  readonly text: string;
  readonly span: Span;
  readonly report: Report;
}

function convert(node: Node, reading: Reading): DataNode {
  const span = spanOf(node, reading);
  if (isMap(node)) {
    const entries: DataEntry[] = [];
    for (const { key, value } of node.items) {
      const keyNode = key as Node;
      const keySpan = spanOf(keyNode, reading);
      const name = isScalar(keyNode) ? String(keyNode.value) : '';
      const empty: DataNode = { kind: 'scalar', type: 'null', text: '', span: keySpan };
      entries.push({ key: name, keySpan, value: value ? convert(value as Node, reading) : empty });
    }
    return { kind: 'map', entries, span };
  }
  if (isSeq(node)) {
    return { kind: 'list', items: node.items.map((item) => convert(item as Node, reading)), span };
  }
  if (isAlias(node)) {
    const hint = 'Put a text that begins with * or & in quotes.';
    reading.report(createProblem('bad-yaml', span, 'YAML references (&name, *name) are not read.', { hint }));
    return { kind: 'scalar', type: 'null', text: '', span };
  }
  const text = isScalar(node) ? String(node.value ?? '') : '';
  const plain = isScalar(node) && node.type === 'PLAIN';
  return { kind: 'scalar', type: plain ? (text === '' ? 'null' : 'plain') : 'string', text, span };
}

function spanOf(node: Node, { span }: Reading): Span {
  const [start, end] = node.range ?? [0, 0];
  return { file: span.file, start: span.start + start, end: span.start + Math.max(end, start + 1) };
}

function syntaxProblem(error: YAMLError, text: string, span: Span): Problem {
  const [start, end] = error.pos;
  const place = { file: span.file, start: span.start + start, end: span.start + Math.max(end, start + 1) };
  const { message, hint } = wordingFor(error, text);
  return createProblem('bad-yaml', place, message, { hint });
}

function wordingFor(error: YAMLError, text: string): { message: string; hint?: string } {
  const [start] = error.pos;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(lineStart, text.indexOf('\n', start) < 0 ? undefined : text.indexOf('\n', start));
  if (/^[\w-]+：/.test(line))
    return { message: 'The colon behind the key is full width.', hint: 'Write ":" and a blank.' };
  const next = text.slice(lineStart + line.length + 1).split('\n', 1)[0] ?? '';
  if (/^\s+[\w-]+:\s/.test(next) && !/^\s/.test(line)) {
    return {
      message: 'The next line is indented further than this one.',
      hint: 'Keys of one map begin in the same column.',
    };
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' || /nested mappings/i.test(error.message)) {
    return {
      message: 'A second ": " in the line reads as a nested key.',
      hint: 'Put the whole text in quotes.',
    };
  }
  if (error.code === 'BAD_ALIAS' || /[*&]/.test(line.slice(start - lineStart, start - lineStart + 1))) {
    return { message: 'YAML reads * and & as references.', hint: 'Put the text in quotes: ["*"].' };
  }
  if (error.code === 'DUPLICATE_KEY') return { message: 'This key stands twice.' };
  if (error.code === 'TAB_AS_INDENT') return { message: 'YAML is indented with spaces, not tabs.' };
  if (/[“”‘’]/.test(line)) return { message: 'This is not YAML.', hint: 'YAML knows straight quotes only.' };
  return { message: `This is not YAML: ${(error.message.split('\n')[0] ?? '').replace(/\.$/, '')}.` };
}

/** An upper bound on nesting: flow brackets open at once, or block indentation steps in one line. */
function depthOf(text: string): number {
  let flow = 0;
  let deepest = 0;
  for (const char of text) {
    if (char === '[' || char === '{') deepest = Math.max(deepest, ++flow);
    else if (char === ']' || char === '}') flow = Math.max(0, flow - 1);
  }
  for (const line of text.split('\n')) {
    const dashes = /^[ ]*((?:- )*)/.exec(line)?.[0].length ?? 0;
    deepest = Math.max(deepest, Math.floor(dashes / 2));
  }
  return deepest;
}
