import { isIsoDate } from './iso-date.ts';

/** `2025/2/6`, `2025年2月6日`, `26.2.2025` → `2025-02-06`, where it can be told. */
export function guessDate(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|\s*月)?$/.exec(plain) ??
    /^(\d{4})年?$/.exec(plain);
  const [, year = '', month, day] = parts ?? swapDay(plain) ?? [];
  const guess = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined);
  return isIsoDate(guess.join('-')) ? guess.join('-') : undefined;
}

/** Only where the day cannot be a month: `25.02.2025`. */
function swapDay(text: string): string[] | undefined {
  const [all = '', day = '', month = '', year = ''] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  return Number(day) > 12 ? [all, year, month, day] : undefined;
}
