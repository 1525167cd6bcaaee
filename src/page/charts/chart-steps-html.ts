import type { DeckChart } from '../../deck/deck.ts';
import { type Html, html, noHtml } from '../html.ts';
import { stepAttributes } from '../step-attributes.ts';

/** Which of a chart's own steps its parts come with: the first part of all at once, or each with a step. */
export function stepOfPart(
  { firstStep, spec: { steps } }: DeckChart,
  by: 'columns' | 'branches' | 'events',
): (index: number) => number | undefined {
  if (firstStep === undefined || steps?.by !== by) return () => undefined;
  const atOnce = by === 'branches' ? 0 : 1;
  return (index) => (index < atOnce ? undefined : firstStep + index - atOnce);
}

/** What is shown of a drawing before its first step: an attribute of the chart. */
export function firstStageHtml({ firstStep, spec: { steps } }: DeckChart): Html {
  if (firstStep === undefined || steps?.by !== 'stages') return noHtml;
  return html` data-first-stage="${steps.stages[0]}"`;
}

/** Steps with nothing in them: they tell the script how much to draw. */
export function stagesHtml({ firstStep, spec: { steps } }: DeckChart): Html {
  if (firstStep === undefined || steps?.by !== 'stages') return noHtml;
  const later = steps.stages.slice(1);
  return html`<div hidden>${later.map((stage, index) => html`<span${stepAttributes(firstStep + index)} data-chart-stage="${stage}"></span>`)}</div>
`;
}
