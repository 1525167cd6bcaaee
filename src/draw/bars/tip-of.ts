import type { BarPart, BarsDrawing } from '../../chart/bars-drawing.ts';
import type { PartPlace } from './bars-layout.ts';

/** What is said of a part that is pointed at: whose it is, what it stands for, its value. */
export function tipOf(
  { rows, key }: BarsDrawing,
  { part, place }: { readonly part: BarPart; readonly place: PartPlace },
): string[] {
  const row = rows[place.row];
  const lane = row?.lanes[place.lane];
  const named = key.find(({ tone, form }) => tone === part.tone && form === part.form);
  const values = part.text === '' ? [lane?.before ?? '', lane?.after ?? ''] : [part.text];
  return [row?.label ?? '', [named?.label ?? '', ...values].filter((text) => text !== '').join(' ')].filter(
    (text) => text !== '',
  );
}
