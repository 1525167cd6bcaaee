import type { DataNode, DataScalar } from '../data/data-node.ts';
import { openFields } from '../data/fields.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import { isVariantName, nameVariant } from './name-variant.ts';
import { minutesRule, readMinutes } from './talk-minutes.ts';
import type { Variant } from './variant.ts';

/** One of the configuration's `variants`, and which decks it is made of. */
export interface ListedVariant {
  readonly variant: Variant;
  /** Its folder in the deck's. */
  readonly name: string;
  /** Names of decks, languages of outlines; without them, all. */
  readonly decks: readonly DataScalar[] | undefined;
  readonly languages: readonly DataScalar[] | undefined;
  readonly span: Span;
}

const keys = ['deck', 'lang', 'audience', 'minutes', 'entity', 'name'];
const MOST = 10_000;

/**
 * `variants`: one entry or a list of them. In each every key may have several values, and stands for all that they
 * make together: `{"audience": ["board", "press"], "minutes": [6, 12]}` is four.
 */
export function readVariants(node: DataNode, report: Report): readonly ListedVariant[] {
  const entries = node.kind === 'list' ? node.items : [node];
  const listed = entries.flatMap((entry, index) =>
    readEntry(entry, entries.length === 1 ? 'the variant' : `variant ${index + 1}`, report),
  );
  if (listed.length > MOST) {
    report(
      createProblem('bad-variant', node.span, `These are ${listed.length} variants; 10,000 is the limit.`),
    );
    return [];
  }
  return listed;
}

function readEntry(node: DataNode, what: string, report: Report): ListedVariant[] {
  const fields = openFields(node, keys, what, report);
  if (!fields) return [];
  const valuesOf = (key: string): readonly DataScalar[] | undefined => {
    const values = fields.texts(key);
    const empty = values?.length === 0 ? fields.entry(key)?.value : undefined;
    if (empty?.kind === 'list' && empty.items.length === 0)
      report(createProblem('bad-variant', empty.span, `"${key}" of ${what} names nothing.`));
    return values;
  };
  const audiences = valuesOf('audience')?.filter((one) => checkName(one, 'an audience', report));
  const entities = valuesOf('entity')?.filter((one) => checkName(one, 'an entity', report));
  const times = valuesOf('minutes')?.flatMap((one) => {
    const minutes = readMinutes(one.text);
    if (minutes !== undefined) return [minutes];
    report(createProblem('bad-variant', one.span, `"${one.text}" is no time.`, { hint: minutesRule }));
    return [];
  });
  const decks = valuesOf('deck');
  const languages = valuesOf('lang');
  const variants = [audiences, times, entities].some((list) => list?.length === 0)
    ? []
    : (audiences ?? [undefined]).flatMap((audience) =>
        (times ?? [undefined]).flatMap((minutes) =>
          (entities ?? [undefined]).map(
            (entity): Variant => ({ audience: audience?.text, minutes, entity: entity?.text }),
          ),
        ),
      );
  const name = fields.text('name');
  if (name && !checkName(name, 'a variant', report)) return [];
  if (name && variants.length > 1) {
    const hint = 'Leave it out: each has a name of what it is made for.';
    report(createProblem('bad-variant', name.span, `One name for ${variants.length} variants.`, { hint }));
    return [];
  }
  return variants.flatMap((variant) => {
    const own = name?.text ?? nameVariant(variant);
    if (own === undefined) {
      const hint = 'Say for whom it is, for how long, or about what: audience, minutes, entity.';
      report(createProblem('bad-variant', node.span, 'This is the deck as it is.', { hint }));
      return [];
    }
    return { variant, name: own, decks, languages, span: node.span };
  });
}

function checkName({ text, span }: DataScalar, what: string, report: Report): boolean {
  if (isVariantName(text)) return true;
  const hint = text === 'charts' ? 'Charts have the folder of this name.' : 'Letters, digits, _ and -.';
  report(createProblem('bad-variant', span, `"${text}" can be no name of ${what}.`, { hint }));
  return false;
}
