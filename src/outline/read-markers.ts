import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import { partOf, type Span } from '../problem/span.ts';
import {
  type Attribute,
  type AttributeKey,
  type Attributes,
  addValue,
  findAttributes,
  parseAttributes,
} from './attributes.ts';
import { findBrokenAttributes } from './find-broken-attributes.ts';
import { lexMarkdown } from './lex-markdown.ts';
import { type BoxName, boxNames, type IncludeOutline, type Part } from './outline.ts';
import { createPlaceFinder } from './place-finder.ts';
import { type BlockContext, readFencedYaml } from './read-blocks.ts';
import { readInlines } from './read-inlines.ts';

export function readBoxName(span: Span, report: Report): BoxName | undefined {
  const line = span.file.text.slice(span.start, span.end);
  const written = line.replace(/^:+\s*/, '').trim();
  const name = boxNames.find((known) => known === written);
  if (name) return name;
  const word = /[\w-]+/.exec(written)?.[0] ?? written;
  const bare = boxNames.includes(word as BoxName) ? `Write ::: ${word}.` : undefined;
  const hint = bare ?? suggestName(word, boxNames) ?? `Boxes: ${boxNames.join(', ')}.`;
  report(createProblem('unknown-box', span, `There is no box "${written}".`, { hint }));
  return undefined;
}

/** ` ```allow ` at the head of a slide's Markdown. */
export function findAllowBlock(span: Span, context: BlockContext): { part: Part; end: number } | undefined {
  const source = context.text.slice(span.start, span.end);
  const match = /^\s*(```+|~~~+)allow[ \t]*\n[\s\S]*?\n?\1[ \t]*(?:\n|$)/.exec(source);
  if (!match) return undefined;
  const lead = match[0].length - match[0].trimStart().length;
  const place = partOf(span, lead, match[0].trimEnd().length);
  const data = readFencedYaml(place, context);
  const end = span.start + match[0].length;
  return data && { part: { kind: 'allow', data, span: place }, end };
}

export function readSlideHeading(level: 1 | 2, span: Span, context: BlockContext): Part {
  const line = context.text.slice(span.start, span.end);
  const braces = findAttributes(line);
  const broken = braces ? undefined : findBrokenAttributes(line);
  if (broken) {
    const at = partOf(span, broken.start, line.trimEnd().length);
    context.report(createProblem('bad-attribute', at, broken.message, { hint: broken.hint }));
  }
  const place = braces
    ? partOf(span, braces.start, braces.start + braces.text.length)
    : { ...span, start: broken ? span.start + broken.start : span.end };
  const attributes = parseAttributes(
    braces ? context.file.text.slice(place.start, place.end) : (broken?.repaired ?? '{}'),
    place,
    broken ? () => undefined : context.report,
  );
  const lead = /^ {0,3}#+[ \t]*/.exec(line)?.[0].length ?? 0;
  const text = line.slice(lead, braces?.start ?? broken?.start).replace(/[ \t]+#*[ \t]*$/, '');
  const own = partOf(span, lead, lead + text.length);
  const [block] = lexMarkdown(`# ${text}\n${context.definitions}`, own, context);
  const tokens = block?.type === 'heading' ? block.tokens : [];
  return {
    kind: 'heading',
    level,
    children: readInlines(tokens, own, context),
    attributes,
    span: text === '' ? span : own,
  };
}

/** Slidev's `key: value` lines. */
export function readSlideSettings(span: Span, report: Report): Attributes {
  const values = new Map<AttributeKey, Attribute>();
  let start = span.start;
  for (const line of span.file.text.slice(span.start, span.end).split('\n')) {
    const match = /^([\w-]+):\s*(.*?)\s*$/.exec(line);
    const place = { file: span.file, start, end: start + line.length };
    if (match)
      addValue(
        values,
        match[1] ?? '',
        { text: (match[2] ?? '').replace(/^(["'])(.*)\1$/, '$2'), span: place },
        report,
      );
    start += line.length + 1;
  }
  return { id: undefined, classes: [], values, span };
}

export function readInclude(span: Span, { report }: BlockContext, include: IncludeOutline): Part[] {
  const source = span.file.text.slice(span.start, span.end).trim();
  const match = /^\{\{>\s*([^\s{}#]+)((?:\s+#[\p{L}\p{N}_-]+)*)\s*\}\}$/u.exec(source);
  if (!match?.[1]) {
    report(
      createProblem('bad-include', span, 'An include names a file, and slides of it.', {
        hint: 'Write {{> path.md}} or {{> path.md #id #id}}.',
      }),
    );
    return [];
  }
  const finder = createPlaceFinder(span.file.text, span);
  const path = finder.next(match[1]);
  const ids = [...(match[2] ?? '').matchAll(/#([^\s#]+)/g)].map(([raw, id = '']) => ({
    id,
    span: finder.next(raw),
  }));
  const outline = include(match[1], path);
  return outline ? [{ kind: 'include', outline, ids, span }] : [];
}
