import { layMetrics } from '../metrics/lay-metrics.ts';
import type { MetricsLayer } from '../metrics/metrics-layer.ts';
import { parseMetrics } from '../metrics/parse-metrics.ts';
import type { Source } from '../metrics/source.ts';
import type { Outline } from '../outline/outline.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { TextFile } from '../problem/text-file.ts';
import type { Origin } from './origin.ts';
import type { Project } from './project.ts';
import { readPart } from './read-part.ts';
import { resolvePath } from './resolve-path.ts';

const LARGEST_METRICS = 50 * 1024 * 1024;

/**
 * An outline's own metrics, with the including deck's laid over, those of a remix over its base's; each file is
 * read once. Metrics that the project is to be made with stand in place of all of them.
 */
export function createOrigins(deck: Outline, project: Project, report: Report): (outline: Outline) => Origin {
  const layers = createLayers(deck, project, report);
  const chain = chainOf(deck);
  const chains = new Map(
    listChains(deck, chain).flatMap((one) => one.map((outline) => [outline, one] as const)),
  );
  const origins = new Map<Outline, Origin>();
  const readCopy = ({ text, span, textSpan }: Source): string | undefined => {
    const path = resolvePath(text ?? '', span.file.path);
    const copy = path === undefined ? undefined : project.files.readText(path);
    if (copy?.kind === 'found') return copy.content.text;
    // Often someone else's text, and not there: its quotes count as unchecked.
    if (path !== undefined && copy?.kind === 'missing') return undefined;
    const message = `"${text}" is not inside the project, or cannot be read.`;
    const hint = 'Copy the text into the project and name it from there.';
    report(createProblem('outside-project', textSpan, message, { hint }));
    return undefined;
  };
  return (outline) => {
    const known = origins.get(outline);
    if (known) return known;
    const own = chains.get(outline) ?? chainOf(outline);
    const outlines = own === chain ? chain : [...own, ...chain];
    const read = outlines.map(layers);
    const metrics = layMetrics([...new Set(read.flatMap(({ found }) => found))], report, readCopy);
    const whole = metrics.whole && read.every((one) => one.isWhole);
    const origin = { outline, metrics: { ...metrics, whole } };
    origins.set(outline, origin);
    return origin;
  };
}

/** What an outline is a remix of, from the first, and itself. */
function chainOf(outline: Outline): readonly Outline[] {
  return [...(outline.base ? chainOf(outline.base) : []), outline];
}

/** The deck's, and those of what its outlines include: a base has its remix's metrics laid over, wherever it stands. */
function listChains(outline: Outline, chain = chainOf(outline)): (readonly Outline[])[] {
  const included = chain.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'include' ? [part.outline] : [])),
  );
  return [chain, ...included.flatMap((one) => listChains(one))];
}

/** `isWhole` is false where some are named but cannot be read: what is not in the others may be in them. */
interface Layers {
  readonly found: readonly MetricsLayer[];
  readonly isWhole: boolean;
}

function createLayers(deck: Outline, project: Project, report: Report): (outline: Outline) => Layers {
  const byPath = new Map<string, MetricsLayer | undefined>();
  const byOutline = new Map<Outline, Layers>();
  const parse = (path: string, content: TextFile, tooLarge: () => void): MetricsLayer | undefined => {
    if (byPath.has(path)) return byPath.get(path);
    const isTooLarge = content.text.length > LARGEST_METRICS;
    if (isTooLarge) tooLarge();
    const layer = isTooLarge ? undefined : parseMetrics(content, report);
    byPath.set(path, layer);
    return layer;
  };
  const gather = (read: readonly (MetricsLayer | undefined)[], isRead: boolean): Layers => ({
    found: read.filter((layer) => layer !== undefined),
    isWhole: isRead && !read.includes(undefined),
  });
  const readSwapped = (path: string): MetricsLayer | undefined => {
    const file = project.files.readText(path);
    const refuse = (code: 'too-large' | 'unreadable-file', why: string) =>
      report(createProblem(code, deck.settings.span, `The metrics file ${path} ${why}.`));
    if (file.kind === 'found')
      return parse(path, file.content, () => refuse('too-large', 'has more than 50 MB'));
    refuse('unreadable-file', file.kind === 'unreadable' ? `cannot be read: ${file.reason}` : 'is not there');
    return undefined;
  };
  const swapped = project.metrics && gather(project.metrics.map(readSwapped), true);
  const readNamed = ({ settings, file }: Outline): Layers => {
    const own = project.files.readText(resolvePath('metrics.json', file.path) ?? '');
    const beside = own.kind === 'missing' ? [] : [{ text: 'metrics.json', span: { file, start: 0, end: 1 } }];
    const read = (settings.metrics ?? beside).map(({ text, span }) => {
      const part = readPart({
        written: text,
        span,
        noun: 'metrics file',
        read: project.files.readText,
        report,
      });
      const tooLarge = () => report(createProblem('too-large', span, `"${text}" has more than 50 MB.`));
      return part && parse(part.path, part.content, tooLarge);
    });
    return gather(read, settings.whole);
  };
  return (outline) => {
    const known = swapped ?? byOutline.get(outline) ?? readNamed(outline);
    byOutline.set(outline, known);
    return known;
  };
}
