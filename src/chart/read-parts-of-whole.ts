import { findComparisonFault } from '../figure/compare-observations.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { decimalsOf } from '../figure/format-number.ts';
import { hasMask } from '../outline/masks.ts';
import type { ProblemCode } from '../problem/catalogue.ts';
import { createProblem } from '../problem/problem.ts';
import { checkMembership } from './check-membership.ts';
import type { OpenBlock, Word } from './open-block.ts';
import { type FigureLine, readFigureLine, readReference } from './read-figure-line.ts';
import { nameWhole, readAmount, readShare, type Share } from './read-share.ts';

/** Parts of one whole, checked. */
export interface PartsOfWhole {
  readonly shares: readonly Share[];
  readonly base: string;
  /** The amount that the parts are amounts of. */
  readonly whole: FigureLine | undefined;
  /** They fill it. */
  readonly full: boolean;
  /** One metric of several entities. */
  readonly byEntity: boolean;
}

const FEWEST = 2;

/** @param most parts that can be told apart */
export function readPartsOfWhole(
  block: OpenBlock,
  most: number,
  context: FigureContext,
): PartsOfWhole | undefined {
  const lines = readLines(block, most, context);
  const written = block.fields.text('of');
  const whole = written && readFigureLine(written, block.masks, context);
  if (!lines || (written && !whole)) return undefined;
  const shares = whole
    ? dividePartsBy(whole, lines, context)
    : lines.flatMap((line) => readShare(line, context) ?? []);
  if (shares?.length !== lines.length || !areOfOneWhole(block, shares, context)) return undefined;
  const total = shares.reduce((sum, { fraction }) => sum + fraction, 0);
  const slack = shares.reduce((sum, { line }) => sum + roundingOf(line, whole), 1e-9);
  const fault = (message: string, hint: string) => {
    const span = block.fields.entry('parts')?.keySpan ?? block.span;
    context.report(createProblem('sum-check', span, message, { hint }));
    return undefined;
  };
  const printed = `${Number((total * 100).toFixed(2))}%`;
  if (total > 1 + slack)
    return fault(
      `The parts add up to ${printed} of the whole.`,
      'Draw bars, or find parts that do not overlap.',
    );
  const full = total >= 1 - slack;
  if (block.fields.flag('whole') === true && !full)
    return fault(
      `The parts are ${printed}, and no whole.`,
      'Add the part that is missing, or leave out `whole`.',
    );
  const entities = new Set(lines.map(({ figure }) => figure.facts[0]?.entity));
  return { shares, base: shares[0]?.base ?? '', whole, full, byEntity: entities.size > 1 };
}

function readLines(block: OpenBlock, most: number, context: FigureContext): FigureLine[] | undefined {
  const { fields, masks, span } = block;
  const single = fields.text('figure');
  const parts = block.lines('parts');
  const { report } = context;
  if (single && parts) {
    const message = 'The chart has "figure" and "parts".';
    report(
      createProblem('wrong-type', single.span, message, { hint: 'Keep the one that says what you mean.' }),
    );
    return undefined;
  }
  if (single) {
    const line = readFigureLine(single, masks, context);
    return line && [line];
  }
  if (!parts) {
    const hint = 'Write `figure: "{{…}}"` with a share, or `parts:` with a list of them.';
    report(createProblem('missing-key', span, 'The chart has no "figure".', { hint }));
    return undefined;
  }
  if (parts.length < FEWEST || parts.length > most) {
    const message = `${parts.length} parts, where ${FEWEST} to ${most} can be told apart.`;
    const hint =
      parts.length < FEWEST ? 'Write it under `figure:`.' : 'Put the small ones together, or draw bars.';
    const at = fields.entry('parts')?.keySpan ?? span;
    report(createProblem('part-count', at, message, { hint }));
    return undefined;
  }
  const lines = parts.map((part) =>
    hasMask(part.text) ? readFigureLine(part, masks, context) : readNamedPart(part, block, context),
  );
  const found = lines.flatMap((line) => line ?? []);
  const double = found.find(({ figure }, index) =>
    found.slice(0, index).some((other) => other.figure.id === figure.id),
  );
  if (double) {
    const message = `${double.figure.text} is named twice, and would be counted twice.`;
    report(createProblem('named-twice', double.span, message, { hint: 'Name it once.' }));
    return undefined;
  }
  return found.length === parts.length ? found : undefined;
}

