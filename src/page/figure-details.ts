import type { CitedSource, Deck } from '../deck/deck.ts';
import type { Fact, Figure } from '../figure/figure.ts';
import { formatDate } from '../figure/format-date.ts';
import type { Words } from '../language/words.ts';
import type { Status } from '../metrics/metrics.ts';
import { type Html, html, joinHtml, noHtml } from './html.ts';
import type { SetText } from './set-text.ts';

/** The details that figures of one page open to; only figures that were opened are on the page. */
export interface FigureDetails {
  /** The figure as prose shows it, and the id of its details. */
  open(id: string): OpenFigure;
  find(id: string): Figure | undefined;
  /** The details of every figure opened so far. */
  render(): Html;
}

export interface OpenFigure {
  /** The id of its details; nothing where it opens to none. */
  readonly target: string | undefined;
  readonly value: string;
  readonly missing: boolean;
  readonly status: Status;
}

/**
 * @param setText of small print
 * @param still the page is for paper: figures open to nothing
 */
export function createFigureDetails(
  deck: Deck,
  words: Words,
  setText: SetText,
  still: boolean,
): FigureDetails {
  const opened = new Map<string, string>();
  const sources = new Map(deck.sources.map((source) => [source.id, source]));
  const find = (id: string) => (Object.hasOwn(deck.figures, id) ? deck.figures[id] : undefined);
  return {
    find,
    open(id) {
      const figure = find(id);
      const target = opened.get(id) ?? `figure.${opened.size + 1}`;
      if (!still) opened.set(id, target);
      return {
        target: still ? undefined : target,
        value: figure?.value ?? '',
        missing: figure?.missing !== undefined,
        status: figure?.facts.find(({ status }) => status !== 'final')?.status ?? 'final',
      };
    },
    render() {
      return joinHtml(
        [...opened].map(([id, target]) => {
          const figure = find(id);
          return figure
            ? detailsHtml(figure, target, { sources, words, setText, language: deck.language })
            : noHtml;
        }),
      );
    },
  };
}

function detailsHtml(figure: Figure, target: string, context: DetailsContext): Html {
  const { words, setText } = context;
  const single = figure.facts.length === 1 && figure.formula === undefined;
  const facts = figure.facts.map((fact) => [
    ...(single ? [] : [valueRow(fact, figure, context)]),
    ...factRows(fact, context).filter(({ name }) => single || name !== words.entity),
  ]);
  const formula =
    figure.formula === undefined
      ? noHtml
      : html`<p class="formula-line">${words.derived}${words.colon}${setText(figure.formula)}</p>`;
  return html`<div popover class="figure-details" id="${target}" role="dialog" aria-label="${figure.label}" tabindex="-1">
<p class="details-value">${setText(figure.text)}</p>
<p class="details-label">${setText(figure.label)}</p>
${formula}${shareRows(facts).map((rows) => html`<dl>\n${rows.map(({ name, value }) => html`<dt>${name}</dt><dd>${value}</dd>`)}\n</dl>\n`)}<button type="button" class="details-close" popovertarget="${target}" popovertargetaction="hide">${words.close}</button>
</div>
`;
}

interface DetailsContext {
  readonly sources: ReadonlyMap<string, CitedSource>;
  readonly words: Words;
  readonly setText: SetText;
  readonly language: string;
}

interface Row {
  readonly name: string;
  readonly value: Html;
}

/** Which of the facts it is: `38% 浙江大学`. */
function valueRow(
  { text, entity, metric }: Fact,
  { label }: Figure,
  { words, setText }: DetailsContext,
): Row {
  const about = metric === label ? entity : `${entity}${words.separator}${metric}`;
  return { name: words.value, value: html`<b>${text}</b> ${setText(about)}` };
}

function factRows(fact: Fact, { sources, words, setText, language }: DetailsContext): Row[] {
  const source = fact.source === undefined ? undefined : sources.get(fact.source);
  const status =
    fact.status === 'final'
      ? undefined
      : html`<span class="status status-${fact.status}">${words.statuses[fact.status]}</span>`;
  const quote =
    fact.quote === undefined
      ? undefined
      : html`<q>${setText(fact.quote)}</q>${fact.quoteChecked ? noHtml : html` <span class="unchecked">${words.uncheckedQuote}</span>`}`;
  const rows: readonly (readonly [string, string | Html | undefined])[] = [
    [words.entity, fact.entity],
    [words.period, fact.period],
    [words.base, fact.base],
    [words.definition, fact.definition],
    [words.status, status],
    [words.derived, fact.derived],
    [words.note, fact.note ?? fact.reason],
    [words.source, source && html`[${source.number}] ${setText(sourceText(source, words, language))}`],
    [words.quote, quote],
  ];
  return rows.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value: typeof value === 'string' ? html`${setText(value)}` : value }],
  );
}

/** What several facts have in common is said once, after them. */
function shareRows(facts: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  const [first = [], ...others] = facts;
  if (others.length === 0) return facts;
  const isIn = (row: Row) => (rows: readonly Row[]) =>
    rows.some(({ name, value }) => name === row.name && value.toString() === row.value.toString());
  const shared = first.filter((row) => others.every(isIn(row)));
  const own = facts.map((rows) => rows.filter((row) => !isIn(row)(shared)));
  return shared.length === 0 ? own : [...own, shared];
}

/** Title, producer, date, kind of source. */
export function sourceText(
  source: Pick<CitedSource, 'producer' | 'date' | 'tier'> & { readonly title: string | undefined },
  words: Words,
  language: string,
): string {
  const date = source.date === undefined ? undefined : formatDate(source.date, language);
  return [source.title, source.producer, date, words.tiers[source.tier]]
    .filter((part) => part !== undefined)
    .join(words.separator);
}
