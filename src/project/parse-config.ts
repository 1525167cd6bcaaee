import { openFields } from '../data/fields.ts';
import { parseJson } from '../data/parse-json.ts';
import { type HandoutForm, handoutForms } from '../outline/handout-form.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { TextFile } from '../problem/text-file.ts';
import { type OutputKind, outputKinds } from './output-kinds.ts';
import { type Paper, papers } from './paper.ts';
import { type ListedVariant, readVariants } from './read-variants.ts';

/** `lectern.config.json`: what a project sets for all its decks; flags and front matter win over it. */
export interface Config {
  /** As `--to` takes them. */
  readonly to: readonly OutputKind[] | undefined;
  /** As `--out`, relative to the project. */
  readonly out: string | undefined;
  readonly strict: boolean | undefined;
  readonly theme: { readonly text: string; readonly span: Span } | undefined;
  readonly handout: HandoutForm | undefined;
  readonly paper: Paper | undefined;
  /** What is built beside the decks as they are. */
  readonly variants: readonly ListedVariant[] | undefined;
}

const keys = ['$schema', 'to', 'out', 'strict', 'theme', 'handout', 'paper', 'variants'];

export function parseConfig(file: TextFile, report: Report): Config {
  const node = parseJson(file, report);
  const fields = node && openFields(node, keys, 'the configuration', report);
  const out = fields?.text('out');
  if (out && (/^(?:[\\/]|[A-Za-z]:)/.test(out.text) || out.text.split(/[\\/]/).includes('..'))) {
    const hint = 'A folder elsewhere is named on the command line: --out.';
    report(createProblem('outside-project', out.span, `"${out.text}" is not inside the project.`, { hint }));
  }
  const to = fields?.texts('to')?.flatMap(({ text, span }) => {
    const kind = outputKinds.find((known) => known === text);
    if (kind) return [kind];
    const hint = suggestName(text, outputKinds) ?? `Outputs: ${outputKinds.join(', ')}.`;
    report(createProblem('unknown-value', span, `There is no output "${text}".`, { hint }));
    return [];
  });
  const variants = fields?.entry('variants')?.value;
  return {
    to: to?.length === 0 ? undefined : to,
    out: out?.text,
    strict: fields?.flag('strict'),
    theme: fields?.text('theme'),
    handout: fields?.choice('handout', handoutForms),
    paper: fields?.choice('paper', papers),
    variants: variants && readVariants(variants, report),
  };
}
