const MOST = 600;

export const minutesRule = `Whole minutes, from 1 to ${MOST}.`;

/** `--minutes 6`; nothing where it is no such number. */
export function readMinutes(text: string): number | undefined {
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= MOST ? minutes : undefined;
}
