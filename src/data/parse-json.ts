import { type AnyNode, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { TextFile } from '../problem/text-file.ts';
import type { DataEntry, DataNode } from './data-node.ts';

const DEEPEST = 100;

/** Strict JSON with places. Nothing where the file can't be read at all. */
export function parseJson(file: TextFile, report: Report): DataNode | undefined {
  const depth = nestingOf(file.text);
  if (depth > DEEPEST) {
    const span = { file, start: 0, end: 1 };
    report(
      createProblem('too-deep', span, `The file is nested ${depth} levels deep; ${DEEPEST} is the limit.`),
    );
    return undefined;
  }
  try {
    return convert(parse(file.text, { mode: 'json', ranges: true }).body, file, report);
  } catch (error) {
    report(syntaxProblem(error, file));
    return undefined;
  }
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

function syntaxProblem(error: unknown, file: TextFile) {
  const offset =
    error instanceof Error && 'offset' in error && typeof error.offset === 'number'
      ? Math.min(error.offset, file.text.length)
      : file.text.length;
  const found = file.text.slice(offset, offset + 1);
  const what = found === '' ? 'the file ends too early' : `"${found}" is not expected here`;
  return createProblem('bad-json', { file, start: offset, end: offset + 1 }, `This is not JSON: ${what}.`, {
    hint: hintFor(file.text, offset),
  });
}

function hintFor(text: string, offset: number): string | undefined {
  const found = text[offset] ?? '';
  const before = text.slice(0, offset).trimEnd().at(-1);
  if ('}]'.includes(found) && found !== '' && before === ',') return 'Remove the comma before it.';
  if (/\d/.test(found) && before === ',' && /\d,\s*$/.test(text.slice(0, offset)))
    return 'Numbers have no thousands separators.';
  if (found === '/' || found === '#') return 'JSON has no comments.';
  if (found === "'" || found === '“' || found === '”') return 'JSON strings stand in straight double quotes.';
  if ('"{['.includes(found) && found !== '' && before !== undefined && /["\]}\w]/.test(before)) {
    return 'A comma may be missing before it.';
  }
  return undefined;
}

/** Deepest nesting, counted without a parser: a parser that recurses would be the first to fall. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (inString) {
      if (char === '\\') index++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth--;
  }
  return deepest;
}
