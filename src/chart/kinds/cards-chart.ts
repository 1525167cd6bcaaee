import type { FigureContext } from '../../figure/find-observations.ts';
import { wordsFor } from '../../language/words.ts';
import { createProblem } from '../../problem/problem.ts';
import type { ChartKind } from '../chart-kind.ts';
import { describeFigure } from '../describe-figure.ts';
import type { Card } from '../drawing.ts';
import { placeOfFigure, tabulateFigures } from '../figure-table.ts';
import type { OpenBlock } from '../open-block.ts';
import { type FigureLine, readFigureLine, readReference } from '../read-figure-line.ts';

const FEWEST = 2;
const MOST = 6;

/** Figures that share no scale, each by itself. */
export const cardsChart: ChartKind = {
  keys: ['figures', 'metrics', 'entity', 'period', 'source'],
  plan(block, context) {
    const lines = readLines(block, context);
    if (!lines) return undefined;
    const { language } = context;
    const words = wordsFor(language);
    const zh = words.language === 'zh';
    const rows = lines.map(({ label, figure }) => ({ label: label ?? figure.label, figure }));
    const cards = rows.map(
      ({ label, figure }, row): Card => ({
        label,
        figure: placeOfFigure(row),
        about: describeFigure(figure, language),
      }),
    );
    const texts = cards.map(({ label, about }, row) => {
      const value = `${label}${words.colon}${rows[row]?.figure.text ?? ''}`;
      return about === '' ? value : zh ? `${value}（${about}）` : `${value} (${about})`;
    });
    return {
      subtitle: rows.map(({ label }) => label).join(words.listSeparator),
      drawing: { shape: 'cards', cards },
      remarks: [],
      alternative: `${words.cards}${words.colon}${texts.join(zh ? '；' : '; ')}${zh ? '。' : '.'}`,
      table: tabulateFigures(rows, language),
    };
  },
};

function readLines(block: OpenBlock, context: FigureContext): FigureLine[] | undefined {
  const written = block.lines('figures');
  const metrics = block.words('metrics');
  const { report } = context;
  if (written && metrics) {
    const { keySpan } = block.fields.entry('metrics') ?? { keySpan: block.span };
    const hint = 'Keep the one that says what you mean.';
    report(createProblem('wrong-type', keySpan, 'The chart has "figures" and "metrics".', { hint }));
    return undefined;
  }
  if (!written && !metrics) {
    const hint = 'Write `figures:` with a list of expressions.';
    report(createProblem('missing-key', block.span, 'The chart has no "figures".', { hint }));
    return undefined;
  }
  const { length } = written ?? metrics ?? [];
  const span = block.fields.entry(written ? 'figures' : 'metrics')?.keySpan ?? block.span;
  if (length < FEWEST || length > MOST) {
    const [what, hint] =
      length < FEWEST
        ? ['Too few', 'Show a single figure in a sentence or a headline.']
        : ['Too many', 'Keep those that the decision turns on, or use a table.'];
    const message = `${what} cards: ${length}, where ${FEWEST} to ${MOST} are read at a glance.`;
    report(createProblem('part-count', span, message, { hint }));
    return undefined;
  }
  const entity = block.word('entity') ?? (context.entity === undefined ? undefined : { text: 'it', span });
  if (metrics && !entity) {
    const hint = 'Say whose they are: `entity:` here, or in the front matter.';
    report(createProblem('missing-key', span, 'The chart has "metrics", and no "entity".', { hint }));
    return undefined;
  }
  const options = { period: block.word('period'), source: block.word('source') };
  const lines = written
    ? written.map((line) => readFigureLine(line, block.masks, context))
    : (metrics ?? []).map((metric) => entity && readReference(metric, entity, options, context));
  const whole = lines.flatMap((line) => line ?? []);
  return whole.length === lines.length ? whole : undefined;
}
