/** On a stage of 1280 × 720, or as a page that is scrolled. */
export type View = 'stage' | 'reading';

/**
 * What the address asks for; else a phone held upright opens the reading view, since a slide on it would be
 * as wide as a thumb.
 */
export function chooseView(search: string, isPhone: boolean): View {
  if (/[?&]view=read\b/.test(search)) return 'reading';
  return isPhone && !/[?&](view|print-pdf|receiver)\b/.test(search) ? 'reading' : 'stage';
}
