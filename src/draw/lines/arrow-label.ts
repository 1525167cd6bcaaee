import type { LineArrow } from '../../chart/drawing.ts';
import { wrapName } from '../wrap-name.ts';
import type { EndLabel, LabelType } from './end-label.ts';

/** What an arrow between the plot and the names says: it stands among them, beside the arrow's middle. */
export function arrowLabel({ from, to, text }: LineArrow, { textSize, width, measure }: LabelType): EndLabel {
  const widthOf = (part: string) => measure(part, { size: textSize, weight: 700 });
  const rows = wrapName(text, width, widthOf);
  return {
    point: null,
    level: (from.value + to.value) / 2,
    rows,
    bold: true,
    width: Math.max(0, ...rows.map(widthOf)),
    ofArrow: true,
  };
}
