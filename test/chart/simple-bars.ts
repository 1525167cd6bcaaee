import type { BarArrow, BarRow, BarsDrawing } from '../../src/chart/bars-drawing.ts';

type SimpleRow = readonly [label: string, value: number | null, text: string, highlighted?: boolean];

/** Single bars from zero, as a plain bar chart has them. */
export function simpleBars(rows: readonly SimpleRow[], arrow: BarArrow | null = null): BarsDrawing {
  const values = rows.flatMap(([, value]) => value ?? []);
  const most = Math.max(0, ...values);
  const least = Math.min(0, ...values);
  const some = rows.some(([, , , highlighted]) => highlighted);
  return {
    shape: 'bars',
    scale: { least, most: most > least ? most : least + 1 },
    rows: rows.map(([label, value, text, highlighted = false]): BarRow => {
      const part = { form: 'bar', from: 0, status: 'final', text: '' } as const;
      const tone = highlighted || !some ? 'highlight' : 'grey-1';
      return {
        label,
        highlighted,
        lanes: [
          {
            parts: value === null ? [] : [{ ...part, to: value, tone }],
            before: value !== null && value < 0 ? text : '',
            after: value !== null && value < 0 ? '' : text,
            highlighted,
            ...(value === null && { missing: true as const }),
          },
        ],
      };
    }),
    key: [],
    references: [],
    arrow,
    linked: false,
  };
}
