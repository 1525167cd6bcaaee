import type { CitedSource, Deck } from '../deck/deck.ts';
import type { Fact, Figure } from '../figure/figure.ts';
import { formatDate } from '../figure/format-date.ts';
import type { Words } from '../language/words.ts';
import type { Status } from '../metrics/metrics.ts';
import { type Html, html, joinHtml, noHtml } from './html.ts';

/** The details that figures of one page open to; only figures that were opened are on the page. */
export interface FigureDetails {
  /** The figure as prose shows it, and the id of its details. */
  open(id: string): OpenFigure;
  find(id: string): Figure | undefined;
  /** The details of every figure opened so far. */
  render(): Html;
}

export interface OpenFigure {
  readonly target: string;
  readonly value: string;
  readonly missing: boolean;
  readonly status: Status;
}

export function createFigureDetails(deck: Deck, words: Words): FigureDetails {
  const opened = new Map<string, string>();
  const sources = new Map(deck.sources.map((source) => [source.id, source]));
  const find = (id: string) => (Object.hasOwn(deck.figures, id) ? deck.figures[id] : undefined);
  return {
    find,
    open(id) {
      const figure = find(id);
      const target = opened.get(id) ?? `figure-${opened.size + 1}`;
      opened.set(id, target);
      return {
        target,
        value: figure?.value ?? '',
        missing: figure?.missing !== undefined,
        status: figure?.facts.find(({ status }) => status !== 'final')?.status ?? 'final',
      };
    },
    render() {
      return joinHtml(
        [...opened].map(([id, target]) => {
          const figure = find(id);
          return figure ? detailsHtml(figure, target, sources, words, deck.language) : noHtml;
        }),
      );
    },
  };
}

function detailsHtml(
  figure: Figure,
  target: string,
  sources: ReadonlyMap<string, CitedSource>,
  words: Words,
  language: string,
): Html {
  const facts = figure.facts.map((fact) => factHtml(fact, figure, sources, words, language));
  const formula =
    figure.formula === undefined
      ? noHtml
      : html`<p class="formula-line">${words.derived}${words.colon}${figure.formula}</p>`;
  return html`<div popover class="figure-details" id="${target}" role="dialog" aria-label="${figure.label}">
<p class="details-value">${figure.text}</p>
<p class="details-label">${figure.label}</p>
${formula}${facts}
<button type="button" class="details-close" popovertarget="${target}" popovertargetaction="hide">${words.close}</button>
</div>
`;
}

function factHtml(
  fact: Fact,
  figure: Figure,
  sources: ReadonlyMap<string, CitedSource>,
  words: Words,
  language: string,
): Html {
  const source = fact.source === undefined ? undefined : sources.get(fact.source);
  const single = figure.facts.length === 1 && figure.formula === undefined;
  const row = (name: string, value: string | Html | undefined) =>
    value === undefined ? noHtml : html`<dt>${name}</dt><dd>${value}</dd>`;
  const quote =
    fact.quote === undefined
      ? undefined
      : html`<q>${fact.quote}</q> <span class="unchecked">${words.uncheckedQuote}</span>`;
  return html`<dl>
${single ? noHtml : row(words.value, html`<b>${fact.text}</b> ${fact.metric}`)}${row(words.entity, fact.entity)}${row(words.period, fact.period)}${row(words.base, fact.base)}${row(words.definition, fact.definition)}${row(words.status, fact.status === 'final' ? undefined : words.statuses[fact.status])}${row(words.derived, fact.derived)}${row(words.note, fact.note ?? fact.reason)}${row(words.source, source && html`[${source.number}] ${sourceText(source, words, language)}`)}${row(words.quote, quote)}
</dl>`;
}

/** Title, producer, date, kind of source. */
export function sourceText(source: CitedSource, words: Words, language: string): string {
  const date = source.date === undefined ? undefined : formatDate(source.date, language);
  return [source.title, source.producer, date, words.tiers[source.tier]]
    .filter((part) => part !== undefined)
    .join(words.separator);
}