/** An entity of the block's metric, or a metric of its entity. */
function readNamedPart(part: Word, block: OpenBlock, context: FigureContext): FigureLine | undefined {
  const options = { period: block.word('period'), source: block.word('source') };
  const [metric, entity] = [block.word('metric'), block.word('entity')];
  if (metric) return readReference(metric, part, options, context);
  return readReference(part, entity ?? { text: 'it', span: part.span }, options, context);
}

/** Amounts, each as a share of the amount that they are parts of. */
function dividePartsBy(
  whole: FigureLine,
  lines: readonly FigureLine[],
  context: FigureContext,
): Share[] | undefined {
  const { metrics, language, waivers, report } = context;
  const found = [...lines, whole].flatMap((line) => line.found ?? []);
  const { span } = whole;
  const fault = findComparisonFault({
    found,
    span,
    metrics,
    language,
    waivers,
    rigour: 'units',
    adds: 'share',
  });
  if (fault) {
    report(fault);
    return undefined;
  }
  if (!lines.every((line) => checkMembership(line, context, whole))) return undefined;
  const all = readAmount(whole, context);
  const amounts = lines.map((line) => readAmount(line, context));
  if (all === undefined || amounts.includes(undefined)) return undefined;
  const [fact] = whole.figure.facts;
  const base = whole.label ?? (fact ? nameWhole(fact, language) : whole.figure.label);
  if (all <= 0 || amounts.some((amount = 0) => amount < 0)) {
    const hint = 'Parts of a whole are amounts above zero.';
    report(createProblem('not-a-share', span, 'Nothing is a part of that.', { hint }));
    return undefined;
  }
  return lines.map((line, index) => ({ line, base, fraction: (amounts[index] ?? 0) / all }));
}

/** Parts add up only where they are parts of the same, at the same time. */
function areOfOneWhole(block: OpenBlock, shares: readonly Share[], context: FigureContext): boolean {
  const { metrics, language, waivers, report } = context;
  const [first] = shares;
  const found = shares.flatMap(({ line }) => line.found ?? []);
  const span = block.fields.entry('parts')?.keySpan ?? block.span;
  const fault = findComparisonFault({
    found,
    span,
    metrics,
    language,
    waivers,
    rigour: 'units',
    adds: 'sum',
  });
  if (fault) {
    report(fault);
    return false;
  }
  const differ = (read: (share: Share) => string | undefined) =>
    shares.find((share) => first !== undefined && read(share) !== read(first));
  const rules: readonly (readonly [ProblemCode, Share | undefined, string])[] = [
    ['base-mix', differ(({ base }) => base), 'is a share of something else than the first part'],
    [
      'period-mix',
      differ(({ line }) => line.figure.facts.map(({ period }) => period ?? '').join()),
      'is of another period than the first part',
    ],
  ];
  for (const [code, share, what] of rules) {
    if (!share || waivers.isWaived(code)) continue;
    const hint = 'Parts of one whole share its base and its period.';
    report(createProblem(code, share.line.span, `${share.line.figure.text} ${what}.`, { hint }));
    return false;
  }
  return true;
}

/** Half of the last digit printed, as a share of the whole. */
function roundingOf({ figure }: FigureLine, whole: FigureLine | undefined): number {
  const half = 0.5 * 10 ** -decimalsOf(figure.value);
  return whole ? half / Number(whole.figure.value) : half / 100;
}
