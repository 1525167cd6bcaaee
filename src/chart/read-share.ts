import { pickText } from '../data/local-text.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { wordsFor } from '../language/words.ts';
import type { ProblemCode } from '../problem/catalogue.ts';
import { createProblem } from '../problem/problem.ts';
import { checkMembership } from './check-membership.ts';
import type { FigureLine } from './read-figure-line.ts';
import { refuseLine } from './refuse-line.ts';

/** A figure that says how much of something. */
export interface Share {
  readonly line: FigureLine;
  /** From 0 to 1. */
  readonly fraction: number;
  /** What it is a share of; empty where that rule is set aside. */
  readonly base: string;
}

/** A figure as part of a whole; what stands in the way of drawing it so is reported. */
export function readShare(line: FigureLine, context: FigureContext): Share | undefined {
  const value = readAmount(line, context);
  if (value === undefined) return undefined;
  const scale = scaleOf(line);
  const fault = (code: ProblemCode, message: string, hint: string) => {
    context.report(createProblem(code, line.span, message, { hint }));
    return undefined;
  };
  if (scale === undefined) {
    const hint = 'Take a metric of kind share or ratio in % or without a unit, or {{share part whole}}.';
    return fault('not-a-share', `${line.figure.text} is no part of a whole.`, hint);
  }
  if (line.helper === 'share' && !checkMembership(line, context)) return undefined;
  const fraction = value / scale;
  if (fraction < 0 || fraction > 1) {
    const what = fraction < 0 ? 'less than nothing' : 'more than the whole';
    return fault('not-a-share', `${line.figure.text} is ${what}.`, 'Draw bars, or say it in a sentence.');
  }
  const base = baseOf(line, context);
  if (base === '' && !context.waivers.isWaived('ratio-base')) {
    const message = `"${line.found?.metric.id}" does not say what it is a share of.`;
    return fault('ratio-base', message, 'Add "base" to the metric.');
  }
  return { line, fraction, base };
}

/** A number that may be drawn at its size. */
export function readAmount(line: FigureLine, { waivers, report }: FigureContext): number | undefined {
  const { figure, span } = line;
  const fault = (code: ProblemCode, message: string, hint: string) => {
    report(createProblem(code, span, message, { hint }));
    return undefined;
  };
  if (figure.missing !== undefined || !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(figure.value)) {
    report(refuseLine(line));
    return undefined;
  }
  const limit = figure.facts.find(({ bound }) => bound === 'at-most' || bound === 'at-least');
  if (limit && !waivers.isWaived('cap-as-value'))
    return fault(
      'cap-as-value',
      `${limit.text} is a limit, not a value.`,
      'Show it on a card: ```chart cards.',
    );
  return Number(figure.value);
}

/** What the whole is in the figure's unit. */
function scaleOf({ found, helper }: FigureLine): number | undefined {
  if (!found) return helper === 'share' ? 100 : helper === 'times' ? 1 : undefined;
  const { kind, unit } = found.metric;
  if (kind !== 'share' && kind !== 'ratio') return undefined;
  const units = new Set(unit?.values() ?? ['']);
  const scales = { '%': 100, '‰': 1000, '×': 1, '': 1 } as const;
  const [only = ''] = units;
  return units.size === 1 && Object.hasOwn(scales, only) ? scales[only as keyof typeof scales] : undefined;
}

function baseOf({ found, figure }: FigureLine, { language }: FigureContext): string {
  if (found) return found.metric.base ? pickText(found.metric.base, language) : '';
  const whole = figure.facts.at(-1);
  return whole ? nameWhole(whole, language) : '';
}

/** An amount as what others are a part of: `浙江有效发明专利`. */
export function nameWhole(
  { metric, entity }: { readonly metric: string; readonly entity: string },
  language: string,
): string {
  return wordsFor(language).language === 'zh' ? `${entity}${metric}` : `${metric}, ${entity}`;
}

/** What the author calls it, its metric, or what a calculated share is the share of. */
export function nameShare({ label, found, figure }: FigureLine, language: string): string {
  const [part] = figure.facts;
  return label ?? (found || !part ? figure.label : nameWhole(part, language));
}
