import type { ChartTable } from '../../chart/chart-spec.ts';
import type { TimelineDrawing, TimelineEvent } from '../../chart/timeline-drawing.ts';
import type { Words } from '../../language/words.ts';
import { type Html, html } from '../html.ts';
import { stepClasses } from '../step-attributes.ts';
import { type ChartTextContext, chartTextHtml } from './chart-text-html.ts';

/** A list along a rail: what is not certain has a hollow marker, and says so. */
export function timelineHtml(
  { direction, events }: TimelineDrawing,
  table: ChartTable,
  context: ChartTextContext,
  stepOf: (event: number) => number | undefined,
): Html {
  const { words } = context;
  const items = events.map((event, index) => {
    const classes = ['event', ...(event.derived ? ['derived'] : []), ...(event.disputed ? ['disputed'] : [])];
    const mark = markOf(event, words);
    const when = html`${chartTextHtml(event.when, table, context)}${mark === '' ? '' : html`<span class="event-mark">${mark}</span>`}`;
    return html`<li${stepClasses(stepOf(index), classes.join(' '))}><p class="event-when">${when}</p><p class="event-text">${chartTextHtml(event.text, table, context)}</p></li>\n`;
  });
  // A list without bullets is no list to some screen readers, unless it says so.
  return html`<ol class="timeline ${direction}" role="list" aria-label="${words.timeline}" style="--events:${events.length}">\n${items}</ol>`;
}

function markOf({ derived, disputed }: TimelineEvent, words: Words): string {
  const marks = [...(derived ? [words.inferred] : []), ...(disputed ? [words.statuses.disputed] : [])];
  if (marks.length === 0) return '';
  const list = marks.join(words.listSeparator);
  return words.language === 'zh' ? `（${list}）` : ` (${list})`;
}
