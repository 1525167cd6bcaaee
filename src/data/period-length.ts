/** How long a period is: a day is a moment. */
export type PeriodLength = 'year' | 'half' | 'quarter' | 'month' | 'day';

export function periodLength(period: string): PeriodLength {
  const [, mark, , day] = /^\d{4}(?:-(?:(Q|H)\d|(\d{2})(-\d{2})?))?/.exec(period) ?? [];
  if (mark !== undefined) return mark === 'Q' ? 'quarter' : 'half';
  if (day !== undefined) return 'day';
  return /^\d{4}-\d{2}$/.test(period) ? 'month' : 'year';
}
