import type { Words } from '../../language/words.ts';
import type { DataGrid, GridCell } from './data-grid.ts';
import { digitsIn, magnitudeWord, type PrintedNumber, takeApart } from './printed-number.ts';

/** What values are counted in; said once, it need not stand with each. */
export interface DataUnit {
  readonly unit: string;
  readonly power: number;
  /** As it is said over them: `亿元`, `RMB billion`. */
  readonly name: string;
}

/** Longer numbers keep their magnitudes, though they differ. */
const MOST_DIGITS = 7;

/** One unit for all columns, or one for each; nothing for those whose values differ in kind. */
export function dataUnits({ rows, columns }: DataGrid, words: Words): readonly (DataUnit | undefined)[] {
  const ofColumn = columns.map((_, index) =>
    rows.flatMap(({ cells }) => {
      const cell = cells[index];
      return cell && !cell.figure.missing ? [cell] : [];
    }),
  );
  const common = commonUnit(ofColumn.flat(), words);
  return ofColumn.map((cells) => common ?? commonUnit(cells, words));
}

/** What is calculated may be in another unit: percentages differ by percentage points. */
function commonUnit(cells: readonly GridCell[], words: Words): DataUnit | undefined {
  const given = cells.filter(({ figure }) => figure.formula === undefined);
  const parsed = (given.length > 0 ? given : cells).map((cell) => apart(cell, words));
  const numbers = parsed.filter((number) => number !== undefined);
  const [first] = numbers;
  if (!first || numbers.length < parsed.length || numbers.some(({ unit }) => unit !== first.unit))
    return undefined;
  const alike = cells
    .map((cell) => apart(cell, words))
    .filter((number) => number !== undefined && number.unit === first.unit);
  const power = Math.min(...alike.map((number) => number?.power ?? 0));
  const longest = Math.max(
    ...numbers.map((number) => digitsIn(number, power, false).replace(/\..*|−/g, '').length),
  );
  if (longest > MOST_DIGITS) return undefined;
  const [before = '', after = ''] = first.unit.split('\0');
  const name = before + magnitudeWord(power, words.language === 'zh') + after;
  return {
    unit: first.unit,
    power,
    name: name.replace(/^[\s\u00A0]+|[\s\u00A0]+$/g, '').replace(/\u00A0+/g, ' '),
  };
}

/** A value as it stands under its unit: `25276.9`, `up to 20`; as printed where it has another. */
export function printUnder(cell: GridCell, unit: DataUnit | undefined, words: Words): string {
  const number = unit && apart(cell, words);
  if (!number || number.unit !== unit.unit || number.power < unit.power) return cell.text;
  const digits = digitsIn(number, unit.power, words.language === 'en');
  // An index stands before the value that it is made of.
  return cell.text.replace(cell.figure.text, () => number.bound + digits);
}

function apart({ figure }: GridCell, words: Words): PrintedNumber | undefined {
  return takeApart(figure.text, Object.values(words.bounds));
}
