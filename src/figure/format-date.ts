/**
 * A date or period as it is printed: `2018-10-11` → 2018年10月11日 / 11 October 2018, `2018` → 2018年 / 2018,
 * `2022-Q1` → 2022年第1季度 / Q1 2022.
 */
export function formatDate(date: string, language: string): string {
  const chinese = /^zh\b/i.test(language);
  const part = /^(\d{4})-([QH])(\d)$/.exec(date);
  if (part) {
    const [, year, kind, number] = part;
    if (!chinese) return `${kind}${number}\u00A0${year}`;
    return kind === 'Q' ? `${year}年第${number}季度` : `${year}年${number === '1' ? '上' : '下'}半年`;
  }
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!match) return date;
  const [, year = '', month, day] = match;
  if (chinese) return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  if (!month) return year;
  const name = /^en\b/i.test(language) ? months[Number(month) - 1] : monthIn(language, Number(month));
  return [day && Number(day), name, year].filter(Boolean).join('\u00A0');
}

// English is printed often, and asking Intl takes long.
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function monthIn(language: string, month: number): string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2000, month - 1, 15)));
}
