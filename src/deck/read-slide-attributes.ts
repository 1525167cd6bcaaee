import type { Attribute, AttributeKey, Attributes } from '../outline/attributes.ts';
import { parseDuration } from '../outline/duration.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import { confidences, type Layout, layouts } from './deck.ts';
import type { SlideAttributes } from './slide-draft.ts';

export const noAttributes: SlideAttributes = {
  classes: [],
  layout: undefined,
  time: undefined,
  audiences: [],
  priority: 3,
  background: undefined,
  visibility: 'shown',
  each: [],
  supports: [],
  confidence: undefined,
  after: undefined,
};

/** What layouts were called once, or are by their box. */
const otherNames: ReadonlyMap<string, Layout> = new Map([
  ['layout=columns', 'two-column'],
  ['layout=counter', 'counter-argument'],
]);

/** Attributes as written → as used. */
export function readSlideAttributes(attributes: Attributes | undefined, report: Report): SlideAttributes {
  if (!attributes) return noAttributes;
  const { values, classes } = attributes;
  const choice = <Name extends string>(key: AttributeKey, names: readonly Name[]): Name | undefined => {
    const value = values.get(key);
    const found = names.find((name) => name === value?.text);
    if (value && found === undefined) {
      const list = `One of: ${names.join(', ')}.`;
      const meant = otherNames.get(`${key}=${value.text}`);
      const suggestion = meant ? `Did you mean "${meant}"?` : suggestName(value.text, names);
      const hint = [suggestion, list].filter(Boolean).join(' ');
      report(createProblem('unknown-value', value.span, `"${value.text}" is no ${key}.`, { hint }));
    }
    return found;
  };
  const layout = choice('layout', layouts);
  return {
    classes: classes.map(({ text }) => text),
    layout: layout && { name: layout, span: (values.get('layout') as Attribute).span },
    time: readTime(values.get('time'), report),
    audiences: listOf(values.get('for')),
    priority: Number(choice('priority', ['1', '2', '3', '4', '5', '6', '7', '8', '9']) ?? 3),
    background: readBackground(values.get('background'), report),
    visibility: choice('visibility', ['uncounted', 'hidden']) ?? 'shown',
    each: idsOf(values.get('each')),
    supports: idsOf(values.get('supports')),
    confidence: choice('confidence', confidences),
    after: idsOf(values.get('after'))[0],
  };
}

function listOf(value: Attribute | undefined): string[] {
  return value?.text.split(/[\s,，、]+/).filter((word) => word !== '') ?? [];
}

/** `supports=#a,#b`; the `#` may be left out. */
function idsOf(value: Attribute | undefined) {
  return listOf(value).map((word) => ({ id: word.replace(/^#/, ''), span: (value as Attribute).span }));
}

function readTime(value: Attribute | undefined, report: Report): number | undefined {
  const seconds = value && parseDuration(value.text);
  if (value && seconds === undefined) {
    report(
      createProblem('bad-duration', value.span, `"${value.text}" is no time.`, {
        hint: 'Write 90s, 1m30s or 2m.',
      }),
    );
  }
  return seconds;
}

/** A colour by name or number; images come with the image layouts. */
function readBackground(value: Attribute | undefined, report: Report): string | undefined {
  if (!value || /^(#[0-9a-f]{3}|#[0-9a-f]{6}|[a-z]+)$/i.test(value.text)) return value?.text;
  report(
    createProblem('unknown-value', value.span, `"${value.text}" is no colour.`, {
      hint: 'Write #rrggbb or a colour name.',
    }),
  );
  return undefined;
}
