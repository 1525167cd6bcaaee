/** `90s`, `1m30s`, `12m`, `1h` or a number of seconds → seconds; nothing where it is none of these. */
export function parseDuration(text: string): number | undefined {
  const match = /^(?:(\d{1,2})h)?(?:(\d{1,3}(?:\.\d)?)m)?(?:(\d{1,5})s?)?$/.exec(text.trim());
  if (!match || text.trim() === '') return undefined;
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
