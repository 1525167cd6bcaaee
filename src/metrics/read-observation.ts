import type { DataNode } from '../data/data-node.ts';
import { type Fields, openFields } from '../data/fields.ts';
import { readLocalText } from '../data/local-text.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import {
  bounds,
  missingReasons,
  type Observation,
  type ObservationPlaces,
  statuses,
  type Value,
} from './metrics.ts';

const keys = [
  'metric',
  'entity',
  'period',
  'value',
  'missing',
  'reason',
  'source',
  'quote',
  'bound',
  'status',
  'derived',
  'note',
];

/** One record of `observations`, read without its metric: what the value must be is checked when layers are laid. */
export function readObservation(node: DataNode, what: string, report: Report): Observation | undefined {
  const fields = openFields(node, keys, what, report);
  const metric = fields?.requiredText('metric');
  const entity = fields?.requiredText('entity');
  const value = fields && readValue(fields, what, report);
  if (!fields || !metric || !entity || !value) return undefined;
  return {
    metric: metric.text,
    entity: entity.text,
    period: fields.text('period')?.text,
    value,
    source: fields.text('source')?.text,
    quote: fields.text('quote')?.text,
    bound: fields.choice('bound', bounds),
    status: fields.choice('status', statuses) ?? 'final',
    derived: fields.localText('derived'),
    note: fields.localText('note'),
    span: startOf(fields.span),
    places: findPlaces(fields),
  };
}

function findPlaces(fields: Fields): ObservationPlaces {
  const place = (key: string) => fields.entry(key)?.value.span ?? startOf(fields.span);
  return {
    metric: place('metric'),
    entity: place('entity'),
    period: place('period'),
    value: place('value'),
    source: place('source'),
    quote: place('quote'),
  };
}

/** A record is marked at its opening brace. */
function startOf(span: Span): Span {
  return { ...span, end: span.start + 1 };
}

function readValue(fields: Fields, what: string, report: Report): Value | undefined {
  const value = fields.entry('value');
  const missing = fields.choice('missing', missingReasons);
  if (value && fields.entry('missing')) {
    report(
      createProblem('wrong-type', value.keySpan, `${what} has a "value" and is "missing".`, {
        hint: 'Keep one of them.',
      }),
    );
    return undefined;
  }
  if (missing) {
    const reason = fields.localText('reason');
    if (!reason) {
      const span = fields.entry('missing')?.keySpan ?? fields.span;
      report(createProblem('missing-key', span, `${what} is missing without a "reason".`));
    }
    return { kind: 'missing', missing, reason };
  }
  if (!value) {
    if (!fields.entry('missing')) {
      report(
        createProblem('missing-key', startOf(fields.span), `${what} has no "value".`, {
          hint: 'Where there is none, write "missing" and a "reason".',
        }),
      );
    }
    return undefined;
  }
  const node = value.value;
  if (node.kind === 'scalar' && node.type === 'number') {
    const fault = findNumberFault(node.text);
    if (!fault) return { kind: 'number', text: node.text };
    report(
      createProblem('number-too-long', node.span, `${node.text} ${fault.message}`, { hint: fault.hint }),
    );
    return undefined;
  }
  if (node.kind === 'list' || (node.kind === 'scalar' && node.type !== 'string')) {
    const hint = 'Where there is no value, write "missing" and a "reason".';
    report(
      createProblem('wrong-type', node.span, `"value" of ${what} must be a number or a text.`, { hint }),
    );
    return undefined;
  }
  const text = readLocalText(node, `"value" of ${what}`, report);
  return text && { kind: 'text', text };
}

function findNumberFault(text: string): { message: string; hint: string } | undefined {
  const size = Math.abs(Number(text));
  const digits = significantDigits(text);
  if (digits > 15)
    return { message: 'has more digits than can be kept.', hint: 'Fifteen significant digits is the limit.' };
  if (size >= 1e21)
    return { message: 'is too large to be kept.', hint: 'Numbers below 1e21 are read; use a larger unit.' };
  if (digits > 0 && size < 1e-15)
    return { message: 'is too small to be kept.', hint: 'Numbers above 1e-15 are read; use a smaller unit.' };
  return undefined;
}

function significantDigits(text: string): number {
  return text
    .replace(/e.*$/i, '')
    .replace(/[-.]/g, '')
    .replace(/^0+|0+$/g, '').length;
}
