import { type AnyNode, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { TextFile } from '../problem/text-file.ts';
import type { DataEntry, DataNode } from './data-node.ts';
import { hintForJson } from './hint-for-json.ts';

const DEEPEST = 100;

/** Strict JSON with places. Nothing where the file can't be read at all. */
export function parseJson(file: TextFile, report: Report): DataNode | undefined {
  const { depth, control } = scanText(file.text);
  if (depth > DEEPEST) {
    const span = { file, start: 0, end: 1 };
    report(
      createProblem('too-deep', span, `The file is nested ${depth} levels deep; ${DEEPEST} is the limit.`),
    );
    return undefined;
  }
  try {
    const { body } = parse(file.text, { mode: 'json', ranges: true });
    if (control === undefined) return convert(body, file, report);
    report(controlProblem(file, control));
  } catch (error) {
    const offset = offsetOf(error, file.text);
    // A quote that is missing is noticed by the parser at the next one only, lines below.
    report(
      control !== undefined && control < offset ? controlProblem(file, control) : syntaxProblem(offset, file),
    );
  }
  return undefined;
}

function convert(node: ValueNode, file: TextFile, report: Report): DataNode {
  const span = spanOf(node, file);
  switch (node.type) {
    case 'Object':
      return { kind: 'map', entries: convertMembers(node.members, file, report), span };
    case 'Array':
      return { kind: 'list', items: node.elements.map((item) => convert(item.value, file, report)), span };
    case 'String':
      return { kind: 'scalar', type: 'string', text: node.value, span };
    case 'Number':
      return { kind: 'scalar', type: 'number', text: file.text.slice(span.start, span.end), span };
    case 'Boolean':
      return { kind: 'scalar', type: 'boolean', text: String(node.value), span };
    default:
      return { kind: 'scalar', type: 'null', text: '', span };
  }
}

function convertMembers(members: readonly MemberNode[], file: TextFile, report: Report): DataEntry[] {
  const entries = new Map<string, DataEntry>();
  for (const member of members) {
    const keySpan = spanOf(member.name, file);
    const key = member.name.type === 'String' ? member.name.value : member.name.name;
    const earlier = entries.get(key);
    if (earlier) {
      report(
        createProblem('duplicate-key', keySpan, `The key "${key}" stands twice in the same object.`, {
          related: { span: earlier.keySpan, message: 'First' },
        }),
      );
      continue;
    }
    entries.set(key, { key, keySpan, value: convert(member.value, file, report) });
  }
  return [...entries.values()];
}

function spanOf(node: AnyNode, file: TextFile): Span {
  const [start, end] = node.range ?? [node.loc.start.offset, node.loc.end.offset];
  return { file, start, end };
}

function offsetOf(error: unknown, text: string): number {
  const told =
    error instanceof Error && 'offset' in error && typeof error.offset === 'number'
      ? Math.min(error.offset, text.length)
      : text.length;
  return text.slice(told).trim() === '' ? text.length : told;
}

function syntaxProblem(offset: number, file: TextFile) {
  const { text } = file;
  const found = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  const what = offset === text.length ? 'the file ends too early' : `"${found}" is not expected here`;
  const span = { file, start: offset, end: Math.min(text.length, offset + found.length) };
  return createProblem('bad-json', span, `This is not JSON: ${what}.`, { hint: hintForJson(text, offset) });
}

/** The parser takes a line break within a text, though JSON has none: most often a quote is missing. */
function controlProblem(file: TextFile, offset: number) {
  const span = { file, start: offset, end: offset + 1 };
  const ends = file.text[offset] === '\n';
  const message = ends
    ? 'This is not JSON: a text runs over the end of its line.'
    : 'This is not JSON: a control character stands within a text.';
  const hint = ends
    ? 'Close it with " on its line; a line break within it is written \\n.'
    : 'A tab is written \\t.';
  return createProblem('bad-json', span, message, { hint });
}

/**
 * Deepest nesting, counted without a parser (a parser that recurses would be the first to fall), and
 * the first control character within a text.
 */
function scanText(text: string): { readonly depth: number; readonly control: number | undefined } {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  let control: number | undefined;
  for (let index = 0; index < text.length; index++) {
    const char = text[index] ?? '';
    if (inString) {
      if (char < ' ') control ??= index;
      if (char === '\\') index++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth--;
  }
  return { depth: deepest, control };
}
