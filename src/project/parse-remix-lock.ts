import type { DataNode } from '../data/data-node.ts';
import { openFields } from '../data/fields.ts';
import { parseJson } from '../data/parse-json.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { TextFile } from '../problem/text-file.ts';
import type { LockedBase, LockedSlide, RemixLock } from './remix-lock.ts';

/** `remix.lock.json`, all of it or nothing: half a lock would call the other half unchanged. */
export function parseRemixLock(file: TextFile, report: Report): RemixLock | undefined {
  let isWhole = true;
  const wrong: Report = ({ span, message, hint, related }) => {
    isWhole = false;
    const mend = 'Restore it, or delete it: `lectern remix <deck> --update` writes it anew.';
    report(createProblem('bad-lock', span, message, { hint: hint ?? mend, related }));
  };
  const node = parseJson(file, wrong);
  const fields = node && openFields(node, ['outlines'], 'the lock', wrong);
  const outlines = fields?.entry('outlines')?.value;
  if (outlines?.kind !== 'map') {
    if (fields && isWhole) {
      const message = 'The lock has no "outlines", a map of what each was made from.';
      wrong(createProblem('bad-lock', fields.span, message));
    }
    return undefined;
  }
  const read = new Map(
    outlines.entries.flatMap(({ key, value }) => {
      const locked = readBase(value, `"${key}"`, wrong);
      return locked ? [[key, locked] as const] : [];
    }),
  );
  return isWhole ? { outlines: read } : undefined;
}

function readBase(node: DataNode, what: string, report: Report): LockedBase | undefined {
  const fields = openFields(node, ['base', 'slides'], what, report);
  if (!fields) return undefined;
  const base = fields.requiredText('base')?.text;
  const slides = readList(fields.entry('slides')?.value, node, `"slides" of ${what}`, report);
  if (base === undefined || !slides) return undefined;
  const read = slides.flatMap(
    (slide, index) => readSlide(slide, `slide ${index + 1} of ${what}`, report) ?? [],
  );
  const ids = new Set<string>();
  for (const [index, { id }] of read.entries()) {
    const place = slides[index]?.span;
    if (ids.has(id)) report(createProblem('bad-lock', place, `The slide "${id}" stands twice in ${what}.`));
    ids.add(id);
  }
  return { base, slides: read };
}

function readSlide(node: DataNode, what: string, report: Report): LockedSlide | undefined {
  const fields = openFields(node, ['id', 'digest', 'source'], what, report);
  const id = fields?.requiredText('id')?.text;
  const digest = fields?.requiredText('digest')?.text;
  const lines = fields && readList(fields.entry('source')?.value, node, `"source" of ${what}`, report);
  if (id === undefined || digest === undefined || !lines) return undefined;
  const source = lines.flatMap((line) => {
    if (line.kind === 'scalar' && line.type === 'string') return [line.text];
    report(createProblem('bad-lock', line.span, `A line in "source" of ${what} is no text.`));
    return [];
  });
  return { id, digest, source: source.join('\n') };
}

function readList(
  node: DataNode | undefined,
  parent: DataNode,
  what: string,
  report: Report,
): readonly DataNode[] | undefined {
  if (node?.kind === 'list') return node.items;
  const { file, start } = parent.span;
  const span = node?.span ?? { file, start, end: start + 1 };
  report(createProblem('bad-lock', span, `${what} must be a list.`));
  return undefined;
}
