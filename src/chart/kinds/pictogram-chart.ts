import type { FigureContext } from '../../figure/find-observations.ts';
import { wordsFor } from '../../language/words.ts';
import { createProblem } from '../../problem/problem.ts';
import { captionShare } from '../caption-share.ts';
import type { ChartKind } from '../chart-kind.ts';
import { describeFigure } from '../describe-figure.ts';
import { iconNames } from '../drawing.ts';
import { placeOfFigure, tabulateFigures } from '../figure-table.ts';
import { type OpenBlock, printText } from '../open-block.ts';
import { type IconCount, readCount, readParts } from '../read-icons.ts';

/** A share as icons: one of five. */
export const pictogramChart: ChartKind = {
  keys: ['figure', 'count', 'of', 'icon', 'unit'],
  plan(block, context) {
    const icon = block.fields.choice('icon', iconNames) ?? 'square';
    const unit = block.fields.text('unit');
    const stated = unit && printText(unit, block.masks, context);
    const count = readIcons(block, context);
    if (!count) return undefined;
    const { language } = context;
    const words = wordsFor(language);
    const zh = words.language === 'zh';
    const { rows, filled, of, base, before } = count;
    const [main, beside] = rows;
    const subtitle = captionShare(main.label, base, [main.figure], language);
    const about = describeFigure(
      {
        facts: main.figure.facts.map((fact) => ({ ...fact, period: undefined })),
        formula: main.figure.formula,
      },
      language,
      { entity: false },
    );
    const join = zh ? '，' : before === '' ? ', ' : ' ';
    const text = `${main.figure.text}${join}${before}${beside.figure.text}`;
    return {
      subtitle,
      drawing: {
        shape: 'pictogram',
        icon,
        of,
        filled,
        figure: placeOfFigure(0),
        beside: { before, figure: placeOfFigure(1) },
        key: stated === undefined ? '' : `${words.oneIcon}${zh ? '＝' : ' = '}${stated}`,
        about,
      },
      remarks: [],
      alternative: `${words.pictogram}${words.colon}${subtitle}${zh ? '。' : '. '}${text}${zh ? '。' : '.'}`,
      table: tabulateFigures(rows, language),
    };
  },
};

function readIcons(block: OpenBlock, context: FigureContext): IconCount | undefined {
  const { fields, span } = block;
  const [figure, count, of] = [fields.text('figure'), fields.text('count'), fields.text('of')];
  const { report } = context;
  if (figure && count) {
    const hint = 'Write `figure` for a share, `count` and `of` for two numbers.';
    report(createProblem('wrong-type', count.span, 'The chart has "figure" and "count".', { hint }));
    return undefined;
  }
  if (figure) return readParts(figure, of, block.masks, context);
  if (count && of) return readCount(count, of, block.masks, context);
  const hint = 'Write `figure: "{{…}}"` with a share, or `count:` and `of:` with two numbers.';
  const lacking = count ? 'of' : 'figure';
  report(createProblem('missing-key', span, `The chart has no "${lacking}".`, { hint }));
  return undefined;
}
