import { type MethodGroupName, methodSentences } from '../../language/method-sentences.ts';
import { ruleSentence } from '../../language/rule-sentences.ts';
import { type HtmlValue, html } from '../html.ts';
import { groupBy } from './group-by.ts';
import type { HandoutContext } from './handout-context.ts';
import { bounds } from './method/bounds.ts';
import { calculated } from './method/calculated.ts';
import { disputed } from './method/disputed.ts';
import { missing } from './method/missing.ts';
import { quotes } from './method/quotes.ts';
import { reliance } from './method/reliance.ts';
import { remarks } from './method/remarks.ts';
import { unsettled } from './method/unsettled.ts';

/** What `partials/handout-method.hbs` receives. */
export interface MethodNoteView {
  readonly title: string;
  /** Those that have something to say. */
  readonly groups: readonly MethodGroup[];
}

export interface MethodGroup {
  readonly name: MethodGroupName;
  readonly title: string;
  readonly lead: string;
  readonly items: readonly HtmlValue[];
}

const groups: Readonly<Record<MethodGroupName, (context: HandoutContext) => readonly HtmlValue[]>> = {
  reliance,
  waivers,
  disputed,
  missing,
  calculated,
  unsettled,
  bounds,
  quotes,
  remarks,
};

/** How the figures were come by, and where caution is due. */
export function methodNote(context: HandoutContext): MethodNoteView | undefined {
  const sentences = methodSentences(context.deck.language);
  const entries = Object.entries(groups) as [MethodGroupName, (typeof groups)[MethodGroupName]][];
  const found = entries.flatMap(([name, list]): MethodGroup[] => {
    const items = list(context);
    const { title, lead = '' } = sentences.groups[name];
    return items.length === 0 ? [] : [{ name, title, lead, items }];
  });
  return found.length === 0 ? undefined : { title: sentences.title, groups: found };
}

function waivers({ deck, prose }: HandoutContext): readonly HtmlValue[] {
  const { words, setSmallText } = prose;
  return groupBy(deck.waivers, ({ rule }) => rule).map((group) => {
    const [{ rule }] = group;
    const reasons = group.map(({ reason }) => reason).join(words.semicolon);
    return html`<b>${setSmallText(ruleSentence(rule, deck.language) ?? rule)}</b> <code>${rule}</code>${words.colon}${setSmallText(reasons)}`;
  });
}
