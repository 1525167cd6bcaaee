/** Where a period stands on a time axis: its beginning, in years. Nothing where it is none. */
export function periodPosition(period: string): number | undefined {
  const match = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q(\d)|H(\d))|\/\d{2,4})?$/.exec(period);
  if (!match) return undefined;
  const [, year, month, day, quarter, half] = match;
  const months = month
    ? Number(month) - 1
    : quarter
      ? 3 * (Number(quarter) - 1)
      : half
        ? 6 * (Number(half) - 1)
        : 0;
  return Number(year) + months / 12 + (day ? (Number(day) - 1) / 365.25 : 0);
}
