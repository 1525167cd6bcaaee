import Handlebars from 'handlebars';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import { partOf, type Span } from '../problem/span.ts';
import { explainExpression } from './explain-expression.ts';
import {
  type Expression,
  type HelperShape,
  helperNames,
  helpers,
  type Options,
  type OptionValue,
  type Reference,
} from './expression.ts';

/** As Handlebars reads it. */
export type Mustache = hbs.AST.MustacheStatement;

type PathNode = hbs.AST.PathExpression;
/** The names of a path, and where they stand. */
interface Path {
  readonly parts: readonly string[];
  readonly places: readonly Span[];
}
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
  const { message, hint } = explainExpression(source) ?? outcome;
  report(createProblem('bad-expression', span, message, { hint }));
  return undefined;
}

function readExpression(source: string, statement: Mustache | undefined, span: Span): Outcome {
  if (!statement) {
    return { message: `${source} is not a figure expression.`, hint: 'Write {{metric.entity}} or a helper.' };
  }
  const nodes = [statement.path, ...statement.params];
  const plain = nodes.filter(isPlainPath);
  if (plain.length !== nodes.length) {
    return { message: `${source} may hold names only.`, hint: 'Write {{metric.entity}}.' };
  }
  const place = createPlacer(source, span);
  const paths = plain.map(({ parts }): Path => ({ parts, places: parts.map(place) }));
  const options = readOptions(statement.hash, place);
  if (!options) return { message: `An option of ${source} is not a plain name, number or text.` };
  const [head = { parts: [], places: [] }, ...rest] = paths;
  return head.parts.length === 1
    ? readHelper(head.parts[0] ?? '', rest, options, span)
    : readValue(head, rest, options, span);
}

/** Names stand in the source in the order in which they are read: each is found behind the one before. */
function createPlacer(source: string, span: Span): (text: string) => Span {
  let from = 0;
  return (text) => {
    const found = source.indexOf(text, from);
    if (found < 0) return span;
    from = found + text.length;
    return partOf(span, found, from);
  };
}

function readValue(head: Path, rest: readonly Path[], options: Options, span: Span): Outcome {
  const name = head.parts.join('.');
  if (rest.length > 0)
    return { message: `${name} is no helper.`, hint: `Helpers: ${helperNames.join(', ')}, name.` };
  const reference = toReference(head);
  if (!reference)
    return {
      message: 'A figure is metric.entity or metric.entity.period.',
      hint: 'Write {{metric.entity}}.',
    };
  return (
    findOptionMistake('A figure', options, ['source'], []) ?? {
      expression: { kind: 'value', reference, options, span },
    }
  );
}

function readHelper(name: string, rest: readonly Path[], options: Options, span: Span): Outcome {
  if (name === 'name') {
    const [id, ...more] = rest[0]?.parts ?? [];
    if (id === undefined || more.length > 0 || rest.length !== 1)
      return { message: '{{name x}} takes one entity or metric.' };
    const place = rest[0]?.places[0] ?? span;
    return findOptionMistake('"name"', options, [], []) ?? { expression: { kind: 'name', id, place, span } };
  }
  const helper = helperNames.find((known) => known === name);
  if (!helper) {
    if (name === 'it')
      return { message: '"it" is an entity, no figure.', hint: 'Write {{metric.it}} or {{name it}}.' };
    if (rest.length === 0)
      return { message: `"${name}" names no entity.`, hint: `Write {{${name}.entity}}.` };
    const near = suggestName(name, [...helperNames, 'name']);
    const joined = rest.every(({ parts }) => parts.length === 1) && rest.length === 1;
    const dotted = [name, ...rest.flatMap(({ parts }) => parts)].join('.');
    const other = joined ? `Write {{${dotted}}}.` : `Helpers: ${helperNames.join(', ')}, name.`;
    return { message: `There is no helper "${name}".`, hint: near ?? other };
  }
  const shape: HelperShape = helpers[helper];
  const references = rest.flatMap((path) => toReference(path) ?? []);
  if (references.length !== rest.length || rest.length < shape.least || rest.length > shape.most) {
    const count = shape.most === shape.least ? `${shape.least}` : `${shape.least} or more`;
    const noun = shape.most === 1 ? 'figure' : 'figures';
    return { message: `"${helper}" takes ${count} ${noun}.`, hint: `Write ${shape.usage}.` };
  }
  return (
    findOptionMistake(`"${helper}"`, options, shape.options, shape.required, shape.usage) ?? {
      expression: { kind: 'derived', helper, references, options, span },
    }
  );
}

function findOptionMistake(
  owner: string,
  options: Options,
  known: readonly string[],
  required: readonly string[],
  usage?: string,
): Outcome | undefined {
  const unknown = [...options.keys()].find((key) => !known.includes(key));
  if (unknown !== undefined) {
    const list = known.length > 0 ? `Known: ${known.join(', ')}.` : undefined;
    return { message: `${owner} has no option "${unknown}".`, hint: suggestName(unknown, known) ?? list };
  }
  const missing = required.find((key) => !options.has(key));
  if (missing !== undefined)
    return { message: `${owner} needs "${missing}=".`, hint: usage && `Write ${usage}.` };
  const digits = options.get('digits');
  if (digits !== undefined && !/^([1-9]|1[0-5])$/.test(digits.text))
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

function readOptions(hash: hbs.AST.Hash | undefined, place: (text: string) => Span): Options | undefined {
  const options = new Map<string, OptionValue>();
  for (const { key, value } of hash?.pairs ?? []) {
    place(key);
    if (value.type === 'StringLiteral' || value.type === 'NumberLiteral') {
      const text = String((value as hbs.AST.StringLiteral | hbs.AST.NumberLiteral).original);
      options.set(key, { text, span: place(text) });
    } else if (isPlainPath(value)) {
      const text = value.parts.join('.');
      options.set(key, { text, span: place(text) });
    } else return undefined;
  }
  return options;
}

function toReference({ parts, places }: Path): Reference | undefined {
  const [metric, entity, period] = parts;
  const [metricPlace, entityPlace, periodPlace] = places;
  if (metric === undefined || entity === undefined || parts.length > 3) return undefined;
  if (!metricPlace || !entityPlace) return undefined;
  const span = { ...metricPlace, end: (periodPlace ?? entityPlace).end };
  return {
    metric,
    entity,
    period,
    span,
    places: { metric: metricPlace, entity: entityPlace, period: periodPlace ?? span },
  };
}
