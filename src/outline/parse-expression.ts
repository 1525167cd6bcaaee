import Handlebars from 'handlebars';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import {
  type Expression,
  type HelperShape,
  helperNames,
  helpers,
  type Options,
  type Reference,
} from './expression.ts';

/** As Handlebars reads it. */
export type Mustache = hbs.AST.MustacheStatement;

type PathNode = hbs.AST.PathExpression;
type Outcome =
  | { readonly expression: Expression }
  | { readonly message: string; readonly hint?: string | undefined };

/**
 * `{{…}}` → an expression. Handlebars reads it, but runs nothing: only a plain mustache of known
 * names is let through.
 */
export function parseExpression(
  { source, span, read }: { source: string; span: Span; read: () => Mustache | undefined },
  report: Report,
): Expression | undefined {
  const outcome = readExpression(source, read(), span);
  if ('expression' in outcome) return outcome.expression;
  report(createProblem('bad-expression', span, outcome.message, { hint: outcome.hint }));
  return undefined;
}

function readExpression(source: string, statement: Mustache | undefined, span: Span): Outcome {
  if (!statement) {
    const comma = /^\{\{\w+ [^="]*,/.test(source);
    const hint = comma
      ? 'Figures stand behind each other without commas.'
      : 'Write {{metric.entity}} or a helper.';
    return { message: `${source} is not a figure expression.`, hint };
  }
  const nodes = [statement.path, ...statement.params];
  const paths = nodes.filter(isPlainPath);
  if (paths.length !== nodes.length) {
    const nested = nodes.some((node) => node.type === 'SubExpression');
    return {
      message: nested ? 'Helpers do not nest.' : `${source} may hold names only.`,
      hint: 'Write {{metric.entity}}.',
    };
  }
  const options = readOptions(statement.hash);
  if (!options) return { message: `An option of ${source} is not a plain name, number or text.` };
  const [head = [], ...rest] = paths.map((path) => path.parts as readonly string[]);
  return head.length === 1
    ? readHelper(head[0] ?? '', rest, options, span)
    : readValue(head, rest, options, span);
}

function readValue(head: readonly string[], rest: readonly unknown[], options: Options, span: Span): Outcome {
  if (rest.length > 0) {
    return { message: `${head.join('.')} is no helper.`, hint: `Helpers: ${helperNames.join(', ')}, name.` };
  }
  const reference = toReference(head, span);
  if (!reference) return { message: 'A figure is metric.entity or metric.entity.period.' };
  return (
    findOptionMistake('a figure', options, ['source'], []) ?? {
      expression: { kind: 'value', reference, options, span },
    }
  );
}

function readHelper(
  name: string,
  rest: readonly (readonly string[])[],
  options: Options,
  span: Span,
): Outcome {
  if (name === 'name') {
    const [id, ...more] = rest[0] ?? [];
    if (id === undefined || more.length > 0 || rest.length !== 1)
      return { message: '{{name x}} takes one entity or metric.' };
    return findOptionMistake('name', options, [], []) ?? { expression: { kind: 'name', id, span } };
  }
  const helper = helperNames.find((known) => known === name);
  if (!helper) {
    if (name === 'it')
      return { message: '"it" is an entity, no figure.', hint: 'Write {{metric.it}} or {{name it}}.' };
    if (rest.length === 0)
      return { message: `"${name}" names no entity.`, hint: `Write {{${name}.entity}}.` };
    const hint = suggestName(name, [...helperNames, 'name']) ?? `Helpers: ${helperNames.join(', ')}, name.`;
    return { message: `There is no helper "${name}".`, hint };
  }
  const shape: HelperShape = helpers[helper];
  const references = rest.flatMap((parts) => toReference(parts, span) ?? []);
  if (references.length !== rest.length || rest.length < shape.least || rest.length > shape.most) {
    return { message: `"${helper}" is written ${shape.usage}.` };
  }
  return (
    findOptionMistake(helper, options, shape.options, shape.required) ?? {
      expression: { kind: 'derived', helper, references, options, span },
    }
  );
}

function findOptionMistake(
  owner: string,
  options: Options,
  known: readonly string[],
  required: readonly string[],
): Outcome | undefined {
  const unknown = [...options.keys()].find((key) => !known.includes(key));
  if (unknown !== undefined) {
    return { message: `${owner} has no option "${unknown}".`, hint: suggestName(unknown, known) };
  }
  const missing = required.find((key) => !options.has(key));
  if (missing !== undefined) return { message: `${owner} needs "${missing}=".` };
  const digits = options.get('digits');
  if (digits !== undefined && !/^([1-9]|1[0-5])$/.test(digits))
    return { message: '"digits" is a number from 1 to 15.' };
  return undefined;
}

export function readMustache(source: string): Mustache | undefined {
  if (source.startsWith('{{{') || source.startsWith('{{~') || source.endsWith('~}}')) return undefined;
  try {
    const { body } = Handlebars.parseWithoutProcessing(bracketPeriods(source));
    const [statement] = body;
    if (body.length !== 1 || statement?.type !== 'MustacheStatement') return undefined;
    return statement as Mustache;
  } catch {
    return undefined;
  }
}

/** `{{gdp.hz.2023}}` → `{{gdp.hz.[2023]}}`, which is all that Handlebars can parse. */
function bracketPeriods(source: string): string {
  return source.replace(/(?<=[^\s.=("']\.)(\d[\p{L}\d_-]*)(?=[\s})])/gu, '[$1]');
}

function isPlainPath(node: hbs.AST.Expression): node is PathNode {
  if (node.type !== 'PathExpression') return false;
  const path = node as PathNode;
  return !path.data && path.depth === 0 && path.parts.length > 0 && !/^this\b|\//.test(path.original);
}

function readOptions(hash: hbs.AST.Hash | undefined): Options | undefined {
  const options = new Map<string, string>();
  for (const { key, value } of hash?.pairs ?? []) {
    if (value.type === 'StringLiteral' || value.type === 'NumberLiteral') {
      options.set(key, String((value as hbs.AST.StringLiteral | hbs.AST.NumberLiteral).original));
    } else if (isPlainPath(value)) options.set(key, value.parts.join('.'));
    else return undefined;
  }
  return options;
}

function toReference(parts: readonly string[], span: Span): Reference | undefined {
  const [metric, entity, period] = parts;
  if (metric === undefined || entity === undefined || parts.length > 3) return undefined;
  return { metric, entity, period, span };
}
